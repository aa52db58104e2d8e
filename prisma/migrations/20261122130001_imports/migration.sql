-- Spreadsheets on their way into a person's ledger.

-- CreateTable
CREATE TABLE "Import" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "log" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "storageKey" TEXT,
    "state" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "dateOrder" TEXT NOT NULL,
    "keepTwins" BOOLEAN NOT NULL DEFAULT false,
    "rows" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "good" INTEGER NOT NULL DEFAULT 0,
    "bad" INTEGER NOT NULL DEFAULT 0,
    "twins" INTEGER NOT NULL DEFAULT 0,
    "notes" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ NOT NULL,
    "updatedAt" TIMESTAMPTZ NOT NULL,
    "finishedAt" TIMESTAMPTZ,

    CONSTRAINT "Import_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateTable
CREATE TABLE "ImportFinding" (
    "orgId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "typed" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "ImportFinding_pkey" PRIMARY KEY ("orgId","importId","row","field")
);

-- CreateIndex
CREATE INDEX "Import_orgId_personId_createdAt_idx" ON "Import"("orgId", "personId", "createdAt");

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_orgId_personId_fkey" FOREIGN KEY ("orgId", "personId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportFinding" ADD CONSTRAINT "ImportFinding_orgId_importId_fkey" FOREIGN KEY ("orgId", "importId") REFERENCES "Import"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Import" ADD CONSTRAINT "Import_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ImportFinding" ADD CONSTRAINT "ImportFinding_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"Import"');
CALL attune.wall('"ImportFinding"');
