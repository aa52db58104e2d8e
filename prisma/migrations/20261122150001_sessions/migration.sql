-- The session log that givers and the people they give RSC to share; the directory of givers.

-- CreateTable
CREATE TABLE "SessionSeries" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giverPersonId" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "every" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "times" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "SessionSeries_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "RscSession" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giverPersonId" UUID NOT NULL,
    "seriesId" UUID,
    "heldOn" DATE NOT NULL,
    "startsAt" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "RscSession_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "SessionMember" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "giverId" UUID NOT NULL,
    "heldOn" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "about" TEXT[],
    "concerns" TEXT NOT NULL,
    "competencies" TEXT[],
    "memberAgreedAt" TIMESTAMPTZ,
    "giverAgreedAt" TIMESTAMPTZ,
    "differsById" UUID,
    "differsAt" TIMESTAMPTZ,
    "difference" JSONB,
    "differenceNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SessionMember_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "GiverListing" (
    "orgId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "listed" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "searchName" TEXT NOT NULL,
    "languages" TEXT[],
    "tracks" TEXT[],
    "formats" TEXT[],
    "modes" TEXT[],
    "places" TEXT NOT NULL,
    "feeFrom" INTEGER,
    "feeTo" INTEGER,
    "openings" INTEGER NOT NULL,
    "outsideAgency" BOOLEAN NOT NULL,
    "about" TEXT NOT NULL,
    "showsEmail" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "GiverListing_pkey" PRIMARY KEY ("orgId","personId")
);

-- CreateTable
CREATE TABLE "GiverMessage" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "giverPersonId" UUID NOT NULL,
    "askerId" UUID NOT NULL,
    "fromGiver" BOOLEAN NOT NULL,
    "text" TEXT NOT NULL,
    "showsEmail" BOOLEAN NOT NULL,
    "sentAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "GiverMessage_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE INDEX "SessionSeries_orgId_giverPersonId_idx" ON "SessionSeries"("orgId", "giverPersonId");

-- CreateIndex
CREATE INDEX "RscSession_orgId_giverPersonId_heldOn_idx" ON "RscSession"("orgId", "giverPersonId", "heldOn");

-- CreateIndex
CREATE INDEX "RscSession_orgId_seriesId_idx" ON "RscSession"("orgId", "seriesId");

-- CreateIndex
CREATE INDEX "SessionMember_orgId_personId_heldOn_idx" ON "SessionMember"("orgId", "personId", "heldOn");

-- CreateIndex
CREATE INDEX "SessionMember_orgId_giverId_heldOn_idx" ON "SessionMember"("orgId", "giverId", "heldOn");

-- CreateIndex
CREATE UNIQUE INDEX "SessionMember_orgId_sessionId_personId_key" ON "SessionMember"("orgId", "sessionId", "personId");

-- CreateIndex
CREATE INDEX "GiverListing_orgId_listed_searchName_personId_idx" ON "GiverListing"("orgId", "listed", "searchName", "personId");

-- CreateIndex
CREATE INDEX "GiverMessage_orgId_giverPersonId_askerId_sentAt_idx" ON "GiverMessage"("orgId", "giverPersonId", "askerId", "sentAt");

-- CreateIndex
CREATE INDEX "GiverMessage_orgId_askerId_sentAt_idx" ON "GiverMessage"("orgId", "askerId", "sentAt");

-- AddForeignKey
ALTER TABLE "SessionSeries" ADD CONSTRAINT "SessionSeries_orgId_giverPersonId_fkey" FOREIGN KEY ("orgId", "giverPersonId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RscSession" ADD CONSTRAINT "RscSession_orgId_giverPersonId_fkey" FOREIGN KEY ("orgId", "giverPersonId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RscSession" ADD CONSTRAINT "RscSession_orgId_seriesId_fkey" FOREIGN KEY ("orgId", "seriesId") REFERENCES "SessionSeries"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMember" ADD CONSTRAINT "SessionMember_orgId_sessionId_fkey" FOREIGN KEY ("orgId", "sessionId") REFERENCES "RscSession"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMember" ADD CONSTRAINT "SessionMember_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionMember" ADD CONSTRAINT "SessionMember_orgId_giverId_fkey" FOREIGN KEY ("orgId", "giverId") REFERENCES "Giver"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiverListing" ADD CONSTRAINT "GiverListing_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiverMessage" ADD CONSTRAINT "GiverMessage_orgId_giverPersonId_fkey" FOREIGN KEY ("orgId", "giverPersonId") REFERENCES "GiverListing"("orgId", "personId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GiverMessage" ADD CONSTRAINT "GiverMessage_orgId_askerId_fkey" FOREIGN KEY ("orgId", "askerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SessionSeries" ADD CONSTRAINT "SessionSeries_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RscSession" ADD CONSTRAINT "RscSession_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "SessionMember" ADD CONSTRAINT "SessionMember_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GiverListing" ADD CONSTRAINT "GiverListing_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "GiverMessage" ADD CONSTRAINT "GiverMessage_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "SessionMember" ADD CONSTRAINT "SessionMember_minutes" CHECK ("minutes" > 0 AND "minutes" <= 1440);

CALL attune.wall('"SessionSeries"');
CALL attune.wall('"RscSession"');
CALL attune.wall('"SessionMember"');
CALL attune.wall('"GiverListing"');
CALL attune.wall('"GiverMessage"');
