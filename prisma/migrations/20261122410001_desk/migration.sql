-- What the desk filters by. Derived from the application and what belongs to it; nobody but these triggers writes it.
ALTER TABLE "Application" ADD COLUMN "stage" TEXT NOT NULL DEFAULT 'draft';
ALTER TABLE "Application" ADD COLUMN "turn" TEXT NOT NULL DEFAULT 'applicant';
ALTER TABLE "Application" ADD COLUMN "statuses" TEXT[] DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "Application" ADD COLUMN "nextOn" DATE;
ALTER TABLE "Application" ADD COLUMN "searchText" TEXT NOT NULL DEFAULT '';

-- As `searchForm` in lib/core/search-name.ts: lower case, without accents.
CREATE FUNCTION attune.search_form(typed text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(regexp_replace(normalize(typed, NFD), '[\u0300-\u036f]', '', 'g'))
$$;

-- Where one application stands. Nothing here depends on today: what is overdue is `nextOn` held against the day it is asked.
-- A matter asked after the application was sent holds it up; what was left open at the sending does not.
CREATE FUNCTION attune.standing(a "Application",
  OUT stage text, OUT turn text, OUT statuses text[], OUT next_on date, OUT search_text text)
LANGUAGE plpgsql AS $$
DECLARE
  asked text[];
  over boolean;
  rating boolean;
  fresh_rating boolean;
  fresh_hours boolean;
  waited record;
  due date;
BEGIN
  stage := CASE a."state" WHEN 'info_requested' THEN 'in_review' ELSE a."state" END;
  statuses := '{}';
  SELECT ' ' || p."searchName" || ' ' || attune.search_form(p."email") || ' ' || attune.search_form(a."reference")
    INTO search_text FROM "Person" p WHERE p."orgId" = a."orgId" AND p."id" = a."personId";
  search_text := coalesce(search_text, ' ' || attune.search_form(a."reference"));
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
      AND r."receivedAt" IS NULL AND r."declinedAt" IS NULL AND r."cancelledAt" IS NULL;
  fresh_hours := false;

  -- "heldAt" comes with a later migration.
  IF to_jsonb(a) ->> 'heldAt' IS NOT NULL THEN statuses := statuses || 'onHold'::text; END IF;
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
  IF over THEN statuses := statuses || 'waitExpired'::text; END IF;

  IF a."state" = 'submitted' THEN
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

-- The application's own changes carry their columns with them.
CREATE FUNCTION attune.stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE now_stands record;
BEGIN
  now_stands := attune.standing(NEW);
  NEW."stage" := now_stands.stage;
  NEW."turn" := now_stands.turn;
  NEW."statuses" := now_stands.statuses;
  NEW."nextOn" := now_stands.next_on;
  NEW."searchText" := now_stands.search_text;
  RETURN NEW;
END $$;
CREATE TRIGGER stands BEFORE INSERT OR UPDATE ON "Application" FOR EACH ROW EXECUTE FUNCTION attune.stands();

-- Brings one application's columns up to date. It is locked first, so that of two changes at once the later one sees both.
CREATE FUNCTION attune.stand(org uuid, application uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  a "Application";
  now_stands record;
BEGIN
  SELECT * INTO a FROM "Application" x WHERE x."orgId" = org AND x."id" = application FOR NO KEY UPDATE;
  IF a."id" IS NULL THEN RETURN; END IF;
  now_stands := attune.standing(a);
  IF (a."stage", a."turn", a."statuses", a."nextOn", a."searchText") IS DISTINCT FROM
    (now_stands.stage, now_stands.turn, now_stands.statuses, now_stands.next_on, now_stands.search_text) THEN
    UPDATE "Application" x SET "stage" = now_stands.stage WHERE x."orgId" = org AND x."id" = application;
  END IF;
END $$;

-- What belongs to an application tells it. The argument says whose it is: of an application, a person, a reference, a giver.
CREATE FUNCTION attune.restand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  org uuid := (changed ->> 'orgId')::uuid;
  person uuid;
  application uuid;
BEGIN
  CASE TG_ARGV[0]
    WHEN 'application' THEN
      IF changed ->> 'applicationId' IS NOT NULL THEN
        PERFORM attune.stand(org, (changed ->> 'applicationId')::uuid);
      END IF;
      RETURN NULL;
    WHEN 'reference' THEN
      PERFORM attune.stand(org, r."applicationId") FROM "Reference" r
        WHERE r."orgId" = org AND r."id" = (changed ->> 'referenceId')::uuid;
      RETURN NULL;
    WHEN 'giver' THEN
      SELECT v."personId" INTO person FROM "Giver" v WHERE v."orgId" = org AND v."id" = (changed ->> 'giverId')::uuid;
    ELSE
      person := (changed ->> 'personId')::uuid;
  END CASE;
  FOR application IN SELECT a."id" FROM "Application" a WHERE a."orgId" = org AND a."personId" = person
    AND a."state" NOT IN ('draft', 'endorsed', 'withdrawn') ORDER BY a."id" LOOP
    PERFORM attune.stand(org, application);
  END LOOP;
  RETURN NULL;
END $$;

-- Whoever is renamed is found by the new name, in ended applications too.
CREATE FUNCTION attune.renamed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE application uuid;
BEGIN
  FOR application IN SELECT a."id" FROM "Application" a WHERE a."orgId" = NEW."orgId" AND a."personId" = NEW."id" ORDER BY a."id" LOOP
    PERFORM attune.stand(NEW."orgId", application);
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE OF "requestedAt", "receivedAt", "declinedAt", "cancelledAt" ON "Reference"
  FOR EACH ROW EXECUTE FUNCTION attune.restand('application');
CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE ON "Wait" FOR EACH ROW EXECUTE FUNCTION attune.restand('application');
CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE OF "dueOn", "answeredAt" ON "InformationRequest"
  FOR EACH ROW EXECUTE FUNCTION attune.restand('application');
CREATE TRIGGER restand AFTER INSERT OR UPDATE OF "submittedAt", "notEnoughInformation" ON "Rating"
  FOR EACH ROW WHEN (NEW."submittedAt" IS NOT NULL) EXECUTE FUNCTION attune.restand('reference');
CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE OF "confirmedAt", "disputedAt", "personId" ON "RscRun"
  FOR EACH ROW EXECUTE FUNCTION attune.restand('person');
CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE OF "memberAgreedAt", "giverAgreedAt", "differsById" ON "SessionMember"
  FOR EACH ROW EXECUTE FUNCTION attune.restand('person');
CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE OF "answeredAt", "cancelledAt" ON "ConfirmationRequest"
  FOR EACH ROW EXECUTE FUNCTION attune.restand('giver');
CREATE TRIGGER renamed AFTER UPDATE OF "searchName", "email" ON "Person"
  FOR EACH ROW WHEN (NEW."searchName" <> OLD."searchName" OR NEW."email" <> OLD."email") EXECUTE FUNCTION attune.renamed();

-- What is there already; the walls ask for an association to be named.
DO $$
DECLARE org uuid;
BEGIN
  FOR org IN SELECT "id" FROM "Org" LOOP
    PERFORM set_config('app.org', org::text, true);
    UPDATE "Application" SET "stage" = "stage" WHERE "orgId" = org;
  END LOOP;
  PERFORM set_config('app.org', '', true);
END $$;

CREATE INDEX "Application_orgId_stage_stateSince_id_idx" ON "Application"("orgId", "stage", "stateSince", "id");
CREATE INDEX "Application_orgId_turn_stateSince_id_idx" ON "Application"("orgId", "turn", "stateSince", "id");
CREATE INDEX "Application_orgId_coordinatorId_stateSince_id_idx" ON "Application"("orgId", "coordinatorId", "stateSince", "id");
CREATE INDEX "Application_orgId_nextOn_id_idx" ON "Application"("orgId", "nextOn", "id");
-- The desk as it opens: what was sent and has not ended.
CREATE INDEX "Application_desk" ON "Application"("orgId", "stateSince", "id") WHERE "stage" NOT IN ('draft', 'endorsed', 'withdrawn');
CREATE INDEX "Application_desk_next" ON "Application"("orgId", "nextOn", "id") WHERE "stage" NOT IN ('draft', 'endorsed', 'withdrawn');
-- One small index for each status: row security keeps an index over the array from being used.
DO $$
DECLARE status text;
BEGIN
  FOREACH status IN ARRAY ARRAY['onHold', 'informationAsked', 'ratingAwaited', 'ratingVoid', 'rscAwaited', 'rscDiffers', 'transcriptAwaited',
    'membershipAwaited', 'paymentAwaited', 'examAwaited', 'reviewAwaited', 'waitExpired'] LOOP
    EXECUTE format('CREATE INDEX %I ON "Application"("orgId", "stateSince", "id") WHERE %L = ANY ("statuses")',
      'Application_is_' || status, status);
  END LOOP;
END $$;

-- Search over names, e-mail and reference, as attune.find_people does. Words shorter than three letters stand at a beginning.
CREATE INDEX "Application_search" ON "Application" USING gin ("orgId", "searchText" gin_trgm_ops);
CREATE POLICY search ON "Application" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION attune.find_cases(words text[], at_most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  fits text;
BEGIN
  SELECT string_agg(format('"searchText" LIKE %L',
      attune.like_pattern(CASE WHEN length(word) < 3 THEN ' ' || word ELSE word END)), ' AND ')
    INTO fits FROM unnest(words) AS w(word);
  RETURN QUERY EXECUTE format('SELECT "id" FROM "Application" WHERE "orgId" = $1 AND %s LIMIT $2', coalesce(fits, 'false'))
    USING attune.current_org(), at_most;
END $$;
REVOKE ALL ON FUNCTION attune.search_form, attune.standing, attune.stands, attune.stand, attune.restand, attune.renamed, attune.find_cases FROM PUBLIC;
