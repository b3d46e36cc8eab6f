-- Who is at work, where tasks stand, and what is being watched.
-- What is looked for all the time (the open ones, the latest ones) has an index that holds nothing
-- else, so that it stays small however much has ended.

CREATE TABLE session (
  id               TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  role             TEXT,
  lane             TEXT,
  backend          TEXT    NOT NULL,
  provider         TEXT,
  name             TEXT,
  task_id          TEXT    REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  host             TEXT    NOT NULL,
  pid              INTEGER CHECK (pid >= 0),
  pid_started_at   TEXT    CHECK (length(pid_started_at) = 24),
  tmux_pane        TEXT,
  worktree         TEXT,
  branch           TEXT,
  transcript_path  TEXT,
  monitor_kind     TEXT,
  automation_id    TEXT,
  external_run_id  TEXT,
  poll_command     TEXT,
  manual_until     TEXT    CHECK (length(manual_until) = 24),
  actor            TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  started_at       TEXT    NOT NULL CHECK (length(started_at) = 24),
  heartbeat_at     TEXT    NOT NULL CHECK (length(heartbeat_at) = 24),
  stale_at         TEXT    CHECK (length(stale_at) = 24),
  stale_reason     TEXT,
  ended_at         TEXT    CHECK (length(ended_at) = 24),
  ended_by         TEXT    CHECK (ended_by <> ''),
  ended_by_session INTEGER CHECK (ended_by_session IN (0, 1)),
  end_reason       TEXT,
  exit_code        INTEGER,
  version          INTEGER NOT NULL CHECK (version > 0),
  CHECK ((stale_at IS NULL) = (stale_reason IS NULL)),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  CHECK ((ended_at IS NULL) = (ended_by_session IS NULL)),
  CHECK (ended_at IS NOT NULL OR (end_reason IS NULL AND exit_code IS NULL))
) STRICT;

CREATE INDEX session_open ON session (id) WHERE ended_at IS NULL;
CREATE INDEX session_task ON session (task_id) WHERE task_id IS NOT NULL;

CREATE TABLE checkpoint (
  id               INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  task_id          TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  state            TEXT    NOT NULL CHECK (state IN
                     ('planned', 'active', 'awaiting_input', 'review', 'done', 'parked',
                      'abandoned')),
  summary          TEXT,
  owner            TEXT,
  target_close_by  TEXT    CHECK (length(target_close_by) = 10),
  artifact         TEXT,
  actor            TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  role             TEXT,
  recorded_at      TEXT    NOT NULL CHECK (length(recorded_at) = 24),
  is_latest        INTEGER NOT NULL CHECK (is_latest IN (0, 1))
) STRICT;

CREATE INDEX checkpoint_task ON checkpoint (task_id);
CREATE UNIQUE INDEX checkpoint_latest ON checkpoint (task_id) WHERE is_latest;
CREATE INDEX checkpoint_latest_state ON checkpoint (state) WHERE is_latest;

CREATE TABLE watcher (
  id                  TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  task_id             TEXT    REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  owner               TEXT,
  process             TEXT,
  command             TEXT,
  success             TEXT,
  failure             TEXT,
  actor               TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session    INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  role                TEXT,
  started_at          TEXT    NOT NULL CHECK (length(started_at) = 24),
  result              TEXT    CHECK (result IN ('pass', 'fail', 'blocked')),
  artifact            TEXT,
  duration_seconds    INTEGER CHECK (duration_seconds >= 0),
  notes               TEXT,
  finished_by         TEXT    CHECK (finished_by <> ''),
  finished_by_session INTEGER CHECK (finished_by_session IN (0, 1)),
  finished_at         TEXT    CHECK (length(finished_at) = 24),
  evidence_id         INTEGER REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((finished_at IS NULL) = (result IS NULL)),
  CHECK ((finished_at IS NULL) = (finished_by IS NULL)),
  CHECK ((finished_at IS NULL) = (finished_by_session IS NULL)),
  CHECK (finished_at IS NOT NULL OR (artifact IS NULL AND duration_seconds IS NULL
    AND notes IS NULL AND evidence_id IS NULL))
) STRICT;

CREATE INDEX watcher_open ON watcher (id) WHERE finished_at IS NULL;
CREATE INDEX watcher_task ON watcher (task_id) WHERE task_id IS NOT NULL;
CREATE INDEX watcher_evidence ON watcher (evidence_id) WHERE evidence_id IS NOT NULL;

CREATE INDEX task_claimant ON task (claimant) WHERE claimant IS NOT NULL;

-- Reports look for the few tasks that owe something among the many that do not: these indexes hold
-- all that the search asks of them.
CREATE INDEX task_gates ON task (status, kind, profile, id);
DROP INDEX evidence_task;
CREATE INDEX evidence_task ON evidence (task_id, id, result);
DROP INDEX review_task;
CREATE INDEX review_task ON review (task_id, domain, verdict);
CREATE INDEX review_objection ON review (task_id, domain)
  WHERE verdict <> 'approve' AND domain IS NOT NULL;
CREATE INDEX handoff_waiting ON handoff (task_id) WHERE acknowledged_at IS NULL;
CREATE INDEX task_item_domain ON task_item (task_id, value) WHERE field = 'review_domain';

-- What lists of tasks are narrowed by is counted from these, without looking at a task.
CREATE INDEX task_facets ON task (kind, profile, risk_level);
CREATE INDEX task_item_review_domain ON task_item (value) WHERE field = 'review_domain';
