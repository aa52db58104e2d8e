-- The walls between associations, and what only SQL can say.

CREATE SCHEMA attune;

-- The association the transaction named. Raises when none was named: silence would read as "no rows".
CREATE FUNCTION attune.current_org() RETURNS uuid
LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
DECLARE named text := current_setting('app.org', true);
BEGIN
  IF named IS NULL OR named = '' THEN
    RAISE EXCEPTION 'this transaction named no association' USING ERRCODE = '42501';
  END IF;
  RETURN named::uuid;
END $$;

-- Puts the wall around one tenant table; every migration that adds such a table calls it.
CREATE PROCEDURE attune.wall(tab regclass) LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tab);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tab);
  EXECUTE format(
    'CREATE POLICY tenant ON %s FOR ALL USING ("orgId" = (SELECT attune.current_org())) WITH CHECK ("orgId" = (SELECT attune.current_org()))',
    tab);
END $$;

-- Every tenant row belongs to an association that exists. Before the walls: checking a new foreign key reads the table.
DO $$
DECLARE tab regclass;
BEGIN
  FOR tab IN
    SELECT c.oid::regclass FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'orgId'
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    ORDER BY c.relname
  LOOP
    EXECUTE format('ALTER TABLE %s ADD CONSTRAINT %I FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE',
      tab, (SELECT relname FROM pg_class WHERE oid = tab) || '_org_fkey');
  END LOOP;
END $$;

DO $$
DECLARE tab regclass;
BEGIN
  FOR tab IN
    SELECT c.oid::regclass FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'orgId' AND a.attnotnull
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
    ORDER BY c.relname
  LOOP
    CALL attune.wall(tab);
  END LOOP;
END $$;

-- An association may change only its own row; anybody may see which associations there are.
ALTER TABLE "Org" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Org" FORCE ROW LEVEL SECURITY;
CREATE POLICY seen ON "Org" FOR SELECT USING (true);
CREATE POLICY founded ON "Org" FOR INSERT WITH CHECK ("id" = (SELECT attune.current_org()));
CREATE POLICY own ON "Org" FOR UPDATE USING ("id" = (SELECT attune.current_org())) WITH CHECK ("id" = (SELECT attune.current_org()));

-- The record of what happened can only grow.
CREATE FUNCTION attune.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = '42501';
END $$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION attune.refuse();
CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION attune.refuse();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON "AccountAudit" FOR EACH ROW EXECUTE FUNCTION attune.refuse();
CREATE TRIGGER only_grows_whole BEFORE TRUNCATE ON "AccountAudit" FOR EACH STATEMENT EXECUTE FUNCTION attune.refuse();

-- An attachment is evidence for exactly one entry.
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_one_entry"
  CHECK (num_nonnulls("educationId", "licenceId", "workId", "trainingId", "membershipId") = 1);
ALTER TABLE "Training" ADD CONSTRAINT "Training_parts_within_whole"
  CHECK ("minutes" > 0 AND "deiMinutes" >= 0 AND "rscProvisionMinutes" >= 0 AND "deiMinutes" + "rscProvisionMinutes" <= "minutes");
ALTER TABLE "RscRun" ADD CONSTRAINT "RscRun_days" CHECK ("fromDay" <= "toDay" AND "minutes" > 0);

-- Search. Row security keeps trigram indexes from being used, so a search runs as the owner, inside a function
-- that repeats the tenant test. The functions are listed in lib/db/definer-functions.ts and checked by a test.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX "Person_search" ON "Person" USING gin ("orgId", "searchName" gin_trgm_ops);
CREATE INDEX "Endorsement_search" ON "Endorsement" USING gin ("orgId", "searchName" gin_trgm_ops);
CREATE POLICY search ON "Person" FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY search ON "Endorsement" FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION attune.like_pattern(needle text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '%' || replace(replace(replace(needle, '\', '\\'), '%', '\%'), '_', '\_') || '%'
$$;

CREATE FUNCTION attune.find_people(needle text, at_most integer) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT "id" FROM "Person"
  WHERE "orgId" = (SELECT attune.current_org()) AND "searchName" LIKE attune.like_pattern(needle)
  LIMIT at_most
$$;

CREATE FUNCTION attune.find_endorsements(needle text, at_most integer) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT "id" FROM "Endorsement"
  WHERE "orgId" = (SELECT attune.current_org()) AND "searchName" LIKE attune.like_pattern(needle) AND "listed"
  LIMIT at_most
$$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA attune FROM PUBLIC;
