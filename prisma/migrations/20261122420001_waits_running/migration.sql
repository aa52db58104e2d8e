-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "heldAt" TIMESTAMPTZ,
ADD COLUMN     "lettersPausedAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "InformationRequest" ADD COLUMN     "closedAt" TIMESTAMPTZ,
ADD COLUMN     "closedHow" TEXT;

-- AlterTable
ALTER TABLE "InformationItem" ADD COLUMN     "before" JSONB,
ADD COLUMN     "handedBack" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "outcomeNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "settledAt" TIMESTAMPTZ,
ADD COLUMN     "settledById" UUID;

-- AlterTable
ALTER TABLE "Wait" ADD COLUMN     "expiresAt" TIMESTAMPTZ,
ADD COLUMN     "pausedAt" TIMESTAMPTZ,
ADD COLUMN     "pausedMinutes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "CaseHold" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "message" TEXT NOT NULL DEFAULT '',
    "heldAt" TIMESTAMPTZ NOT NULL,
    "heldById" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ,
    "releasedById" UUID,

    CONSTRAINT "CaseHold_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "CaseNote" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL,
    "writtenById" UUID NOT NULL,

    CONSTRAINT "CaseNote_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "CaseFlag" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "raisedAt" TIMESTAMPTZ NOT NULL,
    "raisedById" UUID NOT NULL,
    "clearedAt" TIMESTAMPTZ,
    "clearedById" UUID,

    CONSTRAINT "CaseFlag_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE INDEX "CaseHold_orgId_applicationId_heldAt_idx" ON "CaseHold"("orgId", "applicationId", "heldAt");

-- CreateIndex
CREATE INDEX "CaseNote_orgId_applicationId_writtenAt_idx" ON "CaseNote"("orgId", "applicationId", "writtenAt");

-- CreateIndex
CREATE INDEX "CaseFlag_orgId_applicationId_raisedAt_idx" ON "CaseFlag"("orgId", "applicationId", "raisedAt");

-- AddForeignKey
ALTER TABLE "CaseHold" ADD CONSTRAINT "CaseHold_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseFlag" ADD CONSTRAINT "CaseFlag_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "CaseHold" ADD CONSTRAINT "CaseHold_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CALL attune.wall('"CaseHold"');

ALTER TABLE "CaseNote" ADD CONSTRAINT "CaseNote_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CALL attune.wall('"CaseNote"');

ALTER TABLE "CaseFlag" ADD CONSTRAINT "CaseFlag_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CALL attune.wall('"CaseFlag"');

-- What was asked for before there were waits. The owner fills it in for every association, past the walls.
ALTER TABLE "Wait" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Application" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Reference" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "ConfirmationRequest" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Giver" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "InformationRequest" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Org" NO FORCE ROW LEVEL SECURITY;

UPDATE "InformationRequest" SET "closedAt" = "answeredAt", "closedHow" = 'answered' WHERE "answeredAt" IS NOT NULL;
UPDATE "InformationRequest" r SET "closedAt" = coalesce(a."withdrawnAt", a."decidedAt", a."stateSince"), "closedHow" = 'taken-back'
  FROM "Application" a
  WHERE a."orgId" = r."orgId" AND a."id" = r."applicationId" AND r."closedAt" IS NULL AND a."state" <> 'info_requested';

INSERT INTO "Wait" ("orgId", "id", "kind", "subjectId", "applicationId", "party", "askedAt", "dueOn", "expiresAt",
    "remindedAt", "reminders", "receivedAt", "expiredAt", "stoppedAt")
  SELECT r."orgId", r."id", 'rating', r."id", r."applicationId", 'rater', r."requestedAt",
    (r."expiresAt" AT TIME ZONE o."zone")::date, r."expiresAt", r."remindedAt",
    CASE WHEN r."remindedAt" IS NULL THEN 0 ELSE 1 END, r."receivedAt",
    CASE WHEN r."receivedAt" IS NULL AND r."expiresAt" <= now() THEN r."expiresAt" END,
    CASE WHEN r."receivedAt" IS NULL THEN coalesce(r."cancelledAt", r."declinedAt") END
  FROM "Reference" r JOIN "Org" o ON o."id" = r."orgId"
  WHERE r."requestedAt" IS NOT NULL
  ON CONFLICT ("orgId", "kind", "subjectId") DO NOTHING;

