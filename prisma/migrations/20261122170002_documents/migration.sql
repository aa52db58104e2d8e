-- A translation beside its original; when the file of a removed document was deleted.

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "erasedAt" TIMESTAMPTZ,
ADD COLUMN     "translationOfId" UUID;

-- CreateIndex
CREATE INDEX "Document_orgId_translationOfId_idx" ON "Document"("orgId", "translationOfId");

-- CreateIndex
CREATE INDEX "Document_orgId_verdict_createdAt_idx" ON "Document"("orgId", "verdict", "createdAt");

-- Checking a new foreign key reads the table behind its wall, where no association is named.
ALTER TABLE "Document" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Document" ADD CONSTRAINT "Document_orgId_translationOfId_fkey" FOREIGN KEY ("orgId", "translationOfId") REFERENCES "Document"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Document" FORCE ROW LEVEL SECURITY;
