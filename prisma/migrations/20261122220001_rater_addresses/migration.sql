-- Where else in the association an address stands as a rater's.
CREATE INDEX "Reference_orgId_email_idx" ON "Reference"("orgId", "email");
