-- What a reader writes saves itself while it is typed: each text has a version of its own.
ALTER TABLE "Review" ADD COLUMN     "toApplicantVersion" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "toCoordinatorVersion" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "ReviewJudgement" ADD COLUMN     "noteVersion" INTEGER NOT NULL DEFAULT 0;
