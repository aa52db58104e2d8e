-- An applicant asks for a decision to be looked at again.

-- CreateTable
CREATE TABLE "Appeal" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "documents" UUID[],
    "madeAt" TIMESTAMPTZ NOT NULL,
    "outcome" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ,
    "decidedById" UUID,

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_orgId_decisionId_key" ON "Appeal"("orgId", "decisionId");

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_orgId_decisionId_fkey" FOREIGN KEY ("orgId", "decisionId") REFERENCES "Decision"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"Appeal"');
