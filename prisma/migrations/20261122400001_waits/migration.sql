-- CreateTable
CREATE TABLE "Wait" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "applicationId" UUID,
    "party" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "dueOn" DATE,
    "remindedAt" TIMESTAMPTZ,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "receivedAt" TIMESTAMPTZ,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "expiredAt" TIMESTAMPTZ,
    "acceptedAt" TIMESTAMPTZ,
    "refusedAt" TIMESTAMPTZ,
    "stoppedAt" TIMESTAMPTZ,

    CONSTRAINT "Wait_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE INDEX "Wait_orgId_applicationId_idx" ON "Wait"("orgId", "applicationId");

-- CreateIndex
CREATE INDEX "Wait_orgId_dueOn_id_idx" ON "Wait"("orgId", "dueOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Wait_orgId_kind_subjectId_key" ON "Wait"("orgId", "kind", "subjectId");

-- AddForeignKey
ALTER TABLE "Wait" ADD CONSTRAINT "Wait_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Wait" ADD CONSTRAINT "Wait_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"Wait"');
