-- By what two entries of the same person are found: the address without tags and dots, the last ten digits of the number.
ALTER TABLE "Person" ADD COLUMN "emailKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Person" ADD COLUMN "phoneKey" TEXT NOT NULL DEFAULT '';

CREATE FUNCTION attune.alike_keys() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place integer := position('@' IN NEW."email");
  digits text := regexp_replace(coalesce(NEW."phone", ''), '\D', '', 'g');
BEGIN
  NEW."emailKey" := CASE WHEN place > 1 THEN
    replace(split_part(lower(left(NEW."email", place - 1)), '+', 1), '.', '') || lower(substr(NEW."email", place)) ELSE '' END;
  NEW."phoneKey" := CASE WHEN length(digits) >= 7 THEN right(digits, 10) ELSE '' END;
  RETURN NEW;
END $$;
CREATE TRIGGER alike_keys BEFORE INSERT OR UPDATE OF "email", "phone" ON "Person"
  FOR EACH ROW EXECUTE FUNCTION attune.alike_keys();
REVOKE ALL ON FUNCTION attune.alike_keys FROM PUBLIC;

-- Who is there already.
ALTER TABLE "Person" NO FORCE ROW LEVEL SECURITY;
UPDATE "Person" SET "email" = "email";
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;

CREATE INDEX "Person_orgId_emailKey_idx" ON "Person"("orgId", "emailKey");
CREATE INDEX "Person_orgId_phoneKey_idx" ON "Person"("orgId", "phoneKey");
CREATE INDEX "Person_orgId_searchName_idx" ON "Person"("orgId", "searchName");
