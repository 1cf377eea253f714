-- The hashes by which copies are looked for stand by themselves: whoever begins to write reads all of
-- them, and should not have to pass over what all articles tell. What is derived is made anew.
DROP TABLE told;
DROP TABLE telling;
DELETE FROM telling_pair;
DELETE FROM event;
DELETE FROM taking_part;
DELETE FROM party;
DELETE FROM copy_pair;
DELETE FROM copied;
DELETE FROM projection WHERE name = 'events';

-- The tellings of an article, packed.
CREATE TABLE told (
  article   BIGINT  NOT NULL PRIMARY KEY REFERENCES article (number),
  tellings  BLOB    NOT NULL
);

-- The articles that tell something today: the day, how many shingles, and the keys under which a search
-- for copies begins.
CREATE TABLE sampled (
  article   BIGINT  NOT NULL PRIMARY KEY REFERENCES article (number),
  day       BIGINT,
  shingles  INTEGER NOT NULL,
  sample    BLOB    NOT NULL
);

-- A telling as it is looked for: its days, a number for its type, and hashes of what leads to it.
CREATE TABLE telling (
  number    BIGINT  NOT NULL PRIMARY KEY,
  day       BIGINT  NOT NULL,
  until     BIGINT  NOT NULL,
  kind      INTEGER NOT NULL,
  leads     BLOB    NOT NULL,
  part      BIGINT  NOT NULL,
  event     BIGINT  NOT NULL
);

CREATE INDEX telling_by_day ON telling (day, kind);
CREATE INDEX telling_by_part ON telling (part) WHERE part <> number;
CREATE INDEX telling_by_event ON telling (event) WHERE event <> number;

-- What lasted longer than a day is looked for from later days too.
CREATE INDEX telling_lasting ON telling (day, kind) WHERE until > day;
