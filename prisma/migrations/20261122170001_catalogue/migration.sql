-- Trainings approved beforehand, their sessions, and who was there.

-- AlterTable
ALTER TABLE "Training" ADD COLUMN     "sessionId" UUID;

-- CreateTable
CREATE TABLE "CatalogueTraining" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "deiMinutes" INTEGER NOT NULL,
    "rscProvisionMinutes" INTEGER NOT NULL,
    "about" TEXT[],
    "competencies" TEXT[],
    "description" TEXT NOT NULL DEFAULT '',
    "fromDay" DATE NOT NULL,
    "toDay" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "withdrawnAt" TIMESTAMPTZ,

    CONSTRAINT "CatalogueTraining_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "CatalogueSession" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "trainingId" UUID NOT NULL,
    "onDay" DATE NOT NULL,
    "online" BOOLEAN NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "code" TEXT NOT NULL,
    "codeUntil" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "cancelledAt" TIMESTAMPTZ,

    CONSTRAINT "CatalogueSession_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID,
    "email" TEXT,
    "how" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ NOT NULL,
    "struckAt" TIMESTAMPTZ,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE INDEX "CatalogueTraining_orgId_searchName_id_idx" ON "CatalogueTraining"("orgId", "searchName", "id");

-- CreateIndex
CREATE INDEX "CatalogueSession_orgId_trainingId_onDay_idx" ON "CatalogueSession"("orgId", "trainingId", "onDay");

-- CreateIndex
CREATE INDEX "CatalogueSession_orgId_onDay_id_idx" ON "CatalogueSession"("orgId", "onDay", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CatalogueSession_orgId_code_key" ON "CatalogueSession"("orgId", "code");

-- CreateIndex
CREATE INDEX "Attendance_orgId_personId_idx" ON "Attendance"("orgId", "personId");

-- CreateIndex
CREATE INDEX "Attendance_orgId_email_idx" ON "Attendance"("orgId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_orgId_sessionId_personId_key" ON "Attendance"("orgId", "sessionId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_orgId_sessionId_email_key" ON "Attendance"("orgId", "sessionId", "email");

-- CreateIndex
CREATE INDEX "Training_orgId_sessionId_idx" ON "Training"("orgId", "sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Training_orgId_personId_sessionId_key" ON "Training"("orgId", "personId", "sessionId");

-- AddForeignKey
ALTER TABLE "CatalogueSession" ADD CONSTRAINT "CatalogueSession_orgId_trainingId_fkey" FOREIGN KEY ("orgId", "trainingId") REFERENCES "CatalogueTraining"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_orgId_sessionId_fkey" FOREIGN KEY ("orgId", "sessionId") REFERENCES "CatalogueSession"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Checking a new foreign key reads the table behind its wall, where no association is named.
ALTER TABLE "Training" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Training" ADD CONSTRAINT "Training_orgId_sessionId_fkey" FOREIGN KEY ("orgId", "sessionId") REFERENCES "CatalogueSession"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Training" FORCE ROW LEVEL SECURITY;

ALTER TABLE "CatalogueTraining" ADD CONSTRAINT "CatalogueTraining_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CatalogueSession" ADD CONSTRAINT "CatalogueSession_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "CatalogueTraining" ADD CONSTRAINT "CatalogueTraining_parts_within_whole"
  CHECK ("minutes" > 0 AND "deiMinutes" >= 0 AND "rscProvisionMinutes" >= 0 AND "deiMinutes" + "rscProvisionMinutes" <= "minutes");
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_somebody" CHECK ("personId" IS NOT NULL OR "email" IS NOT NULL);

CALL attune.wall('"CatalogueTraining"');
CALL attune.wall('"CatalogueSession"');
CALL attune.wall('"Attendance"');
