package dev.fairway.cli.demo;

import dev.fairway.cli.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Five lanes: made, four of them spoilt in four ways, found out, and mended. */
final class LaneSteps {

  private static final List<String> ROLES =
      List.of("A-backend", "B-ui", "C-ops", "D-arch", "E-governance");

  private final DemoFolder folder;
  private final Shell shell;
  private List<String> risks = List.of();
  private List<String> hints = List.of();

  LaneSteps(DemoFolder folder, Shell shell) {
    this.folder = folder;
    this.shell = shell;
  }

  void setUp() {
    shell.git("commit", "--quiet", "--allow-empty", "--message", "What lanes are made from");
    Check.same(setUpOnceMore(), Collections.nCopies(5, "created"), "the lanes");
    Check.same(setUpOnceMore(), Collections.nCopies(5, "kept"), "the same lanes again");
    String listed = shell.git("worktree", "list", "--porcelain");
    for (String role : ROLES) {
      Path lane = folder.lane(role);
      boolean known = listed.contains("worktree " + real(lane) + "\n");
      Check.that(known, "git does not list " + lane);
      Check.that(listed.contains("branch refs/heads/agent/" + role), "no branch for " + role);
      Check.same(in(role).git("status", "--porcelain"), "", "git status of " + role);
    }
    shell.git("fsck", "--strict", "--no-progress");
  }

  private List<String> setUpOnceMore() {
    Shell.Ended made = Check.ended(Exit.OK, shell.fairway("--json", "worktree", "setup"));
    return Check.column(made.out(), "worktrees", "action");
  }

  void spoil() throws IOException {
    Files.writeString(folder.lane("B-ui").resolve("notes.txt"), "not committed\n");
    in("C-ops").git("reset", "--quiet", "--hard", "HEAD~1");
    in("D-arch").git("switch", "--quiet", "--create", "experiment");
    DemoFolder.remove(folder.lane("E-governance"));

    String answer = Check.ended(Exit.REFUSED, shell.fairway("--json", "git-check")).out();
    risks = risks(answer);
    hints = errors(answer, "hint");
    List<String> expected =
        List.of(
            "B-ui dirty", "C-ops behind", "D-arch wrong_branch", "E-governance missing_worktree");
    Check.same(risks, expected, "the risks of lanes");
  }

  private static List<String> risks(String answer) {
    List<String> roles = errors(answer, "role");
    List<String> kinds = errors(answer, "kind");
    List<String> risks = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      risks.add(roles.get(i) + " " + kinds.get(i));
    }
    return risks;
  }

  private static List<String> errors(String answer, String member) {
    List<String> severities = Check.column(answer, "findings", "severity");
    List<String> all = Check.column(answer, "findings", member);
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (severities.get(i).equals("error")) {
        errors.add(all.get(i));
      }
    }
    return errors;
  }

  void preflight() {
    List<String> found = new ArrayList<>();
    for (String role : ROLES) {
      Shell here = Files.isDirectory(folder.lane(role)) ? in(role) : shell;
      Shell.Ended ended = here.fairway("--json", "preflight", "--role", role);
      List<String> kinds = Check.column(ended.out(), "problems", "kind");
      Check.ended(kinds.isEmpty() ? Exit.OK : Exit.REFUSED, ended);
      for (String kind : kinds) {
        found.add(role + " " + kind);
      }
    }
    Check.same(found, risks, "what preflight finds");
  }

  void mend() {
    for (String hint : hints) {
      shell.paste(hint, "message", "'Keep the notes'");
    }
    Check.same(
        risks(Check.ended(Exit.OK, shell.fairway("--json", "git-check")).out()),
        List.of(),
        "the risks of lanes that were mended");
    for (String role : ROLES) {
      Check.ended(Exit.OK, in(role).fairway("preflight"));
    }
  }

  private Shell in(String role) {
    return shell.in(folder.lane(role));
  }

  /** As git writes it. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException gone) {
      throw new Check.Failed(path + " is not there");
    }
  }
}
