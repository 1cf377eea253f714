-- What users decided. Nothing here is derived, and nothing is ever taken out: what is undone names the
-- decision that took it back. The body is a JSON object of strings.

CREATE TABLE decision (
  number    BIGINT  NOT NULL PRIMARY KEY,
  time      TEXT    NOT NULL,
  who       TEXT    NOT NULL,
  kind      TEXT    NOT NULL,
  subject   TEXT    NOT NULL,
  body      TEXT    NOT NULL,
  note      TEXT    NOT NULL,
  undone_by BIGINT
);
