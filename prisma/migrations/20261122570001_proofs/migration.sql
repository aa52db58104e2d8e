-- Transcripts and proofs of membership the office asks for.
CREATE TABLE "ProofRequest" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "entryId" UUID,
    "about" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "dueOn" DATE NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "askedById" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ,
    "receivedHow" TEXT,
    "documentId" UUID,
    "outcome" TEXT,
    "outcomeNote" TEXT NOT NULL DEFAULT '',
    "settledAt" TIMESTAMPTZ,
    "settledById" UUID,
    "droppedAt" TIMESTAMPTZ,

    CONSTRAINT "ProofRequest_pkey" PRIMARY KEY ("orgId","id")
);

CREATE INDEX "ProofRequest_orgId_applicationId_askedAt_idx" ON "ProofRequest"("orgId", "applicationId", "askedAt");

ALTER TABLE "ProofRequest" ADD CONSTRAINT "ProofRequest_orgId_applicationId_fkey" FOREIGN KEY ("orgId", "applicationId") REFERENCES "Application"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProofRequest" ADD CONSTRAINT "ProofRequest_orgId_documentId_fkey" FOREIGN KEY ("orgId", "documentId") REFERENCES "Document"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ProofRequest" ADD CONSTRAINT "ProofRequest_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CALL attune.wall('"ProofRequest"');
