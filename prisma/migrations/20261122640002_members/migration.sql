-- The association's own list of members, and the membership it gives whoever is known by the same address.

-- CreateTable
CREATE TABLE "Member" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "number" TEXT NOT NULL DEFAULT '',
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,
    "listedOn" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "goneOn" DATE,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "MemberList" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "storageKey" TEXT,
    "state" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "dateOrder" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL DEFAULT true,
    "rows" INTEGER NOT NULL,
    "result" JSONB,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "createdById" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ,

    CONSTRAINT "MemberList_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "MemberKey" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "ending" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "createdById" UUID NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "MemberKey_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Member_orgId_email_key" ON "Member"("orgId", "email");

-- CreateIndex
CREATE INDEX "MemberList_orgId_createdAt_idx" ON "MemberList"("orgId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "MemberKey_orgId_hash_key" ON "MemberKey"("orgId", "hash");

ALTER TABLE "Member" ADD CONSTRAINT "Member_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MemberList" ADD CONSTRAINT "MemberList_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "MemberKey" ADD CONSTRAINT "MemberKey_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "Membership" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Membership" ADD COLUMN "listedOn" DATE, ADD COLUMN "memberId" UUID;
CREATE UNIQUE INDEX "Membership_orgId_memberId_key" ON "Membership"("orgId", "memberId");
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_orgId_memberId_fkey" FOREIGN KEY ("orgId", "memberId") REFERENCES "Member"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Membership" FORCE ROW LEVEL SECURITY;

CALL attune.wall('"Member"');
CALL attune.wall('"MemberList"');
CALL attune.wall('"MemberKey"');

-- The memberships of some members, in the ledger of whoever is known by their address: their own, or that of an entry joined into
-- theirs. One that ended before it began is none.
CREATE FUNCTION attune.tie_members(org uuid, members uuid[]) RETURNS void LANGUAGE plpgsql AS $$
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
      WHERE p."orgId" = m."orgId" AND lower(p."email") = m."email" AND p."emailKey" = attune.email_key(m."email")
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

-- An address without tags and dots, as the trigger on people keeps it.
CREATE FUNCTION attune.email_key(email text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN position('@' IN email) > 1 THEN
    replace(split_part(lower(split_part(email, '@', 1)), '+', 1), '.', '') || lower(substr(email, position('@' IN email))) ELSE '' END
$$;

CREATE FUNCTION attune.members_listed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  listed record;
  unnamed boolean;
BEGIN
  FOR listed IN SELECT "orgId" AS org, array_agg("id") AS members FROM changed GROUP BY 1 LOOP
    unnamed := attune.name_if_unnamed(listed.org);
    PERFORM attune.tie_members(listed.org, listed.members);
    IF unnamed THEN PERFORM set_config('app.org', '', true); END IF;
  END LOOP;
  RETURN NULL;
END $$;
CREATE TRIGGER members_added AFTER INSERT ON "Member" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION attune.members_listed();
CREATE TRIGGER members_changed AFTER UPDATE ON "Member" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION attune.members_listed();

-- Somebody new, or a new address: the list may know them already.
CREATE FUNCTION attune.member_enters() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  unnamed boolean := attune.name_if_unnamed(NEW."orgId");
BEGIN
  PERFORM attune.tie_members(NEW."orgId", array_agg(m."id")) FROM "Member" m
    WHERE m."orgId" = NEW."orgId" AND m."email" = lower(NEW."email") HAVING count(*) > 0;
  IF unnamed THEN PERFORM set_config('app.org', '', true); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER member_enters AFTER INSERT OR UPDATE OF "email" ON "Person"
  FOR EACH ROW EXECUTE FUNCTION attune.member_enters();
REVOKE ALL ON FUNCTION attune.members_listed, attune.member_enters FROM PUBLIC;
