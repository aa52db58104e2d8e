-- Rating forms of the association's own, feedback of raters, letters that came back, links that were shown.
ALTER TABLE "Reference" ADD COLUMN "bouncedAt" TIMESTAMPTZ,
ADD COLUMN "linkShownAt" TIMESTAMPTZ,
ADD COLUMN "linkShownToId" UUID;

CREATE TABLE "RatingForm" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "category" TEXT NOT NULL DEFAULT '',
    "number" INTEGER NOT NULL,
    "questions" JSONB NOT NULL,
    "publishedAt" TIMESTAMPTZ NOT NULL,
    "publishedById" UUID NOT NULL,

    CONSTRAINT "RatingForm_pkey" PRIMARY KEY ("orgId","id")
);
CREATE UNIQUE INDEX "RatingForm_orgId_category_number_key" ON "RatingForm"("orgId", "category", "number");
ALTER TABLE "RatingForm" ADD CONSTRAINT "RatingForm_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "RatingFeedback" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referenceId" UUID NOT NULL,
    "ease" TEXT NOT NULL,
    "clarity" TEXT NOT NULL,
    "time" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "RatingFeedback_pkey" PRIMARY KEY ("orgId","id")
);
CREATE UNIQUE INDEX "RatingFeedback_orgId_referenceId_key" ON "RatingFeedback"("orgId", "referenceId");
ALTER TABLE "RatingFeedback" ADD CONSTRAINT "RatingFeedback_orgId_referenceId_fkey" FOREIGN KEY ("orgId", "referenceId") REFERENCES "Reference"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "RatingFeedback" ADD CONSTRAINT "RatingFeedback_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"RatingForm"');
CALL attune.wall('"RatingFeedback"');

-- What raters were asked stays as it was asked.
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON "RatingForm" FOR EACH ROW EXECUTE FUNCTION attune.refuse();
