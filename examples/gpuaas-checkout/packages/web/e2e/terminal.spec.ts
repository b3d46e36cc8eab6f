import { expect, test } from "@playwright/test";

test("a reload attaches to the same shell", async ({ page }) => {
  await page.goto("/instances/demo/terminal");
  await page.keyboard.type("marker=42\n");
  await page.reload();
  await page.keyboard.type("echo $marker\n");
  await expect(page.getByText("42")).toBeVisible();
});
