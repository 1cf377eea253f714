-- Articles and readings. Numbers are the archive's own; ids are hashes of the text. Every change to
-- what others are made from (index, findings) gives the article a new change number, so that they
-- know where they stand. Times are ISO 8601 in UTC. An outlet or address that is not known is ''.

CREATE TABLE article (
  number    INTEGER PRIMARY KEY,
  id        TEXT    NOT NULL UNIQUE,
  text      TEXT    NOT NULL,
  published TEXT,
  added     TEXT    NOT NULL,
  state     TEXT    NOT NULL,
  reason    TEXT,
  change    BIGINT  NOT NULL UNIQUE
);

CREATE TABLE appearance (
  article   INTEGER NOT NULL REFERENCES article (number),
  outlet    TEXT    NOT NULL,
  url       TEXT    NOT NULL,
  published TEXT,
  title     TEXT,
  source    TEXT    NOT NULL,
  arrived   BIGINT  NOT NULL,
  PRIMARY KEY (article, outlet, url)
);

CREATE INDEX appearance_by_url ON appearance (url);

-- given: the day the reader was given; day: the day it counted from, which may be the dateline's.
-- The layers are the reading's JSON without article and text, in the zlib format (RFC 1950).
CREATE TABLE reading (
  article   INTEGER NOT NULL PRIMARY KEY REFERENCES article (number),
  reader    TEXT    NOT NULL,
  lexicon   TEXT    NOT NULL,
  given     TEXT,
  day       TEXT,
  layers    BLOB    NOT NULL
);

CREATE TABLE failure (
  location  TEXT    NOT NULL PRIMARY KEY,
  code      TEXT    NOT NULL,
  detail    TEXT    NOT NULL,
  tried     TEXT    NOT NULL,
  tries     INTEGER NOT NULL
);
