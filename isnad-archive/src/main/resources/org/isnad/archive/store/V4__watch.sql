-- What its format told of an appearance: who signed it, the agency it credits, where its day was found
-- and what stood there.
ALTER TABLE appearance ADD COLUMN author TEXT;
ALTER TABLE appearance ADD COLUMN credit TEXT;
ALTER TABLE appearance ADD COLUMN dated TEXT;
ALTER TABLE appearance ADD COLUMN written TEXT;

-- Feeds and folders that are watched, and how each answered last. A location is an address or an
-- absolute path; etag and modified are what its server gave with the answer that was worked off last.
CREATE TABLE watched (
  location  TEXT    NOT NULL PRIMARY KEY,
  address   TEXT,
  title     TEXT,
  health    TEXT    NOT NULL,
  asked     TEXT,
  answered  TEXT,
  news      TEXT,
  due       TEXT,
  failures  INTEGER NOT NULL,
  code      TEXT,
  detail    TEXT,
  etag      TEXT,
  modified  TEXT,
  articles  BIGINT  NOT NULL
);

-- What was seen in them: pages of feeds by their address, files by their path. The mark changes when
-- what is seen does; tries counts how often in a row it was asked for
-- in vain; url is the address that its article tells.
CREATE TABLE sighting (
  item      TEXT    NOT NULL PRIMARY KEY,
  location  TEXT    NOT NULL,
  url       TEXT,
  mark      TEXT    NOT NULL,
  tries     INTEGER NOT NULL,
  due       TEXT,
  etag      TEXT,
  modified  TEXT,
  seen      TEXT    NOT NULL
);

CREATE INDEX sighting_by_location ON sighting (location, seen);
