-- Why a decision was put off, reason by reason.

-- CreateTable
CREATE TABLE "DecisionReason" (
    "orgId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "decisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "requirement" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL,
    "todo" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DecisionReason_pkey" PRIMARY KEY ("orgId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "DecisionReason_orgId_decisionId_position_key" ON "DecisionReason"("orgId", "decisionId", "position");

-- AddForeignKey
ALTER TABLE "DecisionReason" ADD CONSTRAINT "DecisionReason_orgId_decisionId_fkey" FOREIGN KEY ("orgId", "decisionId") REFERENCES "Decision"("orgId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "DecisionReason" ADD CONSTRAINT "DecisionReason_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CALL attune.wall('"DecisionReason"');
