package dev.fairway.parity.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder that looks like a JDK. Its java writes each call down and runs nothing. */
record FakeJdk(Path home) {
  private static final String SCRIPT =
      """
      #!/bin/sh
      fake='%s'
      for argument; do printf '%%s\\0' "$argument"; done >"$fake/calls/$$"
      env >"$fake/environments/$$"
      for argument; do
        case $argument in
          -XX:DumpLoadedClassList=*) [ ! -p "$fake/gate" ] || read -r line <"$fake/gate"; exit 0 ;;
          -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
          -Xshare:dump) dump=yes ;;
        esac
      done
      if [ "${dump-}" = yes ]; then
        [ ! -e "$fake/broken" ] || exit 1
        echo archive >"$archive"
        exit 0
      fi
      echo 'the output'
      echo 'the errors' >&2
      [ ! -e "$fake/exit" ] || exit "$(cat "$fake/exit")"
      """;

  static FakeJdk in(Path home, String version) throws IOException {
    for (String folder : List.of("bin", "lib", "calls", "environments")) {
      Files.createDirectories(home.resolve(folder));
    }
    FakeJdk jdk = new FakeJdk(home);
    jdk.becomes(version);
    // As installed long ago: only what a test changes is newer than an archive.
    Files.setLastModifiedTime(jdk.modules(), FileTime.fromMillis(1_500_000_000_000L));
    writeScript(jdk.java(), SCRIPT.formatted(home));
    return jdk;
  }

  static void writeScript(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  void becomes(String version) throws IOException {
    Files.writeString(
        home.resolve("release"),
        """
        IMPLEMENTOR="Fake"
        JAVA_RUNTIME_VERSION="%1$s+1"
        JAVA_VERSION="%1$s"
        OS_ARCH="any"
        """
            .formatted(version));
    Files.writeString(modules(), version);
  }

  Path java() {
    return home.resolve("bin/java");
  }

  Path modules() {
    return home.resolve("lib/modules");
  }

  void exitsWith(int code) throws IOException {
    Files.writeString(home.resolve("exit"), Integer.toString(code));
  }

  void cannotMakeArchives() throws IOException {
    Files.writeString(home.resolve("broken"), "");
  }

  /** All calls so far, in no order; each is its arguments. */
  List<List<String>> calls() throws IOException {
    List<List<String>> calls = new ArrayList<>();
    try (Stream<Path> files = Files.list(home.resolve("calls"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String text = Files.readString(file, UTF_8);
        calls.add(List.of(text.substring(0, text.length() - 1).split("\0", -1)));
      }
    }
    return calls;
  }

  /** The arguments of the one call that was neither training nor making nor trying an archive. */
  List<String> onlyStart() throws IOException {
    List<List<String>> starts =
        calls().stream().filter(call -> !call.toString().contains("-Xshare:")).toList();
    starts = starts.stream().filter(call -> !call.toString().contains("ClassList")).toList();
    starts = starts.stream().filter(call -> !call.toString().contains("Rehearsal")).toList();
    if (starts.size() != 1) {
      throw new AssertionError("not one start but " + starts);
    }
    return starts.get(0);
  }

  long archivesMade() throws IOException {
    return calls().stream().filter(call -> call.contains("-Xshare:dump")).count();
  }

  /** The environment of every run that only rehearses. */
  List<List<String>> trainingEnvironments() throws IOException {
    List<List<String>> environments = new ArrayList<>();
    try (Stream<Path> files = Files.list(home.resolve("calls"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (Files.readString(file).contains("DumpLoadedClassList")) {
          environments.add(
              Files.readAllLines(home.resolve("environments").resolve(file.getFileName())));
        }
      }
    }
    return environments;
  }

  /** The environment of the only call. */
  List<String> environment() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("environments"))) {
      return Files.readAllLines(files.findFirst().orElseThrow());
    }
  }

  void forgetCalls() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("calls"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
  }
}
