-- A person's reading list.
CREATE TABLE saved (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  slug TEXT NOT NULL,
  state TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, slug)
);

-- Which cards a person was shown for a question, which is kept as a hash, so that another one is another one.
CREATE TABLE shown (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  question TEXT NOT NULL,
  slug TEXT NOT NULL,
  shown_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, question, slug)
);

CREATE INDEX shown_when ON shown (shown_at);

-- What a person thought of a card as the answer to a question, for 30 days; then a number without a person.
CREATE TABLE vote (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  slug TEXT NOT NULL,
  question TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  voted_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, slug, question)
);

CREATE INDEX vote_when ON vote (voted_at);

CREATE TABLE vote_count (
  team TEXT NOT NULL,
  slug TEXT NOT NULL,
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  votes INTEGER NOT NULL,
  PRIMARY KEY (team, slug, verdict, reason)
);

-- What a person said of themselves.
CREATE TABLE preference (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  role TEXT NOT NULL,
  topics TEXT NOT NULL,
  PRIMARY KEY (team, person)
);

-- Which of the answers that only one person sees were shared with the channel.
CREATE TABLE share (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  channel TEXT NOT NULL,
  ts TEXT NOT NULL,
  shared_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, channel, ts)
);

CREATE INDEX share_when ON share (shared_at);
