-- Events, as all articles together tell them, and articles that were copied. All of it follows from
-- the readings and from decisions. A telling's number is its article's times 65536 and the number in
-- its id; an event and a connected part have the number of their first telling. Days count from 1970.

-- The tellings of an article, packed; the hashes by which a search for its copies begins.
CREATE TABLE told (
  article   BIGINT  NOT NULL PRIMARY KEY REFERENCES article (number),
  day       BIGINT,
  tellings  BLOB    NOT NULL,
  sample    BLOB    NOT NULL
);

CREATE TABLE telling (
  number    BIGINT  NOT NULL PRIMARY KEY,
  day       BIGINT  NOT NULL,
  until     BIGINT  NOT NULL,
  leads     BLOB    NOT NULL,
  part      BIGINT  NOT NULL,
  event     BIGINT  NOT NULL
);

CREATE INDEX telling_by_day ON telling (day);
CREATE INDEX telling_by_part ON telling (part) WHERE part <> number;
CREATE INDEX telling_by_event ON telling (event) WHERE event <> number;

-- Two that tell the same; each pair stands both ways round.
CREATE TABLE telling_pair (
  one       BIGINT  NOT NULL,
  other     BIGINT  NOT NULL,
  PRIMARY KEY (one, other)
) ${clustered};

CREATE TABLE event (
  number    BIGINT  NOT NULL PRIMARY KEY,
  rank      BIGINT  NOT NULL,
  best      BIGINT  NOT NULL,
  day       BIGINT  NOT NULL,
  first_day BIGINT  NOT NULL,
  last_day  BIGINT  NOT NULL,
  type      TEXT    NOT NULL,
  status    TEXT    NOT NULL,
  tellings  INTEGER NOT NULL,
  articles  INTEGER NOT NULL,
  witnesses INTEGER NOT NULL,
  outlets   INTEGER NOT NULL,
  rivals    INTEGER NOT NULL,
  change    BIGINT  NOT NULL,
  parties   BLOB    NOT NULL
);

CREATE INDEX event_by_day ON event (day, rank);
CREATE INDEX event_by_witnesses ON event (witnesses, day) WHERE witnesses > 1;
CREATE INDEX event_by_rivals ON event (rivals, day) WHERE rivals > 0;
CREATE INDEX event_by_change ON event (change);

-- Who takes part in an event and where it was. Role 0: a participant; 1: its place, or what that lies in.
CREATE TABLE party (
  number    BIGINT  NOT NULL PRIMARY KEY,
  key       TEXT    NOT NULL UNIQUE
);

CREATE TABLE taking_part (
  party     BIGINT  NOT NULL,
  role      INTEGER NOT NULL,
  day       BIGINT  NOT NULL,
  event     BIGINT  NOT NULL,
  PRIMARY KEY (party, role, day, event)
) ${clustered};

-- Two articles of which one has its words from the other, or both from a third; both ways round.
CREATE TABLE copy_pair (
  one       BIGINT  NOT NULL,
  other     BIGINT  NOT NULL,
  PRIMARY KEY (one, other)
) ${clustered};

-- Articles that have copies: the least number of the group, and the article that appeared first.
CREATE TABLE copied (
  article   BIGINT  NOT NULL PRIMARY KEY,
  part      BIGINT  NOT NULL,
  origin    BIGINT  NOT NULL
);

CREATE INDEX copied_by_part ON copied (part);
