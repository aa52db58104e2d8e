-- An endorsement whose decision was taken back stays in the register as revoked; the application may be decided anew.
DROP INDEX "Endorsement_orgId_applicationId_key";
CREATE INDEX "Endorsement_orgId_applicationId_idx" ON "Endorsement"("orgId", "applicationId");
CREATE UNIQUE INDEX "Endorsement_one_standing" ON "Endorsement"("orgId", "applicationId") WHERE "status" <> 'revoked';
