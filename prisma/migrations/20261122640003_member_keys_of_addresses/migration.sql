-- Members carry the key of their address as people do: behind the walls an index is used for two columns that are compared, not for
-- what a function makes of one.
ALTER TABLE "Member" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Member" ADD COLUMN "emailKey" TEXT NOT NULL DEFAULT '';
UPDATE "Member" SET "emailKey" = attune.email_key("email");
ALTER TABLE "Member" FORCE ROW LEVEL SECURITY;

CREATE FUNCTION attune.member_key() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."emailKey" := attune.email_key(NEW."email");
  RETURN NEW;
END $$;
CREATE TRIGGER member_key BEFORE INSERT OR UPDATE OF "email" ON "Member" FOR EACH ROW EXECUTE FUNCTION attune.member_key();
REVOKE ALL ON FUNCTION attune.member_key FROM PUBLIC;

-- As before, with the key.
CREATE OR REPLACE FUNCTION attune.tie_members(org uuid, members uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  ended uuid[];
BEGIN
  SELECT array_agg(s."id") INTO ended FROM "Membership" s JOIN "Member" m ON m."orgId" = s."orgId" AND m."id" = s."memberId"
    WHERE s."orgId" = org AND m."id" = ANY (members) AND least(m."toDay", m."goneOn" - 1) < m."fromDay";
  IF ended IS NOT NULL THEN
    DELETE FROM "Attachment" WHERE "orgId" = org AND "membershipId" = ANY (ended);
    DELETE FROM "Membership" WHERE "orgId" = org AND "id" = ANY (ended);
  END IF;
  INSERT INTO "Membership" ("orgId", "id", "personId", "association", "fromDay", "toDay", "createdAt", "memberId", "listedOn")
    SELECT m."orgId", gen_random_uuid(), known."personId", o."name", m."fromDay", least(m."toDay", m."goneOn" - 1), now(), m."id", m."listedOn"
    FROM "Member" m JOIN "Org" o ON o."id" = m."orgId"
    CROSS JOIN LATERAL (
      SELECT coalesce(p."joinedIntoId", p."id") AS "personId" FROM "Person" p
      -- The key is indexed; the address decides.
      WHERE p."orgId" = m."orgId" AND lower(p."email") = m."email" AND p."emailKey" = m."emailKey"
      ORDER BY p."joinedIntoId" NULLS FIRST, p."accountId" NULLS LAST, p."id" LIMIT 1) known
    WHERE m."orgId" = org AND m."id" = ANY (members) AND least(m."toDay", m."goneOn" - 1) >= m."fromDay"
  ON CONFLICT ("orgId", "memberId") DO UPDATE SET "fromDay" = excluded."fromDay", "toDay" = excluded."toDay",
      "listedOn" = excluded."listedOn",
      -- Only the list being newer is no change of the entry: what somebody said of it stays.
      "updatedAt" = CASE WHEN ("Membership"."fromDay", "Membership"."toDay") = (excluded."fromDay", excluded."toDay")
        THEN "Membership"."updatedAt" ELSE now() END,
      "version" = "Membership"."version"
        + (("Membership"."fromDay", "Membership"."toDay") IS DISTINCT FROM (excluded."fromDay", excluded."toDay"))::int
    WHERE ("Membership"."fromDay", "Membership"."toDay", "Membership"."listedOn")
      IS DISTINCT FROM (excluded."fromDay", excluded."toDay", excluded."listedOn");
END $$;
