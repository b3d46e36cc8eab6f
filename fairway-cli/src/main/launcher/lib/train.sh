#!/bin/sh
# train.sh FAIRWAY...: runs the command FAIRWAY... the way it is used all day, in a project of its own
# that is thrown away. The classes that these runs load are what an archive holds. A run that fails
# costs nothing but the classes it would have added.

fw_place=$(mktemp -d "${TMPDIR:-/tmp}/fairway-train.XXXXXX") || exit 1
fw_server=
fw_dashboard=
trap 'kill $fw_server $fw_dashboard 2>/dev/null; rm -rf "$fw_place"' EXIT
trap 'exit 1' HUP INT TERM
cd "$fw_place" || exit 1
mkdir .fairway

# A repository as far as Fairway reads it by itself.
mkdir -p .git/refs/heads/agent .git/objects
echo 'ref: refs/heads/agent/A-backend' >.git/HEAD
echo 0123456789abcdef0123456789abcdef01234567 >.git/refs/heads/agent/A-backend
printf '[core]\n\tbare = false\n' >.git/config

# Nothing of the user's: neither settings nor stores.
HOME=$fw_place
FAIRWAY_CONFIG=$fw_place/.fairway/config.toml
FAIRWAY_REGISTRY=$fw_place/registry
export HOME FAIRWAY_CONFIG FAIRWAY_REGISTRY
unset FAIRWAY_DB FAIRWAY_ROLE FAIRWAY_SESSION_ID FAIRWAY_TASK_ID
unset GIT_DIR GIT_WORK_TREE GIT_CEILING_DIRECTORIES
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS

cat >.fairway/config.toml <<'TOML'
[fairway]
project_name = "rehearsal"
main_branch = "main"
task_id_pattern = "^[A-Z][A-Z0-9-]*$"

[fairway.store]
backend = "sqlite"
path = ".fairway/state.db"

[sessions]
stale_after = "12h"

[coordinator]
checkpoint_stale_after = "24h"

[[roles]]
name = "A-backend"
branch = "agent/A-backend"

[[roles]]
name = "B-ui"

[[review_routes]]
match = "doc/{api,design}/**"
reviewer = "B-ui"

[[review_routes]]
match = "cmd/*security*"
reviewer = "A-backend"

[gates]
require_evidence_before_done = true
require_blocked_reason = true

[states]
allowed = ["todo", "in_progress", "blocked", "done"]
terminal = ["done"]
transitions = [["todo", "in_progress"], ["in_progress", "blocked"], ["in_progress", "done"], ["*", "todo"]]

[task_kinds]
allowed = ["epic", "task", "bug"]
default = "task"

[task_priorities]
default = 1000

[dashboard]
listen = "127.0.0.1:7878"
auto_open = false

[worktrees]
root = ".."
naming = "rehearsal-{role}"

[claims]
lease = "4h"

[[packet_templates]]
profiles = ["platform"]
name = "map"
required_fields = ["scope"]

[[workstream_profiles]]
name = "platform"
task_kinds = ["bug"]
review_domains = ["architecture"]

[[workstream_profiles.gates]]
name = "report"
mode = "advisory"
evidence_type = "report"
required_evidence_count = 1
accepted_results = ["pass", "partial"]
expires_after = "720h"
TOML

# Without roles there are no lanes, and so nothing of the repository is asked.
cat >roleless.toml <<'TOML'
[coordinator]
max_primary_tracks = 1
max_sidecar_tracks = 1
checkpoint_stale_after = "24h"

[gates]
require_evidence_before_done = true
TOML
cat >queue.yaml <<'YAML'
version: 1
tasks:
  - id: E-1
    kind: epic
    title: The whole
    role: A-backend
  - id: T-1
    parent_id: E-1
    title: The first part
    role: A-backend
    priority: 10
    sequence: 1
    acceptance_checks: [it works]
    source_paths: [doc/api/openapi.yaml]
    review_domains: [architecture]
    tags: [first]
    status: todo
  - id: T-2
    parent_id: E-1
    title: The second part
    role: A-backend
    depends_on: [T-1]
  - id: T-3
    title: Elsewhere
    role: B-ui
    kind: bug
    notes: "several words"
YAML

# One that hangs would keep the lock of whoever makes the archive.
fw_limit=
! command -v timeout >/dev/null 2>&1 || fw_limit='timeout 60'
# shellcheck disable=SC2086 # two words, or none
fw_run() { $fw_limit "$@" </dev/null >/dev/null 2>&1; }

# A server to rehearse with, since there may be no PostgreSQL here. It ends by itself, too.
if [ -n "${fw_rehearsal_jar-}" ]; then
  "$fw_rehearsal_java" -cp "$fw_rehearsal_jar" dev.fairway.adapter.postgres.Rehearsal \
    "$fw_place/port" </dev/null >/dev/null 2>&1 &
  fw_server=$!
fi

