-- The pool of reviewers, rounds, and what readers do: assigned reviews with ticks and judgements, settling, calibration.
-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "readers" TEXT NOT NULL DEFAULT 'none',
ADD COLUMN     "reading" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "roundId" UUID;

-- CreateTable
CREATE TABLE "Reviewer" (
    "orgId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "categories" TEXT[],
    "languages" TEXT[],
    "loadLimit" INTEGER NOT NULL DEFAULT 3,
    "trainedUntil" DATE,
    "paused" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Reviewer_pkey" PRIMARY KEY ("orgId","personId")
);

-- CreateTable
CREATE TABLE "ReviewerAway" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,

    CONSTRAINT "ReviewerAway_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ReviewerTeam" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "ReviewerTeam_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "declaredAt" TIMESTAMPTZ NOT NULL,
    "declaredById" UUID NOT NULL,
    "liftedAt" TIMESTAMPTZ,
    "liftedById" UUID,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Review" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reading" INTEGER NOT NULL,
    "tier" INTEGER NOT NULL DEFAULT 1,
    "calibrationId" UUID,
    "how" TEXT NOT NULL,
    "why" JSONB NOT NULL,
    "assignedAt" TIMESTAMPTZ NOT NULL,
    "assignedById" UUID,
    "dueOn" DATE NOT NULL,
    "declaredAt" TIMESTAMPTZ,
    "declinedAt" TIMESTAMPTZ,
    "declineReason" TEXT,
    "removedAt" TIMESTAMPTZ,
    "removedById" UUID,
    "closedAt" TIMESTAMPTZ,
    "submittedAt" TIMESTAMPTZ,
    "recommendation" TEXT,
    "firstRecommendation" TEXT,
    "reasons" JSONB NOT NULL DEFAULT '[]',
    "toApplicant" TEXT NOT NULL DEFAULT '',
    "toCoordinator" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ReviewTick" (
    "orgId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "entryKind" TEXT NOT NULL,
    "entryId" UUID NOT NULL,
    "competency" TEXT NOT NULL,
    "on" BOOLEAN NOT NULL,
    "tickedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ReviewTick_pkey" PRIMARY KEY ("orgId","reviewId","entryKind","entryId","competency")
);

-- CreateTable
CREATE TABLE "ReviewJudgement" (
    "orgId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "step" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "judgedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ReviewJudgement_pkey" PRIMARY KEY ("orgId","reviewId","domain")
);

-- CreateTable
CREATE TABLE "SettlingNote" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "reading" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL,
    "writtenById" UUID NOT NULL,

    CONSTRAINT "SettlingNote_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Settlement" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "reading" INTEGER NOT NULL,
    "how" TEXT NOT NULL,
    "recommendation" TEXT NOT NULL,
    "settledAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Settlement_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Calibration" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ NOT NULL,
    "openedById" UUID NOT NULL,
    "closedAt" TIMESTAMPTZ,

    CONSTRAINT "Calibration_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Round" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "opensOn" DATE NOT NULL,
    "cutOffOn" DATE NOT NULL,
    "decideOn" DATE NOT NULL,
    "capacity" INTEGER,
    "closedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Round_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE INDEX "ReviewerAway_orgId_personId_toDay_idx" ON "ReviewerAway"("orgId", "personId", "toDay");

-- CreateIndex
CREATE INDEX "ReviewerTeam_orgId_personId_idx" ON "ReviewerTeam"("orgId", "personId");

-- CreateIndex
CREATE INDEX "Conflict_orgId_personId_idx" ON "Conflict"("orgId", "personId");

-- CreateIndex
CREATE INDEX "Conflict_orgId_otherId_idx" ON "Conflict"("orgId", "otherId");

-- CreateIndex
CREATE INDEX "Review_orgId_reviewerId_assignedAt_id_idx" ON "Review"("orgId", "reviewerId", "assignedAt", "id");

-- CreateIndex
CREATE INDEX "Review_orgId_calibrationId_idx" ON "Review"("orgId", "calibrationId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_orgId_applicationId_kind_reading_reviewerId_key" ON "Review"("orgId", "applicationId", "kind", "reading", "reviewerId");

-- CreateIndex
CREATE INDEX "SettlingNote_orgId_applicationId_reading_writtenAt_idx" ON "SettlingNote"("orgId", "applicationId", "reading", "writtenAt");

-- CreateIndex
CREATE UNIQUE INDEX "Settlement_orgId_applicationId_reading_key" ON "Settlement"("orgId", "applicationId", "reading");

-- CreateIndex
CREATE UNIQUE INDEX "Calibration_orgId_applicationId_key" ON "Calibration"("orgId", "applicationId");

-- CreateIndex
CREATE INDEX "Round_orgId_cutOffOn_id_idx" ON "Round"("orgId", "cutOffOn", "id");

-- CreateIndex
CREATE INDEX "Application_orgId_roundId_stateSince_id_idx" ON "Application"("orgId", "roundId", "stateSince", "id");


-- AddForeignKey
ALTER TABLE "Reviewer" ADD CONSTRAINT "Reviewer_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewerAway" ADD CONSTRAINT "ReviewerAway_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Reviewer"("orgId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewerTeam" ADD CONSTRAINT "ReviewerTeam_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Reviewer"("orgId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_orgId_otherId_fkey" FOREIGN KEY ("orgId", "otherId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_orgId_reviewerId_fkey" FOREIGN KEY ("orgId", "reviewerId") REFERENCES "Reviewer"("orgId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_orgId_calibrationId_fkey" FOREIGN KEY ("orgId", "calibrationId") REFERENCES "Calibration"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewTick" ADD CONSTRAINT "ReviewTick_orgId_reviewId_fkey" FOREIGN KEY ("orgId", "reviewId") REFERENCES "Review"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewJudgement" ADD CONSTRAINT "ReviewJudgement_orgId_reviewId_fkey" FOREIGN KEY ("orgId", "reviewId") REFERENCES "Review"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SettlingNote" ADD CONSTRAINT "SettlingNote_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Calibration" ADD CONSTRAINT "Calibration_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Checking it reads both tables behind their walls.
ALTER TABLE "Application" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Application" ADD CONSTRAINT "Application_orgId_roundId_fkey" FOREIGN KEY ("orgId", "roundId") REFERENCES "Round"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What was sent before is read for the first time.
UPDATE "Application" SET "reading" = 1 WHERE "submittedAt" IS NOT NULL;
ALTER TABLE "Application" FORCE ROW LEVEL SECURITY;

ALTER TABLE "Reviewer" ADD CONSTRAINT "Reviewer_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewerAway" ADD CONSTRAINT "ReviewerAway_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewerTeam" ADD CONSTRAINT "ReviewerTeam_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Review" ADD CONSTRAINT "Review_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewTick" ADD CONSTRAINT "ReviewTick_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ReviewJudgement" ADD CONSTRAINT "ReviewJudgement_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SettlingNote" ADD CONSTRAINT "SettlingNote_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Settlement" ADD CONSTRAINT "Settlement_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Calibration" ADD CONSTRAINT "Calibration_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Round" ADD CONSTRAINT "Round_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"Reviewer"');
CALL attune.wall('"ReviewerAway"');
CALL attune.wall('"ReviewerTeam"');
CALL attune.wall('"Conflict"');
CALL attune.wall('"Review"');
CALL attune.wall('"ReviewTick"');
CALL attune.wall('"ReviewJudgement"');
CALL attune.wall('"SettlingNote"');
CALL attune.wall('"Settlement"');
CALL attune.wall('"Calibration"');
CALL attune.wall('"Round"');
