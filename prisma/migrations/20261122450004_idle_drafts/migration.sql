-- A draft nobody works on is warned, then rests until its applicant wakes it.
ALTER TABLE "Application" ADD COLUMN "idleWarnedAt" TIMESTAMPTZ;
ALTER TABLE "Application" ADD COLUMN "restingSince" TIMESTAMPTZ;
