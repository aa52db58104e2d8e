-- What somebody flagged is seen on the desk, and found there. Otherwise the function is as it was in 20261122550002.
CREATE OR REPLACE FUNCTION attune.standing(a "Application",
  OUT stage text, OUT turn text, OUT statuses text[], OUT next_on date, OUT search_text text)
LANGUAGE plpgsql AS $$
DECLARE
  asked text[];
  flags text[];
  over boolean;
  rating boolean;
  fresh_rating boolean;
  fresh_hours boolean;
  appealed boolean;
  waited record;
  due date;
BEGIN
  stage := CASE a."state" WHEN 'info_requested' THEN 'in_review' ELSE a."state" END;
  statuses := '{}';
  SELECT attune.search_words(p."searchName", attune.search_form(p."email"), attune.search_form(a."reference"))
    INTO search_text FROM "Person" p WHERE p."orgId" = a."orgId" AND p."id" = a."personId";
  search_text := coalesce(search_text, attune.search_words('', '', attune.search_form(a."reference")));
  IF a."state" IN ('endorsed', 'withdrawn') THEN
    turn := 'nobody';
    RETURN;
  END IF;

  SELECT coalesce(array_agg(DISTINCT w."kind") FILTER (WHERE w."expiredAt" IS NULL), '{}'),
      coalesce(bool_or(w."expiredAt" IS NOT NULL), false)
    INTO asked, over FROM "Wait" w
    WHERE w."orgId" = a."orgId" AND w."applicationId" = a."id"
      AND w."receivedAt" IS NULL AND w."acceptedAt" IS NULL AND w."refusedAt" IS NULL AND w."stoppedAt" IS NULL;
  SELECT count(*) > 0, coalesce(bool_or(r."requestedAt" >= a."submittedAt"), false)
    INTO rating, fresh_rating FROM "Reference" r
    WHERE r."orgId" = a."orgId" AND r."applicationId" = a."id" AND r."requestedAt" IS NOT NULL
      AND r."receivedAt" IS NULL AND r."declinedAt" IS NULL AND r."cancelledAt" IS NULL
      -- Whose time is over is not awaited any more; that it never came is said by "waitExpired".
      AND NOT EXISTS (SELECT 1 FROM "Wait" w WHERE w."orgId" = r."orgId" AND w."kind" = 'rating' AND w."subjectId" = r."id"
        AND w."expiredAt" IS NOT NULL AND w."receivedAt" IS NULL);
  fresh_hours := false;

  SELECT array_agg(DISTINCT f."kind") INTO flags FROM "CaseFlag" f
    WHERE f."orgId" = a."orgId" AND f."applicationId" = a."id" AND f."clearedAt" IS NULL;
  IF 'urgent' = ANY (flags) THEN statuses := statuses || 'urgent'::text; END IF;
  IF 'urgent' <> ANY (flags) THEN statuses := statuses || 'flagged'::text; END IF;
  IF a."heldAt" IS NOT NULL THEN statuses := statuses || 'onHold'::text; END IF;
  -- An appeal waits while its deferral is the last decision and stands.
  appealed := a."state" = 'deferred' AND EXISTS (SELECT 1 FROM "Decision" d JOIN "Appeal" l ON l."orgId" = d."orgId" AND l."decisionId" = d."id"
    WHERE d."orgId" = a."orgId" AND d."applicationId" = a."id" AND l."outcome" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Decision" x WHERE x."orgId" = d."orgId" AND x."applicationId" = d."applicationId"
        AND (x."decidedAt", x."id") > (d."decidedAt", d."id")));
  IF appealed THEN statuses := statuses || 'appealed'::text; END IF;
  IF a."state" = 'info_requested' THEN statuses := statuses || 'informationAsked'::text; END IF;
  IF rating OR 'rating' = ANY (asked) THEN statuses := statuses || 'ratingAwaited'::text; END IF;
  -- Six answers without information void a rating (lib/rules/criteria; a test holds the number against every edition).
  IF EXISTS (SELECT 1 FROM "Reference" f JOIN "Rating" g ON g."orgId" = f."orgId" AND g."referenceId" = f."id"
      WHERE f."orgId" = a."orgId" AND f."applicationId" = a."id" AND g."submittedAt" IS NOT NULL
        AND g."notEnoughInformation" >= 6) THEN
    statuses := statuses || 'ratingVoid'::text;
  END IF;
  -- RSC of a draft is still being gathered.
  IF a."state" <> 'draft' THEN
    IF EXISTS (SELECT 1 FROM "RscRun" r WHERE r."orgId" = a."orgId" AND r."personId" = a."personId" AND r."disputedAt" IS NOT NULL)
      OR EXISTS (SELECT 1 FROM "SessionMember" m WHERE m."orgId" = a."orgId" AND m."personId" = a."personId" AND m."differsById" IS NOT NULL) THEN
      statuses := statuses || 'rscDiffers'::text;
    END IF;
    IF EXISTS (SELECT 1 FROM "RscRun" r WHERE r."orgId" = a."orgId" AND r."personId" = a."personId"
        AND r."confirmedAt" IS NULL AND r."disputedAt" IS NULL)
      OR EXISTS (SELECT 1 FROM "SessionMember" m WHERE m."orgId" = a."orgId" AND m."personId" = a."personId"
        AND m."differsById" IS NULL AND (m."memberAgreedAt" IS NULL) <> (m."giverAgreedAt" IS NULL)) THEN
      statuses := statuses || 'rscAwaited'::text;
      fresh_hours := EXISTS (SELECT 1 FROM "Giver" v JOIN "ConfirmationRequest" c ON c."orgId" = v."orgId" AND c."giverId" = v."id"
        WHERE v."orgId" = a."orgId" AND v."personId" = a."personId" AND c."answeredAt" IS NULL AND c."cancelledAt" IS NULL
          AND c."requestedAt" >= a."submittedAt");
    END IF;
  END IF;
  IF 'transcript' = ANY (asked) THEN statuses := statuses || 'transcriptAwaited'::text; END IF;
  IF 'membership-proof' = ANY (asked) THEN statuses := statuses || 'membershipAwaited'::text; END IF;
  IF 'payment' = ANY (asked) THEN statuses := statuses || 'paymentAwaited'::text; END IF;
  IF 'exam-booking' = ANY (asked) THEN statuses := statuses || 'examAwaited'::text; END IF;
  IF 'review' = ANY (asked) THEN statuses := statuses || 'reviewAwaited'::text; END IF;
  IF 'settling' = ANY (asked) THEN statuses := statuses || 'reviewsDiffer'::text; END IF;
  IF over THEN statuses := statuses || 'waitExpired'::text; END IF;

  IF a."state" = 'submitted' OR appealed THEN
    turn := 'coordinator';
  ELSIF a."state" = 'in_review' THEN
    SELECT w."party", w."dueOn" INTO waited FROM "Wait" w
      WHERE w."orgId" = a."orgId" AND w."applicationId" = a."id" AND w."askedAt" >= a."submittedAt" AND w."expiredAt" IS NULL
        AND w."receivedAt" IS NULL AND w."acceptedAt" IS NULL AND w."refusedAt" IS NULL AND w."stoppedAt" IS NULL
      ORDER BY w."party" = 'coordinator' DESC, w."dueOn" NULLS LAST, w."id" LIMIT 1;
    due := waited."dueOn";
    turn := coalesce(waited."party", CASE WHEN fresh_rating THEN 'rater' WHEN fresh_hours THEN 'giver' ELSE 'coordinator' END);
  ELSE
    turn := 'applicant';
  END IF;

  next_on := CASE
    WHEN a."state" = 'info_requested' THEN
      (SELECT r."dueOn" FROM "InformationRequest" r WHERE r."orgId" = a."orgId" AND r."applicationId" = a."id"
        AND r."answeredAt" IS NULL ORDER BY r."round" DESC LIMIT 1)
    -- Approval to sit the exam is valid for a year (standards.md 4.3).
    WHEN a."state" = 'cleared_for_exam' THEN
      ((SELECT (a."stateSince" AT TIME ZONE o."zone")::date FROM "Org" o WHERE o."id" = a."orgId") + interval '12 months')::date
    WHEN turn = 'applicant' THEN
      (SELECT min(w."dueOn") FROM "Wait" w WHERE w."orgId" = a."orgId" AND w."applicationId" = a."id" AND w."party" = 'applicant'
        AND w."expiredAt" IS NULL AND w."receivedAt" IS NULL AND w."acceptedAt" IS NULL AND w."refusedAt" IS NULL AND w."stoppedAt" IS NULL)
    ELSE coalesce(due, a."expectedOn") END;
END $$;

CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE OF "clearedAt", "kind" ON "CaseFlag"
  FOR EACH ROW EXECUTE FUNCTION attune.restand('application');

DO $$
DECLARE
  org uuid;
  status text;
BEGIN
  FOR org IN SELECT "id" FROM "Org" LOOP
    PERFORM set_config('app.org', org::text, true);
    UPDATE "Application" a SET "stage" = a."stage" WHERE a."orgId" = org AND EXISTS (
      SELECT 1 FROM "CaseFlag" f WHERE f."orgId" = org AND f."applicationId" = a."id" AND f."clearedAt" IS NULL);
  END LOOP;
  PERFORM set_config('app.org', '', true);
  FOREACH status IN ARRAY ARRAY['urgent', 'flagged'] LOOP
    EXECUTE format('CREATE INDEX %I ON "Application"("orgId", "stateSince", "id") WHERE %L = ANY ("statuses")',
      'Application_is_' || status, status);
  END LOOP;
END $$;
