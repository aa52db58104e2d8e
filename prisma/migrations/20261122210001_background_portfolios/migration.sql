-- A portfolio comes in by a job, with or without an application; imports that nobody ended are looked for.

ALTER TABLE "PortfolioImport" ALTER COLUMN "applicationId" DROP NOT NULL;
ALTER TABLE "PortfolioImport" ADD COLUMN "entries" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "PortfolioImport" ADD COLUMN "done" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "PortfolioImport" ADD COLUMN "refused" TEXT;

-- CreateIndex
CREATE INDEX "PortfolioImport_orgId_state_updatedAt_idx" ON "PortfolioImport"("orgId", "state", "updatedAt");

-- CreateIndex
CREATE INDEX "Import_orgId_state_updatedAt_idx" ON "Import"("orgId", "state", "updatedAt");
