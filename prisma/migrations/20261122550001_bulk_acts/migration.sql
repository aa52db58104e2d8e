-- Acts on many cases at once, with what became of each case.
-- CreateTable
CREATE TABLE "BulkAct" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "undoesId" UUID,
    "preparedAt" TIMESTAMPTZ NOT NULL,
    "startedAt" TIMESTAMPTZ,
    "finishedAt" TIMESTAMPTZ,

    CONSTRAINT "BulkAct_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "BulkItem" (
    "orgId" UUID NOT NULL,
    "actId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "why" TEXT NOT NULL DEFAULT '',
    "before" JSONB,
    "doneAt" TIMESTAMPTZ,

    CONSTRAINT "BulkItem_pkey" PRIMARY KEY ("orgId","actId","applicationId")
);

-- CreateIndex
CREATE INDEX "BulkAct_orgId_preparedAt_id_idx" ON "BulkAct"("orgId", "preparedAt", "id");

-- CreateIndex
CREATE INDEX "BulkAct_orgId_undoesId_idx" ON "BulkAct"("orgId", "undoesId");

-- CreateIndex
CREATE INDEX "BulkItem_orgId_actId_state_position_idx" ON "BulkItem"("orgId", "actId", "state", "position");

-- CreateIndex
CREATE INDEX "BulkItem_orgId_applicationId_idx" ON "BulkItem"("orgId", "applicationId");

-- AddForeignKey
ALTER TABLE "BulkAct" ADD CONSTRAINT "BulkAct_orgId_byId_fkey" FOREIGN KEY ("orgId", "byId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkAct" ADD CONSTRAINT "BulkAct_orgId_undoesId_fkey" FOREIGN KEY ("orgId", "undoesId") REFERENCES "BulkAct"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_orgId_actId_fkey" FOREIGN KEY ("orgId", "actId") REFERENCES "BulkAct"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "BulkAct" ADD CONSTRAINT "BulkAct_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BulkItem" ADD CONSTRAINT "BulkItem_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"BulkAct"');
CALL attune.wall('"BulkItem"');
