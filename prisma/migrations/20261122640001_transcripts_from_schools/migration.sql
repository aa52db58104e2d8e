-- A transcript can be asked of the school itself, which sends it through a link of its own.
ALTER TABLE "ProofRequest" ADD COLUMN "official" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "school" TEXT NOT NULL DEFAULT '',
ADD COLUMN "schoolAskedAt" TIMESTAMPTZ,
ADD COLUMN "schoolAsks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "schoolEmail" TEXT NOT NULL DEFAULT '',
ADD COLUMN "schoolEnded" TEXT,
ADD COLUMN "schoolEndedAt" TIMESTAMPTZ,
ADD COLUMN "schoolNamedBy" TEXT,
ADD COLUMN "schoolNote" TEXT NOT NULL DEFAULT '',
ADD COLUMN "schoolSigned" TEXT NOT NULL DEFAULT '',
ADD COLUMN "studentName" TEXT NOT NULL DEFAULT '';
