-- Who is named where. All of it follows from the readings and can be made anew: a projection says up
-- to which change it was made, and by which rules.

CREATE TABLE projection (
  name      TEXT    NOT NULL PRIMARY KEY,
  version   TEXT    NOT NULL,
  change    BIGINT  NOT NULL
);

CREATE TABLE actor (
  number    INTEGER PRIMARY KEY,
  key       TEXT    NOT NULL UNIQUE,
  kind      TEXT    NOT NULL,
  english   TEXT,
  code      TEXT
);

-- One spelling. Folded as the reader folds; words are parted by one space.
CREATE TABLE spelling (
  number    INTEGER PRIMARY KEY,
  folded    TEXT    NOT NULL,
  words     TEXT    NOT NULL UNIQUE
);

CREATE INDEX spelling_by_folded ON spelling (folded);

-- Names that the lexicon gives an actor, in Arabic and English.
CREATE TABLE known_name (
  spelling  INTEGER NOT NULL REFERENCES spelling (number),
  actor     INTEGER NOT NULL REFERENCES actor (number),
  PRIMARY KEY (spelling, actor)
);

-- How often an article names an actor with a spelling.
CREATE TABLE naming (
  article   INTEGER NOT NULL REFERENCES article (number),
  actor     INTEGER NOT NULL REFERENCES actor (number),
  spelling  INTEGER NOT NULL REFERENCES spelling (number),
  mentions  INTEGER NOT NULL,
  PRIMARY KEY (article, actor, spelling)
);

CREATE INDEX naming_by_actor ON naming (actor, spelling, article, mentions);

CREATE INDEX naming_by_spelling ON naming (spelling, actor);