INSERT INTO "Wait" ("orgId", "id", "kind", "subjectId", "applicationId", "party", "askedAt", "dueOn", "expiresAt",
    "remindedAt", "reminders", "receivedAt", "expiredAt", "stoppedAt")
  SELECT c."orgId", c."id", 'rsc-confirmation', c."id",
    (SELECT a."id" FROM "Application" a WHERE a."orgId" = g."orgId" AND a."personId" = g."personId"
       AND a."state" <> 'withdrawn' ORDER BY a."startedAt" DESC LIMIT 1),
    'giver', c."requestedAt", (c."expiresAt" AT TIME ZONE o."zone")::date, c."expiresAt", c."remindedAt",
    CASE WHEN c."remindedAt" IS NULL THEN 0 ELSE 1 END, c."answeredAt",
    CASE WHEN c."answeredAt" IS NULL AND c."cancelledAt" >= c."expiresAt" THEN c."expiresAt" END,
    CASE WHEN c."answeredAt" IS NULL AND c."cancelledAt" < c."expiresAt" THEN c."cancelledAt" END
  FROM "ConfirmationRequest" c
    JOIN "Giver" g ON g."orgId" = c."orgId" AND g."id" = c."giverId"
    JOIN "Org" o ON o."id" = c."orgId"
  ON CONFLICT ("orgId", "kind", "subjectId") DO NOTHING;

INSERT INTO "Wait" ("orgId", "id", "kind", "subjectId", "applicationId", "party", "askedAt", "dueOn", "expiresAt",
    "receivedAt", "late", "stoppedAt")
  SELECT i."orgId", i."id", 'information', i."id", i."applicationId", 'applicant', i."requestedAt", i."dueOn",
    ((i."dueOn" + 15)::timestamp AT TIME ZONE o."zone"), i."answeredAt",
    coalesce((i."answeredAt" AT TIME ZONE o."zone")::date > i."dueOn", false),
    CASE WHEN i."answeredAt" IS NULL THEN i."closedAt" END
  FROM "InformationRequest" i JOIN "Org" o ON o."id" = i."orgId"
  ON CONFLICT ("orgId", "kind", "subjectId") DO NOTHING;

-- The queue: what the old reminders had planned goes on under the new names, at the same moments.
DO $$
DECLARE
  old record;
  kind text;
  subject text;
BEGIN
  IF to_regclass('graphile_worker._private_jobs') IS NULL THEN RETURN; END IF;
  FOR old IN EXECUTE
    'select j.id, j.key, j.payload, j.run_at, t.identifier from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier in (''rating.remind'', ''rating.expire'', ''hours.remind'', ''hours.expire'')
       and j.locked_at is null and j.key is not null'
  LOOP
    kind := CASE WHEN old.identifier LIKE 'rating.%' THEN 'rating' ELSE 'rsc-confirmation' END;
    subject := coalesce(old.payload ->> 'referenceId', old.payload ->> 'requestId');
    EXECUTE 'select graphile_worker.add_job($1, $2, job_key := $3, run_at := $4, max_attempts := 12)' USING
      'wait.' || split_part(old.identifier, '.', 2),
      (jsonb_build_object('orgId', old.payload ->> 'orgId', 'kind', kind, 'subjectId', subject)
        || CASE WHEN old.payload ->> 'days' IS NULL THEN '{}'::jsonb
             ELSE jsonb_build_object('days', (old.payload ->> 'days')::int) END)::json,
      'wait.' || split_part(old.identifier, '.', 2) || ':' || kind || ':' || split_part(old.key, ':', 2)
        || CASE WHEN split_part(old.key, ':', 3) = '' THEN '' ELSE ':' || split_part(old.key, ':', 3) END,
      old.run_at;
    EXECUTE 'select graphile_worker.remove_job($1)' USING old.key;
  END LOOP;
  -- Requests for information had no clock before.
  FOR old IN
    SELECT w."orgId", w."subjectId", w."expiresAt" FROM "Wait" w
      WHERE w."kind" = 'information' AND w."receivedAt" IS NULL AND w."stoppedAt" IS NULL
  LOOP
    EXECUTE 'select graphile_worker.add_job($1, $2, job_key := $3, run_at := $4, max_attempts := 12)' USING
      'wait.expire',
      json_build_object('orgId', old."orgId", 'kind', 'information', 'subjectId', old."subjectId"),
      'wait.expire:information:' || old."subjectId", old."expiresAt";
  END LOOP;
END
$$;

ALTER TABLE "Org" FORCE ROW LEVEL SECURITY;
ALTER TABLE "InformationRequest" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Giver" FORCE ROW LEVEL SECURITY;
ALTER TABLE "ConfirmationRequest" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Reference" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Application" FORCE ROW LEVEL SECURITY;
ALTER TABLE "Wait" FORCE ROW LEVEL SECURITY;
