-- CreateTable
CREATE TABLE "DeskView" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "opens" BOOLEAN NOT NULL DEFAULT false,
    "savedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "DeskView_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DeskView_orgId_ownerId_name_key" ON "DeskView"("orgId", "ownerId", "name");

-- Checking a new foreign key reads the table behind its wall, where no association is named.
ALTER TABLE "Person" NO FORCE ROW LEVEL SECURITY;
-- AddForeignKey
ALTER TABLE "DeskView" ADD CONSTRAINT "DeskView_orgId_ownerId_fkey" FOREIGN KEY ("orgId", "ownerId") REFERENCES "Person"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Person" FORCE ROW LEVEL SECURITY;
ALTER TABLE "DeskView" ADD CONSTRAINT "DeskView_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CALL attune.wall('"DeskView"');
