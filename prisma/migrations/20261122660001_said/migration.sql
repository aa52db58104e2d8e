-- When and in which browser what is recommended was chosen: what comes late does not take the place of a newer word.
ALTER TABLE "Review" ADD COLUMN     "saidAt" TIMESTAMPTZ,
ADD COLUMN     "saidBy" TEXT NOT NULL DEFAULT '';

-- How long readers who differ have among themselves, as the association had it at the sending.
ALTER TABLE "Application" ADD COLUMN     "settlingDays" INTEGER NOT NULL DEFAULT 7;
