-- SPDX-License-Identifier: GPL-3.0-or-later
-- The journal, version 1. Published: never edited; a change is a new file with the next number.
-- docs/data-model.md explains every table. content_digest() exists only inside Wholehearted, so that no other
-- program can put an entry in.

PRAGMA application_id = 1464355377; -- "WHJ1"

-- Whatever can be let go of alone is an entry. mutual_yes cannot be set: it follows from two yeses to this very
-- content, and NOT NULL on it holds even where CHECKs and foreign keys are switched off.
CREATE TABLE entry(
  id         BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
  kind       TEXT NOT NULL CHECK(kind IN ('checkin', 'answer', 'offer', 'shared_time', 'question', 'wish_met', 'words')),
  form       INTEGER NOT NULL,                          -- fixes the digest's field list for ever, from 1
  digest     BLOB NOT NULL CHECK(length(digest) = 32),  -- of this entry's exact content
  first_yes  BLOB NOT NULL,                             -- the digest each partner said yes to
  second_yes BLOB NOT NULL,
  mutual_yes INTEGER NOT NULL GENERATED ALWAYS AS
             (CASE WHEN first_yes = digest AND second_yes = digest THEN 1 END) STORED
) STRICT, WITHOUT ROWID;

-- All that stays of what was let go of: an id, so that two copies of a journal agree on it.
CREATE TABLE let_go(
  id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16)
) STRICT, WITHOUT ROWID;

-- ── Content: one row under one entry, and only there. Columns in the frozen order of the digest. ──

