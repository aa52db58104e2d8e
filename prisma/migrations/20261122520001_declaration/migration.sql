-- A reader's declaration keeps the name it was signed under and the text; a refusal keeps what was added to its reason.
ALTER TABLE "Review" ADD COLUMN     "declaredName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "declaredText" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "declineNote" TEXT NOT NULL DEFAULT '';
