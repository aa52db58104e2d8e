-- A round that only withdrawn applications had been placed in can go: they are in none then, and their timelines keep its
-- name. Whoever is still promised its day holds it by the foreign key.
CREATE FUNCTION attune.release_withdrawn() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE "Application" SET "roundId" = NULL
  WHERE "orgId" = OLD."orgId" AND "roundId" = OLD."id" AND "state" = 'withdrawn';
  RETURN OLD;
END $$;

CREATE TRIGGER release_withdrawn BEFORE DELETE ON "Round" FOR EACH ROW EXECUTE FUNCTION attune.release_withdrawn();
