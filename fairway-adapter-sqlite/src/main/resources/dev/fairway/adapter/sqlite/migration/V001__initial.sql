-- Text is compared by its bytes. Times are UTC text of fixed width, so that they sort.
-- A foreign key is checked when its transaction ends: rows may come in any order.

PRAGMA application_id = 1179084121;

CREATE TABLE schema_migration (
  version    INTEGER NOT NULL PRIMARY KEY,
  name       TEXT    NOT NULL,
  checksum   TEXT    NOT NULL,
  applied_at TEXT    NOT NULL CHECK (length(applied_at) = 24)
) STRICT;

CREATE TABLE task (
  id                  TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
  parent_id           TEXT    REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  kind                TEXT    NOT NULL,
  title               TEXT    NOT NULL,
  role                TEXT    NOT NULL,
  notes               TEXT,
  priority            INTEGER,
  sequence            INTEGER,
  profile             TEXT,
  owning_domain       TEXT,
  owning_layer        TEXT,
  risk_level          TEXT,
  migration_type      TEXT,
  status              TEXT    NOT NULL CHECK (status <> ''),
  owner               TEXT,
  claimant            TEXT    CHECK (claimant <> ''),
  claimant_is_session INTEGER CHECK (claimant_is_session IN (0, 1)),
  claimed_at          TEXT    CHECK (length(claimed_at) = 24),
  lease_until         TEXT    CHECK (length(lease_until) = 24),
  branch              TEXT,
  completed_at        TEXT    CHECK (length(completed_at) = 24),
  commit_id           TEXT,
  seeded              INTEGER NOT NULL CHECK (seeded IN (0, 1)),
  version             INTEGER NOT NULL CHECK (version > 0),
  created_at          TEXT    NOT NULL CHECK (length(created_at) = 24),
  updated_at          TEXT    NOT NULL CHECK (length(updated_at) = 24),
  CHECK ((claimant IS NULL) = (claimed_at IS NULL)),
  CHECK ((claimant IS NULL) = (claimant_is_session IS NULL)),
  CHECK (claimant IS NOT NULL OR lease_until IS NULL)
) STRICT;

CREATE INDEX task_status ON task (status, role);
CREATE INDEX task_parent ON task (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE task_dependency (
  task_id    TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  position   INTEGER NOT NULL CHECK (position >= 0),
  depends_on TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_dependency_target ON task_dependency (depends_on);

CREATE TABLE task_item (
  task_id  TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  field    TEXT    NOT NULL CHECK (field IN
             ('acceptance_check', 'source_path', 'target_path', 'review_domain', 'tag')),
  position INTEGER NOT NULL CHECK (position >= 0),
  value    TEXT    NOT NULL,
  PRIMARY KEY (task_id, field, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_item_tag ON task_item (value) WHERE field = 'tag';

CREATE TABLE task_extra (
  task_id  TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 0),
  name     TEXT    NOT NULL,
  value    TEXT    NOT NULL,
  PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE history (
  id               INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  task_id          TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  at               TEXT    NOT NULL CHECK (length(at) = 24),
  actor            TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  role             TEXT,
  action           TEXT    NOT NULL,
  from_status      TEXT,
  to_status        TEXT,
  reason           TEXT,
  forced           INTEGER NOT NULL CHECK (forced IN (0, 1)),
  detail           TEXT
) STRICT;

CREATE INDEX history_task ON history (task_id);

CREATE TABLE evidence (
  id               INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  task_id          TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  command          TEXT    NOT NULL,
  result           TEXT    NOT NULL CHECK (result IN
                     ('pass', 'fail', 'partial', 'skipped', 'blocked')),
  artifact         TEXT,
  artifact_type    TEXT,
  duration_seconds INTEGER CHECK (duration_seconds >= 0),
  notes            TEXT,
  actor            TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  role             TEXT,
  recorded_at      TEXT    NOT NULL CHECK (length(recorded_at) = 24)
) STRICT;

CREATE INDEX evidence_task ON evidence (task_id);

CREATE TABLE handoff (
  id                      INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  task_id                 TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  from_role               TEXT,
  to_role                 TEXT    NOT NULL,
  payload                 TEXT,
  commit_id               TEXT,
  results                 TEXT,
  next_step               TEXT,
  actor                   TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session        INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  recorded_at             TEXT    NOT NULL CHECK (length(recorded_at) = 24),
  acknowledged_by         TEXT    CHECK (acknowledged_by <> ''),
  acknowledged_by_session INTEGER CHECK (acknowledged_by_session IN (0, 1)),
  acknowledged_role       TEXT,
  acknowledged_at         TEXT    CHECK (length(acknowledged_at) = 24),
  CHECK ((acknowledged_by IS NULL) = (acknowledged_at IS NULL)),
  CHECK ((acknowledged_by IS NULL) = (acknowledged_by_session IS NULL))
) STRICT;

CREATE INDEX handoff_task ON handoff (task_id);

CREATE TABLE handoff_item (
  handoff_id INTEGER NOT NULL REFERENCES handoff (id) DEFERRABLE INITIALLY DEFERRED,
  field      TEXT    NOT NULL CHECK (field IN ('changed_file', 'command', 'risk', 'blocker')),
  position   INTEGER NOT NULL CHECK (position >= 0),
  value      TEXT    NOT NULL,
  PRIMARY KEY (handoff_id, field, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  id               INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  task_id          TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  reviewer         TEXT    NOT NULL,
  verdict          TEXT    NOT NULL CHECK (verdict IN ('approve', 'changes', 'reject')),
  domain           TEXT,
  reason           TEXT,
  commit_id        TEXT,
  actor            TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  recorded_at      TEXT    NOT NULL CHECK (length(recorded_at) = 24)
) STRICT;

CREATE INDEX review_task ON review (task_id);

CREATE TABLE review_request (
  task_id          TEXT    NOT NULL REFERENCES task (id) DEFERRABLE INITIALLY DEFERRED,
  reviewer         TEXT    NOT NULL,
  reason           TEXT,
  actor            TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  requested_at     TEXT    NOT NULL CHECK (length(requested_at) = 24),
  PRIMARY KEY (task_id, reviewer)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_run (
  id               INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  at               TEXT    NOT NULL CHECK (length(at) = 24),
  actor            TEXT    NOT NULL CHECK (actor <> ''),
  actor_is_session INTEGER NOT NULL CHECK (actor_is_session IN (0, 1)),
  source           TEXT    NOT NULL,
  created          INTEGER NOT NULL,
  updated          INTEGER NOT NULL,
  unchanged        INTEGER NOT NULL,
  seeded           INTEGER NOT NULL,
  not_in_file      INTEGER NOT NULL
) STRICT;
