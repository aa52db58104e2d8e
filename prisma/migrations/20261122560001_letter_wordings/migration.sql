-- How the association words a letter: versions that are only added.
CREATE TABLE "LetterWording" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "letter" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "subject" TEXT,
    "title" TEXT,
    "body" TEXT,
    "backTo" INTEGER,
    "savedAt" TIMESTAMPTZ NOT NULL,
    "savedById" UUID NOT NULL,

    CONSTRAINT "LetterWording_pkey" PRIMARY KEY ("orgId","id")
);
CREATE UNIQUE INDEX "LetterWording_orgId_letter_locale_version_key" ON "LetterWording"("orgId", "letter", "locale", "version");
ALTER TABLE "LetterWording" ADD CONSTRAINT "LetterWording_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"LetterWording"');
-- What letters said stays as it was saved.
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON "LetterWording" FOR EACH ROW EXECUTE FUNCTION attune.refuse();
