package dev.fairway.parity.suite;

import dev.fairway.cli.parity.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The parity of a checkout as tests. The checkout is only read.
 *
 * <pre>{@code
 * @ParityTest
 * Stream<DynamicNode> fairway_answers_as_our_scripts_did() {
 *   return ParitySuite.of(Path.of("../gpuaas")).tests();
 * }
 * }</pre>
 */
public final class ParitySuite {

  private final Path checkout;
  private final @Nullable Path reference;
  private final @Nullable Path project;
  private final @Nullable Path out;
  private final List<String> rows;
  private final List<SuiteStore> stores;

  private ParitySuite(
      Path checkout,
      @Nullable Path reference,
      @Nullable Path project,
      @Nullable Path out,
      List<String> rows,
      List<SuiteStore> stores) {
    this.checkout = checkout;
    this.reference = reference;
    this.project = project;
    this.out = out;
    this.rows = List.copyOf(rows);
    this.stores = List.copyOf(stores);
  }

  /**
   * All rows of a checkout, with the reference folder in it or beside it, on the embedded store.
   */
  public static ParitySuite of(Path checkout) {
    return new ParitySuite(checkout, null, null, null, List.of(), List.of(SuiteStore.sqlite()));
  }

  /** The same with another folder of reference files. */
  public ParitySuite reference(Path folder) {
    return new ParitySuite(checkout, folder, project, out, rows, stores);
  }

  /** The same with the {@code parity.toml} and {@code parity-explained.toml} of a project. */
  public ParitySuite project(Path folder) {
    return new ParitySuite(checkout, reference, folder, out, rows, stores);
  }

  /** The same, keeping evidence files and reports: in a folder for each store. */
  public ParitySuite out(Path folder) {
    return new ParitySuite(checkout, reference, project, folder, rows, stores);
  }

  /** The same for some rows only, such as {@code ready-ordering}. */
  public ParitySuite rows(List<String> slugs) {
    return new ParitySuite(checkout, reference, project, out, slugs, stores);
  }

  /** The same on each of some stores. */
  public ParitySuite on(SuiteStore... some) {
    return new ParitySuite(checkout, reference, project, out, rows, List.of(some));
  }

  /** A container for each store and row, with a test for each case. */
  public Stream<DynamicNode> tests() {
    return stores.stream()
        .map(store -> DynamicContainer.dynamicContainer("on " + store.name(), rowsOn(store)));
  }

  /** The run itself; its answer is that of {@code fairway --json parity run}. */
  public JsonValue answer(SuiteStore store) {
    Path folder = out == null ? null : out.resolve(store.name());
    return SuiteRun.answer(checkout, reference, project, folder, rows, store);
  }

  private Stream<DynamicNode> rowsOn(SuiteStore store) {
    return Stream.of(store)
        .flatMap(
            each -> {
              try {
                return answer(each).items("comparisons").stream().map(ParitySuite::row);
              } catch (AssertionError failed) {
                return Stream.of(
                    DynamicTest.dynamicTest(
                        "the run",
                        () -> {
                          throw failed;
                        }));
              }
            });
  }

  private static DynamicNode row(JsonValue row) {
    String title = String.valueOf(row.text("title"));
    String reason = row.text("reason");
    if (reason != null) {
      return DynamicTest.dynamicTest(
          title,
          () -> {
            throw new AssertionError("not comparable: " + reason);
          });
    }
    List<DynamicTest> cases = new ArrayList<>();
    for (JsonValue each : row.items("cases")) {
      String name = String.valueOf(each.text("name"));
      cases.add(DynamicTest.dynamicTest(name, () -> check(name, row)));
    }
    return DynamicContainer.dynamicContainer(title, cases);
  }

  private static void check(String name, JsonValue row) {
    StringBuilder open = new StringBuilder();
    for (JsonValue difference : row.items("differences")) {
      if (name.equals(difference.text("case")) && difference.get("explained") == null) {
        open.append('\n').append(difference.text("key"));
        open.append(": expected ").append(difference.text("expected"));
        open.append(", got ").append(difference.text("actual"));
        String objection = difference.text("objection");
        open.append(objection == null ? "" : " (" + objection + ")");
      }
    }
    if (open.length() > 0) {
      throw new AssertionError("unexplained:" + open);
    }
  }
}
