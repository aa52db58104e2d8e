-- Whom somebody may not read is kept as they said it, whether or not we know that person: they learn nothing about who applies,
-- and it holds for whoever joins later too.
ALTER TABLE "Conflict" ALTER COLUMN "otherId" DROP NOT NULL;
ALTER TABLE "Conflict" ADD COLUMN "otherName" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "otherForm" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "otherEmail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Conflict" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_names_somebody" CHECK ("otherId" IS NOT NULL OR "otherForm" <> '' OR "otherEmail" <> '');
ALTER TABLE "Conflict" FORCE ROW LEVEL SECURITY;
