-- When a membership was last changed, as every other entry says: a "not accepted" from before does not outlive a correction.
ALTER TABLE "Membership" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Membership" ADD COLUMN "updatedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;
UPDATE "Membership" SET "updatedAt" = "createdAt";
ALTER TABLE "Membership" FORCE ROW LEVEL SECURITY;
