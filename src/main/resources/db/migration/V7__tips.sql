-- Tips that somebody set up for a channel, or for their own direct messages: "channel" is their id then.
-- "due_at" is the next moment, "waits_until" the turn in the line where many are due at once.
-- "silence" counts the posts since anybody pressed a button, "says_weekly" whether the next one has to say that.
CREATE TABLE tip_subscription (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  owner TEXT NOT NULL,
  days TEXT NOT NULL,
  at TEXT NOT NULL,
  zone TEXT NOT NULL,
  start TEXT NOT NULL,
  skipped TEXT NOT NULL,
  country TEXT NOT NULL,
  paused_until TEXT,
  rhythm TEXT NOT NULL,
  topics TEXT NOT NULL,
  audience TEXT NOT NULL,
  never TEXT NOT NULL,
  state TEXT NOT NULL,
  trouble TEXT,
  seed INTEGER NOT NULL,
  due_day TEXT,
  due_at INTEGER,
  waits_until INTEGER NOT NULL DEFAULT 0,
  silence INTEGER NOT NULL DEFAULT 0,
  asked TEXT NOT NULL DEFAULT 'NO',
  says_weekly INTEGER NOT NULL DEFAULT 0,
  few_told INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (team, channel)
);

CREATE INDEX tip_subscription_by_owner ON tip_subscription (team, owner);

-- The ledger: a spot's day is claimed before its tip is posted, and how that ended is written after.
CREATE TABLE tip_day (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  day TEXT NOT NULL,
  claimed_at INTEGER NOT NULL,
  ending TEXT,
  ts TEXT,
  PRIMARY KEY (team, channel, day)
);

CREATE INDEX tip_day_when ON tip_day (claimed_at);

-- The cards that came at a spot, each by the last time that it did.
CREATE TABLE tip_card (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  slug TEXT NOT NULL,
  turn INTEGER NOT NULL,
  day TEXT NOT NULL,
  put_off INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (team, channel, slug)
);

-- Which card stands in whose place in a spot's order, after a swap.
CREATE TABLE tip_place (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  slug TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (team, channel, slug)
);

-- What a person wants more of or less of at a spot; after 30 days a number without a person.
CREATE TABLE tip_liking (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  category TEXT NOT NULL,
  person TEXT NOT NULL,
  liking INTEGER NOT NULL,
  said_at INTEGER NOT NULL,
  PRIMARY KEY (team, channel, category, person)
);

-- What an owner has still to be told.
CREATE TABLE tip_notice (
  team TEXT NOT NULL,
  channel TEXT NOT NULL,
  notice TEXT NOT NULL,
  PRIMARY KEY (team, channel, notice)
);

-- From when on a workspace may be sent another tip, and until when Slack wants none: for all processes alike.
CREATE TABLE tip_line (
  team TEXT NOT NULL PRIMARY KEY,
  free_at INTEGER NOT NULL,
  held_until INTEGER NOT NULL DEFAULT 0
);

-- db-scheduler's own table, as it wants it to be in SQLite.
CREATE TABLE scheduled_tasks (
  task_name VARCHAR(100),
  task_instance VARCHAR(100),
  task_data BLOB,
  execution_time TIMESTAMP,
  picked BIT,
  picked_by VARCHAR(50),
  last_success TIMESTAMP,
  last_failure TIMESTAMP,
  consecutive_failures INT,
  last_heartbeat TIMESTAMP,
  version BIGINT,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time);
CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat);
