#!/bin/sh
# Claims on PostgreSQL: how many a second Fairway makes in one process, and how many pgbench makes
# with the same statements, in turns on the same server. Prints both and the ratio of the medians.
#
#   bench/postgres-claims.sh [ROUNDS [SESSIONS]]        5 and 8 when absent
#
# Needs pgbench (of Debian's postgresql-contrib or postgresql-client), and what `mvn -DskipTests
# verify` builds. The server is that of the tests, with fsync on.
set -eu
rounds=${1:-5}
sessions=${2:-8}
tasks=6000
root=$(cd "$(dirname "$0")/.." && pwd)
place=$(mktemp -d "${TMPDIR:-/tmp}/fairway-bench.XXXXXX")
trap 'exec 9>&-; rm -rf "$place"' EXIT
pgbench=$(command -v pgbench || ls /usr/lib/postgresql/*/bin/pgbench | tail -1)

mvn -q -f "$root/pom.xml" -pl fairway-parity -am -DskipTests \
  org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath test-compile \
  -Dmdep.outputFile="$place/classpath" -Dmdep.includeScope=test >"$place/build.log" 2>&1 || {
  cat "$place/build.log" >&2
  exit 2
}
classes=$root/fairway-parity/target/test-classes
for module in domain ports adapter-jdbc adapter-postgres cli testing-postgres; do
  classes=$classes:$root/fairway-$module/target/classes
done
classes=$classes:$(cat "$place/classpath")

mkfifo "$place/open"
java -cp "$classes" dev.fairway.testing.postgres.RunServer fsync=on full_page_writes=on \
  <"$place/open" >"$place/url" 2>"$place/server.log" &
exec 9>"$place/open"
while [ ! -s "$place/url" ]; do sleep 1; done
read -r url <"$place/url"
java -cp "$classes" dev.fairway.parity.shape.MeasureClaims fill "$url" $((2 * rounds * tasks + tasks))

# The statements of one claim, as the server logs them.
cat >"$place/claim.sql" <<'SQL'
\set i :i + 1
\set n :first + (:i - 1) * :sessions + :client_id
BEGIN ISOLATION LEVEL READ COMMITTED;
SELECT pg_catalog.pg_current_xact_id()::text;
SELECT t.id FROM task t WHERE t.id = 'T-' || :n::text FOR NO KEY UPDATE OF t;
SELECT t.id, t.parent_id, t.kind, t.title, t.role, t.notes, t.priority, t.sequence, t.profile, t.owning_domain, t.owning_layer, t.risk_level, t.migration_type, t.status, t.owner, t.claimant, t.claimant_is_session, t.claimed_at, t.lease_until, t.branch, t.completed_at, t.commit_id, t.seeded, t.version, t.created_at, t.updated_at FROM task t WHERE t.id = 'T-' || :n::text ORDER BY t.id;
SELECT i.task_id, i.field, i.value FROM task_item i WHERE i.task_id IN (SELECT t.id FROM task t WHERE t.id = 'T-' || :n::text) ORDER BY i.task_id, i.field, i.position;
SELECT d.task_id, d.depends_on FROM task_dependency d WHERE d.task_id IN (SELECT t.id FROM task t WHERE t.id = 'T-' || :n::text) ORDER BY d.task_id, d.position;
SELECT e.task_id, e.name, e.value FROM task_extra e WHERE e.task_id IN (SELECT t.id FROM task t WHERE t.id = 'T-' || :n::text) ORDER BY e.task_id, e.position;
SELECT d.depends_on, t.status FROM task_dependency d LEFT JOIN task t ON t.id = d.depends_on WHERE d.task_id = 'T-' || :n::text ORDER BY d.position;
UPDATE task SET status = 'in_progress', owner = 'A', claimant = 's', claimant_is_session = true, claimed_at = now(), lease_until = NULL, branch = NULL, completed_at = NULL, commit_id = NULL, seeded = false, updated_at = now(), version = version + 1 WHERE id = 'T-' || :n::text AND version = 1;
INSERT INTO history (task_id, at, actor, actor_is_session, role, action, from_status, to_status, reason, forced, detail) VALUES ('T-' || :n::text, now(), 's', true, 'A', 'claimed', 'todo', 'in_progress', NULL, false, NULL);
SELECT r.id, r.task_id, r.reviewer, r.verdict, r.domain, r.reason, r.commit_id, r.actor, r.actor_is_session, r.recorded_at FROM review r WHERE r.task_id IN ('T-' || :n::text) ORDER BY r.id;
SELECT q.task_id, q.reviewer, q.reason, q.actor, q.actor_is_session, q.requested_at FROM review_request q WHERE q.task_id IN ('T-' || :n::text);
COMMIT;
SQL

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

first=1
round=0
while [ "$round" -lt "$rounds" ]; do
  java -XX:+UseG1GC -cp "$classes" dev.fairway.parity.shape.MeasureClaims \
    claim "$url" "$first" "$tasks" "$sessions" >>"$place/fairway"
  first=$((first + tasks))
  PGOPTIONS='-c search_path=fairway' "$pgbench" -n -M prepared -c "$sessions" -j "$sessions" \
    -t $((tasks / sessions)) -D i=0 -D "first=$first" -D "sessions=$sessions" \
    -f "$place/claim.sql" "$url" 2>>"$place/pgbench.log" |
    sed -n 's/^tps = \([0-9]*\).*without.*/\1/p' >>"$place/pgbench"
  first=$((first + tasks))
  round=$((round + 1))
done
echo "claims a second, $sessions sessions, medians of $rounds rounds of $tasks"
fairway=$(median <"$place/fairway")
reference=$(median <"$place/pgbench")
echo "fairway $fairway"
echo "pgbench $reference"
awk "BEGIN { printf \"ratio   %.2f\n\", $fairway / $reference }"