fw_run "$@" --version
fw_run "$@" --help
fw_run "$@" no-such-verb
fw_run "$@" init
fw_run "$@" db migrate
fw_run "$@" import queue.yaml --json
fw_run "$@" import queue.yaml --state-once
export FAIRWAY_SESSION_ID=s-1
for fw_form in '' --json; do
  # shellcheck disable=SC2086 # no word when empty
  {
    fw_run "$@" session upsert --role A-backend --task-id T-1 --pid $$ $fw_form
    fw_run "$@" route review T-1 --path doc/api/openapi.yaml --path cmd/security.go $fw_form
    fw_run "$@" route review T-3 --path cmd/security.go $fw_form
    fw_run "$@" ready --as A-backend $fw_form
    fw_run "$@" ready --all-roles $fw_form
    fw_run "$@" claim T-1 --as A-backend $fw_form
    fw_run "$@" claim --next --as B-ui $fw_form
    fw_run "$@" session heartbeat s-1 $fw_form
    fw_run "$@" session heartbeat s-404 $fw_form
    fw_run "$@" session status $fw_form
    fw_run "$@" session upsert --id s-2 --role B-ui --pid 999999999 $fw_form
    fw_run "$@" checkpoint record T-1 --target-close-by 2000-01-01 $fw_form
    fw_run "$@" coordinator tick --config roleless.toml --db .fairway/state.db $fw_form
    fw_run "$@" coordinator preflight --config roleless.toml --db .fairway/state.db $fw_form
    fw_run "$@" coordinator status --config roleless.toml --db .fairway/state.db $fw_form
    fw_run "$@" claim T-2 --as A-backend $fw_form
    fw_run "$@" claim T-404 --as A-backend $fw_form
    fw_run "$@" record evidence T-1 --command-text 'make test' --result pass $fw_form
    fw_run "$@" record evidence T-404 --command-text 'make test' --result pass $fw_form
    fw_run "$@" set-status T-1 blocked --reason 'waits for a host' $fw_form
    fw_run "$@" set-status T-1 no-such-state $fw_form
    fw_run "$@" set-status T-1 todo $fw_form
    fw_run "$@" claim T-1 --as A-backend $fw_form
    fw_run "$@" set-status T-1 done $fw_form
    fw_run "$@" record review T-1 --reviewer B-ui --verdict approve --domain architecture $fw_form
    fw_run "$@" record handoff T-1 --to B-ui --payload 'see the notes' $fw_form
    fw_run "$@" task-detail T-1 $fw_form
    fw_run "$@" list --role A-backend $fw_form
    fw_run "$@" release T-2 --as A-backend --force --reason 'not now' $fw_form
    fw_run "$@" task-detail T-404 $fw_form
    fw_run "$@" route review --path doc/api/openapi.yaml $fw_form
    fw_run "$@" route review T-404 --path doc/api/openapi.yaml $fw_form
    fw_run "$@" set-status T-1 todo --reopen $fw_form
  }
done

# A dashboard makes each of its pages before it says where it is.
: >"$fw_place/served"
"$@" dashboard --no-open --listen 127.0.0.1:0 </dev/null >"$fw_place/served" 2>/dev/null &
fw_dashboard=$!
fw_looks=0
while [ ! -s "$fw_place/served" ] && [ "$fw_looks" -lt 100 ] && kill -0 "$fw_dashboard" 2>/dev/null; do
  sleep 0.2 2>/dev/null || sleep 1 # where there are only whole seconds
  fw_looks=$((fw_looks + 1))
done
[ ! -s "$fw_place/served" ] || sleep 2 # for pages that take longer here than it waits for them
kill "$fw_dashboard" 2>/dev/null && wait "$fw_dashboard"
fw_dashboard=

# The commands on a server, as far as classes go. Whoever has a password is sent away in the end.
if [ -s "$fw_place/port" ]; then
  read -r fw_port <"$fw_place/port" || :
  FAIRWAY_DB=postgresql://anybody:secret@127.0.0.1:$fw_port/rehearsal
  export FAIRWAY_DB
  for fw_form in '' --json; do
    # shellcheck disable=SC2086 # no word when empty
    {
      fw_run "$@" ready --as A-backend $fw_form
      fw_run "$@" claim T-1 --as A-backend $fw_form
      fw_run "$@" claim --next --as A-backend $fw_form
      fw_run "$@" add T-9 --title 'The ninth' --role A-backend $fw_form
      fw_run "$@" task-detail T-1 $fw_form
    }
  done
  FAIRWAY_DB=postgresql://password:secret@127.0.0.1:$fw_port/rehearsal
  fw_run "$@" ready --as A-backend
  FAIRWAY_DB=postgresql://anybody:secret@127.0.0.1:1/rehearsal
  fw_run "$@" ready --as A-backend
fi
unset FAIRWAY_DB

# The checks of lanes, in a repository as git itself makes it.
rm -rf .git .fairway
mkdir lanes && cd lanes || exit 1
unset FAIRWAY_CONFIG
fw_git() { fw_run git -c user.name=Fairway -c user.email=fairway@localhost -c commit.gpgsign=false "$@"; }
if fw_git init --quiet && fw_git symbolic-ref HEAD refs/heads/main &&
  fw_git commit --quiet --allow-empty --message first; then
  fw_git gc --quiet
  fw_run "$@" init --role A-backend --role B-ui
  fw_run "$@" worktree setup --role A-backend
  fw_run "$@" add T-9 --title 'One' --role A-backend
  fw_run "$@" claim T-9 --as A-backend
  fw_git commit --quiet --allow-empty --message second
  echo 'not committed' >"$fw_place/worktrees/lanes-A-backend/new.txt"
  for fw_form in '' --json; do
    # shellcheck disable=SC2086 # no word when empty
    {
      fw_run "$@" git-check $fw_form
      fw_run "$@" preflight --role A-backend $fw_form
      fw_run "$@" merge-ready T-9 $fw_form
      fw_run "$@" coordinator tick $fw_form
    }
  done
fi
