-- The page that gives out reviews looks through the cases somebody is to read, which are few among all.
CREATE INDEX "Application_to_read" ON "Application"("orgId", "stateSince", "id")
  WHERE "readers" <> 'none' AND "state" IN ('submitted', 'in_review', 'info_requested');
