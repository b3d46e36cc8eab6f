#!/bin/sh
# Times whole commands against a bare `java Hello` of the same JDK, in turns, and prints the ratios of
# the medians. Run it on a machine that does nothing else: docs/performance.md tells what it measures.
#
#   bench/start-up.sh [RUNS]        15 when absent
#
# Needs what `mvn -DskipTests verify` builds.
set -eu
runs=${1:-15}
root=$(cd "$(dirname "$0")/.." && pwd)
fairway=$root/fairway-cli/target/dist/bin/fairway
place=$(mktemp -d "${TMPDIR:-/tmp}/fairway-bench.XXXXXX")
trap 'rm -rf "$place"' EXIT

cat >"$place/Hello.java" <<'JAVA'
public class Hello {
  public static void main(String[] args) {
    System.out.println("hello");
  }
}
JAVA
javac -d "$place" "$place/Hello.java"

# The generator of stores in the shape of a real one is test code; Maven knows its class path.
mvn -q -f "$root/pom.xml" -pl fairway-parity -am -DskipTests \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath test-compile \
  -Dmdep.outputFile="$place/classpath" -Dmdep.includeScope=test >"$place/build.log" 2>&1 || {
  cat "$place/build.log" >&2
  exit 2
}
classes=$root/fairway-parity/target/test-classes:$root/fairway-ports/target/test-classes
for module in domain ports adapter-jdbc adapter-sqlite adapter-gpuaas-yaml cli; do
  classes=$classes:$root/fairway-$module/target/classes
done
classes=$classes:$(cat "$place/classpath")

project() { # TASKS: a project with a store of that many tasks
  mkdir -p "$place/$1/.fairway"
  cp "$root/examples/gpuaas-a-b-c-d-e-config.toml" "$place/$1/.fairway/config.toml"
  (cd "$root/fairway-parity" &&
    java -cp "$classes" dev.fairway.parity.shape.MakeStore "$place/$1/.fairway/state.db" "$1" >/dev/null)
}

now() { date +%s%N; }

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

prepare=: # runs before each timed command and is not timed

measure() { # NAME FOLDER COMMAND...: in turns with Hello
  name=$1
  cd "$place/$2"
  shift 2
  : >"$place/a"
  : >"$place/b"
  $prepare >/dev/null 2>&1 || :
  "$@" >/dev/null 2>&1 || :
  i=0
  while [ "$i" -lt "$runs" ]; do
    $prepare >/dev/null 2>&1 || :
    begin=$(now)
    "$@" >"$place/said" 2>&1 || { cat "$place/said" >&2; exit 2; }
    end=$(now)
    echo $((end - begin)) >>"$place/a"
    begin=$(now)
    java -Xshare:auto -cp "$place" Hello >/dev/null
    end=$(now)
    echo $((end - begin)) >>"$place/b"
    i=$((i + 1))
  done
  awk -v name="$name" -v a="$(median <"$place/a")" -v b="$(median <"$place/b")" \
    'BEGIN { printf "%-34s %6.1f ms  Hello %5.1f ms  ratio %.2f\n", name, a / 1e6, b / 1e6, a / b }'
}

# Else the first call has an archive made in the background of what is measured.
FAIRWAY_ARCHIVE=wait "$fairway" --version >/dev/null
mkdir -p "$place/none"
measure '--version' none "$fairway" --version
for tasks in 1747 17470 100000; do
  project "$tasks"
  measure "ready --json, $tasks tasks" "$tasks" "$fairway" ready --json
done
export FAIRWAY_SESSION_ID=bench
task=$(cd "$place/1747" && "$fairway" ready --as A-backend | awk 'NR == 2 { print $1 }')
measure 'task-detail --json' 1747 "$fairway" task-detail "$task" --json
measure 'record evidence' 1747 "$fairway" record evidence "$task" --command-text 'make test' --result pass
prepare="$fairway release $task"
measure 'claim' 1747 "$fairway" claim "$task" --as A-backend
prepare="$fairway claim $task --as A-backend"
measure 'set-status blocked' 1747 "$fairway" set-status "$task" blocked --reason 'waits for a host'
