-- A question is known by what was asked where: Slack sends the same event again with the same timestamp.
-- "edited" is the time of an edit, empty for the first version. The text goes as soon as the outcome is known.
CREATE TABLE question (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  ts TEXT NOT NULL,
  edited TEXT NOT NULL,
  thread_ts TEXT,
  text TEXT,
  claimed_at INTEGER NOT NULL,
  outcome TEXT,
  PRIMARY KEY (team, channel, ts, edited)
);

CREATE INDEX question_without_outcome ON question (claimed_at) WHERE outcome IS NULL;

-- Who was told what the bot is, once.
CREATE TABLE greeted (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  greeted_at INTEGER NOT NULL,
  PRIMARY KEY (team, person)
);
