#!/bin/sh
# Measures the dashboard on a store ten times as large as a real one, with a repository and five lanes:
# each page as the first request of a process and then many times with other filters, the memory, what
# 50 open streams cost while nothing happens, and how long a change takes to reach them all.
#
#   bench/dashboard.sh [REQUESTS [STARTS [SECONDS]]]     30, 3 and 60 when absent
#
# FAIRWAY_BENCH_DB=postgresql://… measures on that database instead of a file; it is overwritten. Needs
# what `mvn -DskipTests verify` builds. Run it on a machine that does nothing else.
set -eu
requests=${1:-30}
starts=${2:-3}
seconds=${3:-60}
root=$(cd "$(dirname "$0")/.." && pwd)
fairway=$root/fairway-cli/target/dist/bin/fairway
place=$(mktemp -d "${TMPDIR:-/tmp}/fairway-bench.XXXXXX")
trap 'rm -rf "$place"' EXIT

# The generator of stores is test code, the libraries it needs are in the program's jar.
classes=$root/fairway-parity/target/test-classes:$root/fairway-ports/target/test-classes
classes=$classes:$root/fairway-cli/target/dist/lib/fairway.jar
native=$root/fairway-cli/target/dist/lib/native
native=$native/$(uname -s | sed 's/Darwin/Mac/')/$(uname -m | sed 's/arm64/aarch64/')
run() { java -Xmx256m -Dorg.sqlite.lib.path="$native" -cp "$classes" "$@"; }

project=$place/project
mkdir -p "$project/.fairway"
cd "$project"
cp "$root/examples/gpuaas-a-b-c-d-e-config.toml" .fairway/config.toml
sed -i.orig 's|^root = .*|root = "lanes"|' .fairway/config.toml
(cd "$root/fairway-parity" && run dev.fairway.parity.shape.MakeStore "$project/.fairway/state.db" 17470)
store=$project/.fairway/state.db
git init -q .
git symbolic-ref HEAD refs/heads/master
git -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m first

# Else the first start has an archive made in the background of what is measured.
FAIRWAY_ARCHIVE=wait "$fairway" --version >/dev/null
"$fairway" --quiet worktree setup
if [ -n "${FAIRWAY_BENCH_DB-}" ]; then
  "$fairway" --quiet db copy --to "$FAIRWAY_BENCH_DB"
  store=$FAIRWAY_BENCH_DB
fi

uptime
run dev.fairway.parity.dashboard.MeasureDashboard "$fairway" "$project" "$store" \
  "$requests" "$starts" "$seconds"
uptime
