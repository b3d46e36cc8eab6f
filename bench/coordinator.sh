#!/bin/sh
# Times the coordinator's commands against `ready` on the same store, in turns, and prints the ratios of
# the medians, on a store in the shape of a real one and on one ten times as large. Run it on a machine
# that does nothing else: docs/performance.md tells what it measures.
#
#   bench/coordinator.sh [RUNS]        15 when absent
#
# Needs what `mvn -DskipTests verify` builds.
set -eu
runs=${1:-15}
root=$(cd "$(dirname "$0")/.." && pwd)
fairway=$root/fairway-cli/target/dist/bin/fairway
place=$(mktemp -d "${TMPDIR:-/tmp}/fairway-bench.XXXXXX")
trap 'rm -rf "$place"' EXIT

# The generator of stores is test code, the libraries it needs are in the program's jar.
classes=$root/fairway-parity/target/test-classes:$root/fairway-ports/target/test-classes
classes=$classes:$root/fairway-cli/target/dist/lib/fairway.jar
native=$root/fairway-cli/target/dist/lib/native
native=$native/$(uname -s | sed 's/Darwin/Mac/')/$(uname -m | sed 's/arm64/aarch64/')

project() { # FOLDER TASKS: a project with a store of that many tasks
  mkdir -p "$place/$1/.fairway"
  cp "$root/examples/gpuaas-a-b-c-d-e-config.toml" "$place/$1/.fairway/config.toml"
  sed -i.orig 's|^root = .*|root = "lanes"|' "$place/$1/.fairway/config.toml"
  (cd "$root/fairway-parity" &&
    java -Dorg.sqlite.lib.path="$native" -cp "$classes" \
      dev.fairway.parity.shape.MakeStore "$place/$1/.fairway/state.db" "$2" >/dev/null)
}

now() { date +%s%N; }

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

timed() { # FILE COMMAND...: appends how long it took; a check may find something
  file=$1
  shift
  begin=$(now)
  "$@" >/dev/null 2>&1 || [ $? -eq 4 ]
  end=$(now)
  echo $((end - begin)) >>"$file"
}

measure() { # FOLDER COMMAND...: in turns with ready
  cd "$place/$1"
  where=$1
  shift
  : >"$place/a"
  : >"$place/b"
  timed "$place/warm" "$fairway" "$@" --json
  i=0
  while [ "$i" -lt "$runs" ]; do
    timed "$place/a" "$fairway" "$@" --json
    timed "$place/b" "$fairway" ready --json
    i=$((i + 1))
  done
  awk -v name="$*" -v where="$where" -v a="$(median <"$place/a")" -v b="$(median <"$place/b")" \
    'BEGIN { printf "%-22s %-18s %6.1f ms  ready %6.1f ms  ratio %.2f\n", name, where, a / 1e6, b / 1e6, a / b }'
}

# Else the first call has an archive made in the background of what is measured.
FAIRWAY_ARCHIVE=wait "$fairway" --version >/dev/null
for tasks in 1747 17470; do
  project "$tasks" "$tasks"
  for verb in tick status preflight; do
    measure "$tasks" coordinator "$verb"
  done
  measure "$tasks" health-report
done

# The same with a repository and five lanes to look at.
project lanes 1747
cd "$place/lanes"
git init -q -b master .
git -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m first
"$fairway" worktree setup >/dev/null
measure lanes coordinator tick
measure lanes git-check
