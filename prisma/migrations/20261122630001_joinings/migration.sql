-- One person who is here twice: proposed by the office, agreed at both addresses, joined. What was joined stays as a name and an
-- address its person is known by.
ALTER TABLE "Person" ADD COLUMN "joinedIntoId" UUID, ADD COLUMN "joinedAt" TIMESTAMPTZ;

CREATE TABLE "Joining" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "stayingId" UUID NOT NULL,
    "leavingId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ NOT NULL,
    "proposedById" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "agreedAt" TIMESTAMPTZ,
    "joinedAt" TIMESTAMPTZ,
    "closedAt" TIMESTAMPTZ,
    "closedHow" TEXT,

    CONSTRAINT "Joining_pkey" PRIMARY KEY ("orgId","id"),
    CONSTRAINT "Joining_of_two" CHECK ("stayingId" <> "leavingId"),
    CONSTRAINT "Joining_closed_how" CHECK ("closedHow" IN ('declined', 'withdrawn'))
);

CREATE TABLE "JoiningSide" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "joiningId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "agreedAt" TIMESTAMPTZ,
    "declinedAt" TIMESTAMPTZ,
    "vouchedById" UUID,
    "vouchedHow" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "JoiningSide_pkey" PRIMARY KEY ("orgId","id")
);

CREATE TABLE "Apart" (
    "orgId" UUID NOT NULL,
    "oneId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "saidAt" TIMESTAMPTZ NOT NULL,
    "saidById" UUID NOT NULL,

    CONSTRAINT "Apart_pkey" PRIMARY KEY ("orgId","oneId","otherId"),
    CONSTRAINT "Apart_in_order" CHECK ("oneId" < "otherId")
);

CREATE INDEX "Joining_orgId_stayingId_idx" ON "Joining"("orgId", "stayingId");
CREATE INDEX "Joining_orgId_leavingId_idx" ON "Joining"("orgId", "leavingId");
CREATE INDEX "Joining_orgId_proposedAt_id_idx" ON "Joining"("orgId", "proposedAt", "id");
CREATE INDEX "JoiningSide_orgId_personId_idx" ON "JoiningSide"("orgId", "personId");
CREATE UNIQUE INDEX "JoiningSide_orgId_joiningId_personId_key" ON "JoiningSide"("orgId", "joiningId", "personId");
CREATE INDEX "Apart_orgId_otherId_idx" ON "Apart"("orgId", "otherId");
CREATE INDEX "Person_orgId_joinedIntoId_idx" ON "Person"("orgId", "joinedIntoId");

ALTER TABLE "Person" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Person" ADD CONSTRAINT "Person_orgId_joinedIntoId_fkey" FOREIGN KEY ("orgId", "joinedIntoId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Joining" ADD CONSTRAINT "Joining_orgId_stayingId_fkey" FOREIGN KEY ("orgId", "stayingId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Joining" ADD CONSTRAINT "Joining_orgId_leavingId_fkey" FOREIGN KEY ("orgId", "leavingId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "JoiningSide" ADD CONSTRAINT "JoiningSide_orgId_joiningId_fkey" FOREIGN KEY ("orgId", "joiningId") REFERENCES "Joining"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "JoiningSide" ADD CONSTRAINT "JoiningSide_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Apart" ADD CONSTRAINT "Apart_orgId_oneId_fkey" FOREIGN KEY ("orgId", "oneId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Apart" ADD CONSTRAINT "Apart_orgId_otherId_fkey" FOREIGN KEY ("orgId", "otherId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Joining" ADD CONSTRAINT "Joining_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "JoiningSide" ADD CONSTRAINT "JoiningSide_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Apart" ADD CONSTRAINT "Apart_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"Joining"');
CALL attune.wall('"JoiningSide"');
CALL attune.wall('"Apart"');

-- Whoever was joined into somebody is not one of the association's people any more, from the same moment on.
CREATE OR REPLACE FUNCTION attune.viewer(session_id uuid, org_slug text, OUT session jsonb, OUT org text, OUT person jsonb)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  account uuid;
  association uuid;
BEGIN
  SELECT a."id", jsonb_build_object(
      'lastSeenAt', s."lastSeenAt", 'expiresAt', s."expiresAt", 'endedAt', s."endedAt", 'disabledAt', a."disabledAt",
      'accountId', a."id", 'email', a."email", 'locale', a."locale",
      'allianceRoles', (SELECT coalesce(jsonb_agg(r."role"), '[]') FROM "AllianceRole" r WHERE r."accountId" = a."id"))
    INTO account, session
    FROM "Session" s JOIN "Account" a ON a."id" = s."accountId" WHERE s."id" = session_id;
  SELECT o."id", row_to_json(o)::text INTO association, org FROM "Org" o WHERE o."slug" = org_slug;
  IF account IS NULL OR association IS NULL THEN
    RETURN;
  END IF;
  PERFORM set_config('app.org', association::text, true);
  SELECT jsonb_build_object('id', p."id", 'givenName', p."givenName", 'familyName', p."familyName",
      'roles', (SELECT coalesce(jsonb_agg(r."role" ORDER BY r."role"), '[]') FROM "RoleHeld" r
        WHERE r."orgId" = p."orgId" AND r."personId" = p."id"))
    INTO person
    FROM "Person" p WHERE p."orgId" = association AND p."accountId" = account AND p."joinedIntoId" IS NULL;
END
$$;
