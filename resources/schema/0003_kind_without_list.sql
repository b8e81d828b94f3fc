-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: the same rule for an entry's kind, written without a list. SQLite makes a list of more than two anew
-- for every row when integrity_check looks at it, which was most of the time of a save. A rule can only be changed
-- by making the table anew; whoever runs this has foreign keys off. Published: never edited.

CREATE TABLE entry_anew(
  id         BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
  kind       TEXT NOT NULL CHECK(kind = 'checkin' OR kind = 'answer' OR kind = 'offer' OR kind = 'shared_time'
                                 OR kind = 'question' OR kind = 'wish_met' OR kind = 'words'),
  form       INTEGER NOT NULL,
  digest     BLOB NOT NULL CHECK(length(digest) = 32),
  first_yes  BLOB NOT NULL,
  second_yes BLOB NOT NULL,
  mutual_yes INTEGER NOT NULL GENERATED ALWAYS AS
             (CASE WHEN first_yes = digest AND second_yes = digest THEN 1 END) STORED
) STRICT, WITHOUT ROWID;
INSERT INTO entry_anew(id, kind, form, digest, first_yes, second_yes)
  SELECT id, kind, form, digest, first_yes, second_yes FROM entry;
DROP TABLE entry;
PRAGMA legacy_alter_table = ON; -- or the triggers that name an entry would be in the way
ALTER TABLE entry_anew RENAME TO entry;
PRAGMA legacy_alter_table = OFF;

-- Went with the table; word for word as in version 1.
CREATE TRIGGER entry_new BEFORE INSERT ON entry BEGIN
  SELECT RAISE(ABORT, 'entry exists') WHERE EXISTS(SELECT 1 FROM entry WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'entry was let go of') WHERE EXISTS(SELECT 1 FROM let_go WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'unknown form') WHERE NEW.form IS NOT 1;
  SELECT RAISE(ABORT, 'not both yeses to this') WHERE NEW.first_yes IS NOT NEW.digest OR NEW.second_yes IS NOT NEW.digest;
END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an entry is let go of, not deleted'); END;
