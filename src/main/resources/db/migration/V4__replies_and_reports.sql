-- Who asked, so that an answer that a restart delayed still belongs to somebody.
ALTER TABLE question ADD COLUMN person TEXT;

-- Which message answers which question, and who asked: for taking an answer away and for bringing it up to date.
CREATE TABLE reply (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  question_ts TEXT NOT NULL,
  ts TEXT NOT NULL,
  person TEXT NOT NULL,
  replied_at INTEGER NOT NULL,
  PRIMARY KEY (team, channel, question_ts)
);

CREATE INDEX reply_itself ON reply (team, channel, ts);
CREATE INDEX reply_when ON reply (replied_at);

-- What a person says is wrong with a card.
CREATE TABLE report (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  slug TEXT NOT NULL,
  words TEXT NOT NULL,
  reported_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, slug)
);
