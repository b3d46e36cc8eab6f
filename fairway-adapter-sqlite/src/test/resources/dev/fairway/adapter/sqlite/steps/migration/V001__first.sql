-- the table that every schema needs; and a semicolon in a comment;
CREATE TABLE schema_migration (
  version INTEGER NOT NULL PRIMARY KEY,
  name TEXT, checksum TEXT, applied_at TEXT
) STRICT;

CREATE TABLE lane (name TEXT) STRICT;
INSERT INTO lane VALUES ('a; b');
