-- What a person suggests for the library.
CREATE TABLE suggestion (
  team TEXT NOT NULL,
  person TEXT NOT NULL,
  link TEXT NOT NULL,
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  suggested_at INTEGER NOT NULL,
  PRIMARY KEY (team, person, link)
);
