-- How an article stands is asked in many places, and its row holds its text: without this, counting
-- the articles that stand, or the names that an outlet uses, passes over every text of the archive.
CREATE INDEX article_by_state ON article (state, number);
