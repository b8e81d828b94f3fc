-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: two copies of a journal may have changed the same setting as often as each other. For bringing them
-- together the larger value wins, so that both sides come to the same whichever of them does it. Published: never
-- edited.

DROP TRIGGER setting_grows;
CREATE TRIGGER setting_grows BEFORE UPDATE ON setting
WHEN NEW.key IS NOT OLD.key OR NEW.revision < OLD.revision
  OR (NEW.revision = OLD.revision AND NEW.value <= OLD.value)
BEGIN SELECT RAISE(ABORT, 'a setting changes with a new revision'); END;
