-- Somebody's own letters about their account, the latest first.

-- CreateIndex
CREATE INDEX "AccountLetter_accountId_queuedAt_idx" ON "AccountLetter"("accountId", "queuedAt");
