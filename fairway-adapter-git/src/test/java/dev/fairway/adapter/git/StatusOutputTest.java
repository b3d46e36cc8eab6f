package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusOutputTest {

  private static final String MODES = " N... 100644 100644 100644";
  private static final String IDS = " 1234567 89abcde ";

  @Test
  void a_clean_worktree_prints_nothing() {
    assertThat(StatusOutput.paths("")).isEmpty();
  }

  @Test
  void every_path_keeps_its_first_letter_and_its_spaces() {
    String output =
        "1 .M"
            + MODES
            + IDS
            + "a b  c.txt\0"
            + "? new file\0"
            + "u UU"
            + " N... 100644 100644 100644 100644 1 2 3 "
            + "both ways.txt\0"
            + "1 .D"
            + MODES
            + IDS
            + " leading.txt\0";

    assertThat(StatusOutput.paths(output))
        .containsExactly(" leading.txt", "a b  c.txt", "both ways.txt", "new file");
  }

  @Test
  void a_rename_is_two_paths() {
    String output =
        "2 R." + MODES + IDS + "R100 new name\0old name\0" + "? 1 looks like an entry\0";

    assertThat(StatusOutput.paths(output))
        .containsExactly("1 looks like an entry", "new name", "old name");
  }

  @Test
  void headers_and_ignored_files_are_no_changes() {
    assertThat(StatusOutput.paths("# branch.oid 1234\0! target/x\0")).isEmpty();
  }
}
