-- Somebody who holds an endorsement may apply for the add-on alone: then there is no category.
ALTER TABLE "Application" ALTER COLUMN "category" DROP NOT NULL;
ALTER TABLE "Application" ADD CONSTRAINT "Application_applies_for_something"
  CHECK ("category" IS NOT NULL OR cardinality("addOns") > 0);

-- AlterTable
ALTER TABLE "AddOnHeld" ADD COLUMN     "applicationId" UUID;

-- CreateIndex
CREATE INDEX "AddOnHeld_orgId_applicationId_idx" ON "AddOnHeld"("orgId", "applicationId");

-- Checking a new foreign key reads the tables behind their wall, where no association is named.
ALTER TABLE "AddOnHeld" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Application" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "AddOnHeld" ADD CONSTRAINT "AddOnHeld_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Application" FORCE ROW LEVEL SECURITY;
ALTER TABLE "AddOnHeld" FORCE ROW LEVEL SECURITY;
