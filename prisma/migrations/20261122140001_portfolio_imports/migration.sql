-- Whole portfolios on their way into a person's ledger.

-- CreateTable
CREATE TABLE "PortfolioImport" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "extras" JSONB,
    "files" JSONB NOT NULL DEFAULT '[]',
    "givers" JSONB NOT NULL DEFAULT '[]',
    "report" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "finishedAt" TIMESTAMPTZ,

    CONSTRAINT "PortfolioImport_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE INDEX "PortfolioImport_orgId_personId_createdAt_idx" ON "PortfolioImport"("orgId", "personId", "createdAt");

-- AddForeignKey
ALTER TABLE "PortfolioImport" ADD CONSTRAINT "PortfolioImport_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "PortfolioImport" ADD CONSTRAINT "PortfolioImport_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"PortfolioImport"');
