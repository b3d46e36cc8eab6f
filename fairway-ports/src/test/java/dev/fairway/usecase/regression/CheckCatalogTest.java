package dev.fairway.usecase.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.regression.Blocking;
import dev.fairway.domain.regression.RegressionCatalog;
import dev.fairway.domain.regression.RegressionPack;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.source.CatalogSource;
import dev.fairway.port.source.CatalogSource.CatalogFile;
import dev.fairway.usecase.SitePolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckCatalogTest {

  private static final Path FILE = Path.of("packs.yaml");

  @Test
  void a_catalog_of_configured_owners_is_fine() {
    RegressionCatalog catalog = catalog(pack("terminal", "A-backend"), pack("auth", "C-ops"));

    CheckCatalog.Checked checked = check(new CatalogFile(catalog, Map.of(), List.of()));

    assertThat(checked.isOk()).isTrue();
    assertThat(checked.catalog()).isEqualTo(catalog);
  }

  @Test
  void an_owner_that_is_no_role_is_told_at_its_place() {
    CatalogFile file =
        new CatalogFile(
            catalog(pack("terminal", "A-backand"), pack("auth", "nobody")),
            Map.of("terminal", at(7, 12)),
            List.of());

    CheckCatalog.Checked checked = check(file);

    assertThat(checked.isOk()).isFalse();
    assertThat(checked.problems())
        .containsExactly(
            new Problem(
                SourcePosition.of("the catalog"),
                "auth.owner",
                "unknown role 'nobody'",
                "roles: A-backend, B-ui, C-ops"),
            new Problem(
                at(7, 12),
                "terminal.owner",
                "unknown role 'A-backand'",
                "did you mean A-backend?"));
  }

  @Test
  void a_missing_owner_is_the_reader_s_business() {
    Problem missing = new Problem(at(3, 1), "auth.owner", "a pack needs an owner", null);

    assertThat(
            check(new CatalogFile(catalog(pack("auth", "")), Map.of(), List.of(missing)))
                .problems())
        .containsExactly(missing);
  }

  @Test
  void problems_come_in_the_order_of_the_file_and_those_without_a_place_first() {
    Problem late = new Problem(at(7, 30), "terminal.gaps", "late", null);
    Problem nowhere = new Problem(null, null, "nowhere", null);
    CatalogFile file =
        new CatalogFile(
            catalog(pack("terminal", "nobody")),
            Map.of("terminal", at(7, 12)),
            List.of(late, nowhere));

    assertThat(check(file).problems())
        .extracting(Problem::message)
        .containsExactly("nowhere", "unknown role 'nobody'", "late");
  }

  @Test
  void a_file_that_cannot_be_read_is_not_hidden() {
    CatalogSource source = mock();
    InputFailure gone = new InputFailure("packs.yaml does not exist", null, null);
    when(source.read(any(), any())).thenThrow(gone);

    assertThatThrownBy(() -> new CheckCatalog(new SitePolicy().build(), source).check(FILE, "x"))
        .isSameAs(gone);
  }

  private static CheckCatalog.Checked check(CatalogFile read) {
    return new CheckCatalog(new SitePolicy().build(), (file, name) -> read)
        .check(FILE, "the catalog");
  }

  private static SourcePosition at(int line, int column) {
    return new SourcePosition("packs.yaml", line, column);
  }

  private static RegressionCatalog catalog(RegressionPack... packs) {
    return new RegressionCatalog("1", null, List.of(packs));
  }

  private static RegressionPack pack(String id, String owner) {
    return new RegressionPack(
        id,
        "Pack " + id,
        owner,
        List.of("demo"),
        Blocking.always(true),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
