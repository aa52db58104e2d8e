-- Another address somebody asked for, until whoever reads it says yes. Above the associations, like accounts.
CREATE TABLE "AddressChange" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "fromEmail" TEXT NOT NULL,
    "toEmail" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "takenAt" TIMESTAMPTZ,
    "stoppedAt" TIMESTAMPTZ,

    CONSTRAINT "AddressChange_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "AddressChange_accountId_requestedAt_id_idx" ON "AddressChange"("accountId", "requestedAt", "id");
CREATE INDEX "AddressChange_fromEmail_takenAt_idx" ON "AddressChange"("fromEmail", "takenAt");

ALTER TABLE "AddressChange" ADD CONSTRAINT "AddressChange_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