CREATE TABLE checkin(
  id           BLOB NOT NULL PRIMARY KEY REFERENCES entry(id),
  date         TEXT NOT NULL CHECK(date IS date(date, '+0 days')), -- without '+0 days' 30 February passes
  deck         TEXT NOT NULL,
  deck_version INTEGER NOT NULL CHECK(deck_version > 0),
  language     TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX checkin_by_date ON checkin(date, id);

CREATE TABLE answer(
  id         BLOB NOT NULL PRIMARY KEY REFERENCES entry(id),
  checkin_id BLOB NOT NULL CHECK(length(checkin_id) = 16), -- no foreign key: the check-in may be gone
  author     TEXT NOT NULL CHECK(author IN ('first', 'second')),
  question   TEXT NOT NULL,
  body       TEXT NOT NULL                                 -- canonical JSON
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_by_checkin ON answer(checkin_id);

CREATE TABLE offer(
  id             BLOB NOT NULL PRIMARY KEY REFERENCES entry(id),
  checkin_id     BLOB NOT NULL CHECK(length(checkin_id) = 16),
  author         TEXT NOT NULL CHECK(author IN ('first', 'second')),
  question       TEXT NOT NULL,
  item           TEXT,
  words          TEXT NOT NULL,
  shared_time_id BLOB CHECK(length(shared_time_id) = 16)
) STRICT, WITHOUT ROWID;
CREATE INDEX offer_by_checkin ON offer(checkin_id);
CREATE INDEX offer_by_shared_time ON offer(shared_time_id) WHERE shared_time_id IS NOT NULL;

CREATE TABLE shared_time(
  id               BLOB NOT NULL PRIMARY KEY REFERENCES entry(id),
  first_date       TEXT NOT NULL CHECK(first_date IS date(first_date, '+0 days')),
  start_minute     INTEGER NOT NULL CHECK(start_minute BETWEEN 0 AND 1439),
  duration_minutes INTEGER NOT NULL CHECK(duration_minutes BETWEEN 1 AND 1440), -- elapsed
  tz               TEXT NOT NULL,                                               -- IANA
  every_weeks      INTEGER NOT NULL CHECK(every_weeks >= 0),                    -- 0: once
  weekdays         INTEGER NOT NULL CHECK(weekdays BETWEEN 0 AND 127),          -- bit 0: Monday
  until            TEXT CHECK(until IS NULL OR (until IS date(until, '+0 days') AND until >= first_date
                                                AND until <= date(first_date, '+371 days'))), -- inclusive
  kind             TEXT NOT NULL CHECK(kind IN ('checkin_talk', 'time_together')),
  label            TEXT NOT NULL,
  instead_of       BLOB CHECK(length(instead_of) = 16),
  instead_date     TEXT CHECK(instead_date IS NULL OR instead_date IS date(instead_date, '+0 days')),
  instead_scope    TEXT CHECK(instead_scope IN ('one', 'onward')),
  CHECK((every_weeks = 0) = (until IS NULL) AND (every_weeks = 0) = (weekdays = 0)),
  CHECK((instead_of IS NULL) = (instead_date IS NULL) AND (instead_of IS NULL) = (instead_scope IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_time_by_first_date ON shared_time(first_date, id);
CREATE INDEX shared_time_by_instead_of ON shared_time(instead_of) WHERE instead_of IS NOT NULL;

CREATE TABLE question(
  id          BLOB NOT NULL PRIMARY KEY REFERENCES entry(id),
  question    TEXT NOT NULL,
  wording     TEXT NOT NULL,
  answer_kind TEXT NOT NULL,
  place       INTEGER NOT NULL,
  resting     INTEGER NOT NULL CHECK(resting IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE wish_met(
  id         BLOB NOT NULL PRIMARY KEY REFERENCES entry(id),
  checkin_id BLOB NOT NULL CHECK(length(checkin_id) = 16),
  item       TEXT,
  words      TEXT,
  CHECK((item IS NULL) <> (words IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX wish_met_by_checkin ON wish_met(checkin_id);

CREATE TABLE words(
  id         BLOB NOT NULL PRIMARY KEY REFERENCES entry(id),
  checkin_id BLOB NOT NULL CHECK(length(checkin_id) = 16),
  author     TEXT NOT NULL CHECK(author IN ('first', 'second')),
  purpose    TEXT NOT NULL CHECK(purpose IN ('appreciation', 'this_week')),
  words      TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX words_by_checkin ON words(checkin_id);

-- ── A no: ids and dates, nothing else. ──

CREATE TABLE occasion_free(
  shared_time_id BLOB NOT NULL REFERENCES shared_time(id),
  date           TEXT NOT NULL CHECK(date IS date(date, '+0 days')),
  PRIMARY KEY(shared_time_id, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE ended(
  shared_time_id BLOB NOT NULL REFERENCES shared_time(id),
  date           TEXT NOT NULL CHECK(date IS date(date, '+0 days')), -- the first date that is free
  PRIMARY KEY(shared_time_id, date)
) STRICT, WITHOUT ROWID;

-- ── What is not an entry. ──

CREATE TABLE setting(
  key      TEXT NOT NULL PRIMARY KEY
           CHECK(key IN ('first_name', 'second_name', 'calendar_word', 'other_closeness', 'paused', 'muted')),
  value    TEXT NOT NULL CHECK(length(value) <= 4000 AND (key NOT IN ('paused', 'muted') OR value IN ('0', '1'))),
  revision INTEGER NOT NULL CHECK(revision > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE busy( -- intervals only: no words, nobody's name
  source    BLOB NOT NULL CHECK(length(source) = 16),
  start_utc INTEGER NOT NULL, -- seconds
  end_utc   INTEGER NOT NULL CHECK(end_utc > start_utc),
  PRIMARY KEY(source, start_utc, end_utc)
) STRICT, WITHOUT ROWID;

-- ── Entries: made whole, never changed, gone only by letting go. BEFORE INSERT also stops OR REPLACE. ──

CREATE TRIGGER entry_new BEFORE INSERT ON entry BEGIN
  SELECT RAISE(ABORT, 'entry exists') WHERE EXISTS(SELECT 1 FROM entry WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'entry was let go of') WHERE EXISTS(SELECT 1 FROM let_go WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'unknown form') WHERE NEW.form IS NOT 1;
  SELECT RAISE(ABORT, 'not both yeses to this') WHERE NEW.first_yes IS NOT NEW.digest OR NEW.second_yes IS NOT NEW.digest;
END;
CREATE TRIGGER entry_fixed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_stays BEFORE DELETE ON entry WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an entry is let go of, not deleted'); END;

-- ── Content: only what both said yes to, under its own entry. ──

CREATE TRIGGER checkin_new BEFORE INSERT ON checkin BEGIN
  SELECT RAISE(ABORT, 'content exists') WHERE EXISTS(SELECT 1 FROM checkin WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'not what both said yes to') WHERE
    (SELECT digest FROM entry WHERE id = NEW.id AND kind = 'checkin' AND mutual_yes = 1)
    IS NOT content_digest('checkin', 1, NEW.id, NEW.date, NEW.deck, NEW.deck_version, NEW.language);
END;
CREATE TRIGGER checkin_fixed BEFORE UPDATE ON checkin BEGIN SELECT RAISE(ABORT, 'kept words never change'); END;
CREATE TRIGGER checkin_stays BEFORE DELETE ON checkin WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'content goes with its entry'); END;

CREATE TRIGGER answer_new BEFORE INSERT ON answer BEGIN
  SELECT RAISE(ABORT, 'content exists') WHERE EXISTS(SELECT 1 FROM answer WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'unknown author') WHERE NEW.author IS NOT 'first' AND NEW.author IS NOT 'second';
  SELECT RAISE(ABORT, 'not what both said yes to') WHERE
    (SELECT digest FROM entry WHERE id = NEW.id AND kind = 'answer' AND mutual_yes = 1)
    IS NOT content_digest('answer', 1, NEW.id, NEW.checkin_id, NEW.author, NEW.question, NEW.body);
END;
CREATE TRIGGER answer_fixed BEFORE UPDATE ON answer BEGIN SELECT RAISE(ABORT, 'kept words never change'); END;
CREATE TRIGGER answer_stays BEFORE DELETE ON answer WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'content goes with its entry'); END;

CREATE TRIGGER offer_new BEFORE INSERT ON offer BEGIN
  SELECT RAISE(ABORT, 'content exists') WHERE EXISTS(SELECT 1 FROM offer WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'unknown author') WHERE NEW.author IS NOT 'first' AND NEW.author IS NOT 'second';
  SELECT RAISE(ABORT, 'not what both said yes to') WHERE
    (SELECT digest FROM entry WHERE id = NEW.id AND kind = 'offer' AND mutual_yes = 1)
    IS NOT content_digest('offer', 1, NEW.id, NEW.checkin_id, NEW.author, NEW.question, NEW.item, NEW.words,
      NEW.shared_time_id);
END;
CREATE TRIGGER offer_fixed BEFORE UPDATE ON offer BEGIN SELECT RAISE(ABORT, 'kept words never change'); END;
CREATE TRIGGER offer_stays BEFORE DELETE ON offer WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'content goes with its entry'); END;

CREATE TRIGGER shared_time_new BEFORE INSERT ON shared_time BEGIN
  SELECT RAISE(ABORT, 'content exists') WHERE EXISTS(SELECT 1 FROM shared_time WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'it takes the place of what was let go of') WHERE NEW.instead_scope = 'one'
    AND EXISTS(SELECT 1 FROM let_go WHERE id = NEW.instead_of);
  SELECT RAISE(ABORT, 'not what both said yes to') WHERE
    (SELECT digest FROM entry WHERE id = NEW.id AND kind = 'shared_time' AND mutual_yes = 1)
    IS NOT content_digest('shared_time', 1, NEW.id, NEW.first_date, NEW.start_minute, NEW.duration_minutes,
      NEW.tz, NEW.every_weeks, NEW.weekdays, NEW.until, NEW.kind, NEW.label, NEW.instead_of, NEW.instead_date,
      NEW.instead_scope);
END;
CREATE TRIGGER shared_time_fixed BEFORE UPDATE ON shared_time BEGIN SELECT RAISE(ABORT, 'kept words never change'); END;
CREATE TRIGGER shared_time_stays BEFORE DELETE ON shared_time WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'content goes with its entry'); END;

CREATE TRIGGER question_new BEFORE INSERT ON question BEGIN
  SELECT RAISE(ABORT, 'content exists') WHERE EXISTS(SELECT 1 FROM question WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'not what both said yes to') WHERE
    (SELECT digest FROM entry WHERE id = NEW.id AND kind = 'question' AND mutual_yes = 1)
    IS NOT content_digest('question', 1, NEW.id, NEW.question, NEW.wording, NEW.answer_kind, NEW.place, NEW.resting);
END;
CREATE TRIGGER question_fixed BEFORE UPDATE ON question BEGIN SELECT RAISE(ABORT, 'kept words never change'); END;
CREATE TRIGGER question_stays BEFORE DELETE ON question WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'content goes with its entry'); END;

CREATE TRIGGER wish_met_new BEFORE INSERT ON wish_met BEGIN
  SELECT RAISE(ABORT, 'content exists') WHERE EXISTS(SELECT 1 FROM wish_met WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'not what both said yes to') WHERE
    (SELECT digest FROM entry WHERE id = NEW.id AND kind = 'wish_met' AND mutual_yes = 1)
    IS NOT content_digest('wish_met', 1, NEW.id, NEW.checkin_id, NEW.item, NEW.words);
END;
CREATE TRIGGER wish_met_fixed BEFORE UPDATE ON wish_met BEGIN SELECT RAISE(ABORT, 'kept words never change'); END;
CREATE TRIGGER wish_met_stays BEFORE DELETE ON wish_met WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'content goes with its entry'); END;

CREATE TRIGGER words_new BEFORE INSERT ON words BEGIN
  SELECT RAISE(ABORT, 'content exists') WHERE EXISTS(SELECT 1 FROM words WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'unknown author') WHERE NEW.author IS NOT 'first' AND NEW.author IS NOT 'second';
  SELECT RAISE(ABORT, 'not what both said yes to') WHERE
    (SELECT digest FROM entry WHERE id = NEW.id AND kind = 'words' AND mutual_yes = 1)
    IS NOT content_digest('words', 1, NEW.id, NEW.checkin_id, NEW.author, NEW.purpose, NEW.words);
END;
CREATE TRIGGER words_fixed BEFORE UPDATE ON words BEGIN SELECT RAISE(ABORT, 'kept words never change'); END;
CREATE TRIGGER words_stays BEFORE DELETE ON words WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'content goes with its entry'); END;

-- Another time frees the occasion it takes the place of, or ends the series from it on; both outlive it.
CREATE TRIGGER shared_time_instead AFTER INSERT ON shared_time
WHEN EXISTS(SELECT 1 FROM shared_time WHERE id = NEW.instead_of) BEGIN
  INSERT INTO occasion_free SELECT NEW.instead_of, NEW.instead_date WHERE NEW.instead_scope = 'one';
  INSERT INTO ended SELECT NEW.instead_of, NEW.instead_date WHERE NEW.instead_scope = 'onward';
END;

-- ── A no stays a no. ──

CREATE TRIGGER let_go_once BEFORE INSERT ON let_go WHEN EXISTS(SELECT 1 FROM let_go WHERE id = NEW.id)
BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER let_go_now AFTER INSERT ON let_go BEGIN
  INSERT INTO let_go SELECT id FROM shared_time WHERE instead_of = NEW.id AND instead_scope = 'one';
  DELETE FROM occasion_free WHERE shared_time_id = NEW.id;
  DELETE FROM ended WHERE shared_time_id = NEW.id;
  DELETE FROM checkin WHERE id = NEW.id;
  DELETE FROM answer WHERE id = NEW.id;
  DELETE FROM offer WHERE id = NEW.id;
  DELETE FROM shared_time WHERE id = NEW.id;
  DELETE FROM question WHERE id = NEW.id;
  DELETE FROM wish_met WHERE id = NEW.id;
  DELETE FROM words WHERE id = NEW.id;
  DELETE FROM entry WHERE id = NEW.id;
END;
CREATE TRIGGER let_go_fixed BEFORE UPDATE ON let_go BEGIN SELECT RAISE(ABORT, 'a no stays a no'); END;
CREATE TRIGGER let_go_stays BEFORE DELETE ON let_go BEGIN SELECT RAISE(ABORT, 'a no stays a no'); END;

CREATE TRIGGER occasion_free_once BEFORE INSERT ON occasion_free
WHEN EXISTS(SELECT 1 FROM occasion_free WHERE shared_time_id = NEW.shared_time_id AND date = NEW.date)
BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER occasion_free_fixed BEFORE UPDATE ON occasion_free BEGIN SELECT RAISE(ABORT, 'a no stays a no'); END;
CREATE TRIGGER occasion_free_stays BEFORE DELETE ON occasion_free
WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.shared_time_id)
BEGIN SELECT RAISE(ABORT, 'a no stays a no'); END;

CREATE TRIGGER ended_once BEFORE INSERT ON ended
WHEN EXISTS(SELECT 1 FROM ended WHERE shared_time_id = NEW.shared_time_id AND date = NEW.date)
BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER ended_fixed BEFORE UPDATE ON ended BEGIN SELECT RAISE(ABORT, 'a no stays a no'); END;
CREATE TRIGGER ended_stays BEFORE DELETE ON ended
WHEN NOT EXISTS(SELECT 1 FROM let_go WHERE id = OLD.shared_time_id)
BEGIN SELECT RAISE(ABORT, 'a no stays a no'); END;

CREATE TRIGGER setting_grows BEFORE UPDATE ON setting WHEN NEW.key IS NOT OLD.key OR NEW.revision <= OLD.revision
BEGIN SELECT RAISE(ABORT, 'a setting changes with a new revision'); END;
CREATE TRIGGER setting_stays BEFORE DELETE ON setting BEGIN SELECT RAISE(ABORT, 'a setting is changed, not deleted'); END;
CREATE TRIGGER busy_fixed BEFORE UPDATE ON busy BEGIN SELECT RAISE(ABORT, 'busy time is replaced, not changed'); END;
