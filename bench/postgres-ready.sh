#!/bin/sh
# Times `ready --json` at 17,470 tasks on SQLite and on a PostgreSQL server of this machine, in turns:
# with a password (SCRAM), the same with the server named by the configuration, and as a role that is
# let in without one. Prints medians and ratios.
#
#   bench/postgres-ready.sh [RUNS]        15 when absent
#
# Needs psql, and what `mvn -DskipTests verify` builds. The server is that of the tests.
set -eu
runs=${1:-15}
root=$(cd "$(dirname "$0")/.." && pwd)
fairway=$root/fairway-cli/target/dist/bin/fairway
place=$(mktemp -d "${TMPDIR:-/tmp}/fairway-bench.XXXXXX")
trap 'exec 9>&-; rm -rf "$place"' EXIT

mvn -q -f "$root/pom.xml" -pl fairway-parity -am -DskipTests \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath test-compile \
  -Dmdep.outputFile="$place/classpath" -Dmdep.includeScope=test >"$place/build.log" 2>&1 || {
  cat "$place/build.log" >&2
  exit 2
}
classes=$root/fairway-parity/target/test-classes:$root/fairway-ports/target/test-classes
for module in domain ports adapter-jdbc adapter-sqlite adapter-postgres adapter-gpuaas-yaml cli testing-postgres; do
  classes=$classes:$root/fairway-$module/target/classes
done
classes=$classes:$(cat "$place/classpath")

mkfifo "$place/open"
java -cp "$classes" dev.fairway.testing.postgres.RunServer <"$place/open" >"$place/url" \
  2>"$place/server.log" &
exec 9>"$place/open"
while [ ! -s "$place/url" ]; do sleep 1; done
read -r password <"$place/url"
hba=$(psql -qAt "$password" -c 'SHOW hba_file')
sed -i '1i host all trusted 127.0.0.1/32 trust' "$hba"
psql -qAt "$password" -c 'CREATE ROLE trusted SUPERUSER LOGIN' -c 'SELECT pg_reload_conf()' >/dev/null
trusted=postgresql://trusted@${password#*@}

mkdir -p "$place/project/.fairway"
cd "$place/project"
cp "$root/examples/gpuaas-a-b-c-d-e-config.toml" .fairway/config.toml
java -cp "$classes" dev.fairway.parity.shape.MakeStore .fairway/state.db 17470
FAIRWAY_ARCHIVE=wait "$fairway" --version >/dev/null
"$fairway" --quiet db copy --to "$password"

mkdir -p "$place/configured/.fairway"
sed 's/^backend = "sqlite"/backend = "postgres"/; /^path = /d' .fairway/config.toml \
  >"$place/configured/.fairway/config.toml"
configured() {
  cd "$place/configured"
  FAIRWAY_POSTGRES_URL=$password "$fairway" --json ready
  cd "$place/project"
}

timed() { # FILE COMMAND...
  file=$1
  shift
  start=$(date +%s%N)
  "$@" >/dev/null
  echo $((($(date +%s%N) - start) / 1000)) >>"$place/$file.times"
}
run=0
while [ "$run" -lt "$runs" ]; do
  timed sqlite "$fairway" --json ready
  timed password "$fairway" --json ready --db "$password"
  timed configured configured
  timed trusted "$fairway" --json ready --db "$trusted"
  run=$((run + 1))
done
median() { sort -n "$place/$1.times" | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
for kind in sqlite password configured trusted; do
  awk "BEGIN { printf \"%-10s %5.0f ms  %.2f\n\", \"$kind\", $(median $kind) / 1000, $(median $kind) / $(median sqlite) }"
done
