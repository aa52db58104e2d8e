-- Why it was decided without its readers having settled, and since when an applicant asks for an advisory review.
ALTER TABLE "Decision" ADD COLUMN "withoutReaders" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Application" ADD COLUMN "advisoryAskedAt" TIMESTAMPTZ;
