-- Where a person stands on a reading path: before this card, or after the last one where it is empty. "step" is how
-- many cards lie behind, for when the path has lost the card.
CREATE TABLE progress (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  path TEXT NOT NULL,
  card TEXT NOT NULL,
  step INTEGER NOT NULL,
  paused INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, path)
);

-- A question that the library could not answer, kept by its asker's press for 30 days; then a number a month.
CREATE TABLE gap (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  question TEXT NOT NULL,
  noted_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, question)
);

CREATE TABLE gap_count (
  team TEXT NOT NULL,
  month TEXT NOT NULL,
  gaps INTEGER NOT NULL,
  PRIMARY KEY (team, month)
);

-- A workspace that took the bot out; its rows go 7 days later, unless it is back by then.
CREATE TABLE uninstalled (
  team TEXT NOT NULL PRIMARY KEY,
  uninstalled_at INTEGER NOT NULL
);
