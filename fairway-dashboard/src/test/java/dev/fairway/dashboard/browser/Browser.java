package dev.fairway.dashboard.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser that does what people do, and is found on this machine: nothing is downloaded. */
public final class Browser implements AutoCloseable {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  public static Browser open() {
    return open(true);
  }

  static Browser withoutScript() {
    return open(false);
  }

  private static Browser open(boolean script) {
    Path chromium = find(BROWSERS);
    Path chromedriver = find(List.of("chromedriver"));
    if (chromium == null || chromedriver == null) {
      throw new AssertionError(
          "browser tests need Chromium and its driver: 'apt-get install chromium chromium-driver',"
              + " or leave them out with -Dbrowser.tests=off");
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--lang=en");
    if (!script) {
      Map<String, Object> settings = new HashMap<>();
      settings.put("profile.managed_default_content_settings.javascript", 2);
      options.setExperimentalOption("prefs", settings);
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.size(1280, 900, false);
    return browser;
  }

  private static Path find(List<String> programs) {
    for (String folder : System.getenv("PATH").split(":")) {
      for (String program : programs) {
        Path file = Path.of(folder, program);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  public void size(int width, int height, boolean phone) {
    Map<String, Object> metrics = new HashMap<>();
    metrics.put("width", width);
    metrics.put("height", height);
    metrics.put("deviceScaleFactor", 1);
    metrics.put("mobile", phone);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** Whether the system of whoever looks prefers dark colours. */
  public void prefersDark(boolean dark) {
    Map<String, Object> feature =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  public void visit(String url) {
    driver.get(url);
  }

  /** Shows an address in a tab that is opened for it, in front of the others. */
  void visitInNewTab(String url) {
    driver.switchTo().newWindow(WindowType.TAB);
    driver.get(url);
  }

  void toTab(int number) {
    driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(number));
  }

  void closeOtherTabs() {
    List<String> all = List.copyOf(driver.getWindowHandles());
    for (String tab : all.subList(1, all.size())) {
      driver.switchTo().window(tab).close();
    }
    driver.switchTo().window(all.get(0));
  }

  String address() {
    return driver.getCurrentUrl();
  }

  public String title() {
    return driver.getTitle();
  }

  public WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<String> texts(String css) {
    List<String> texts = new ArrayList<>();
    for (WebElement element : driver.findElements(By.cssSelector(css))) {
      texts.add(element.getText());
    }
    return texts;
  }

  public boolean has(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      driver.switchTo().activeElement().sendKeys(key);
    }
  }

  void pressEnter() {
    press(Keys.ENTER);
  }

  /** What the page has just replaced is looked for again, as eyes do. */
  void click(String css) {
    until(
        "a click on " + css,
        () -> {
          one(css).click();
          return true;
        });
  }

  public Object script(String code, Object... given) {
    return driver.executeScript(code, given);
  }

  String colour(String css, String property) {
    return one(css).getCssValue(property);
  }

  /** Waits until something holds, which a page may take a moment for. */
  public void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        if (holds.getAsBoolean()) {
          return;
        }
      } catch (org.openqa.selenium.StaleElementReferenceException replaced) {
        // the page has just been looked at again
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("never happened: " + what + "\n" + one("body").getText());
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** What axe finds serious or critical, a line each. */
  @SuppressWarnings("unchecked")
  public List<String> accessibilityTroubles() {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html)"
                + ".join(' | '))), e => done(['axe failed: ' + e]));");
    return (List<String>) found;
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the page has complained about on its console. */
  public List<String> console() {
    List<String> lines = new ArrayList<>();
    driver.manage().logs().get("browser").forEach(entry -> lines.add(entry.getMessage()));
    return lines;
  }

  public byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
