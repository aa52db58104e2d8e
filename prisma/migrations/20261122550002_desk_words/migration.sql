-- The desk finds words at their beginning, and parts of words, through a small ordered table instead of a trigram index, whose
-- cost grows with how common the parts of a rare search are. An open appeal is the office's turn.

-- CreateTable
CREATE TABLE "CaseWord" (
    "orgId" UUID NOT NULL,
    -- Ordered by bytes: what begins with a word is one stretch of the key.
    "word" TEXT COLLATE "C" NOT NULL,
    "applicationId" UUID NOT NULL,

    CONSTRAINT "CaseWord_pkey" PRIMARY KEY ("orgId","word","applicationId")
);

-- CreateIndex
CREATE INDEX "CaseWord_orgId_applicationId_idx" ON "CaseWord"("orgId", "applicationId");

ALTER TABLE "CaseWord" ADD CONSTRAINT "CaseWord_org_fkey" FOREIGN KEY ("orgId") REFERENCES "Org"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CALL attune.wall('"CaseWord"');

-- What a case is found by: the words as they stand, then the parts of those that are made of several.
CREATE FUNCTION attune.search_words(name text, email text, reference text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT ' ' || concat_ws(' ', nullif(name, ''), nullif(email, ''), reference, (
    SELECT string_agg(DISTINCT part, ' ' ORDER BY part)
    FROM regexp_split_to_table(concat_ws(' ', name, split_part(email, '@', 1), reference), '[^[:alnum:]]+') AS p(part)
    WHERE part <> '' AND strpos(' ' || concat_ws(' ', name, email, reference) || ' ', ' ' || part || ' ') = 0))
$$;

-- As before, with the words; appeals and readers who differ; a reference that never came is not awaited.
CREATE OR REPLACE FUNCTION attune.standing(a "Application",
  OUT stage text, OUT turn text, OUT statuses text[], OUT next_on date, OUT search_text text)
LANGUAGE plpgsql AS $$
DECLARE
  asked text[];
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

  -- "heldAt" comes with a later migration.
  IF to_jsonb(a) ->> 'heldAt' IS NOT NULL THEN statuses := statuses || 'onHold'::text; END IF;
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

-- What belongs to a decision tells the application it was made on.
CREATE OR REPLACE FUNCTION attune.restand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
  org uuid := (changed ->> 'orgId')::uuid;
  unnamed boolean := attune.name_if_unnamed(org);
  person uuid;
  application uuid;
BEGIN
  CASE TG_ARGV[0]
    WHEN 'application' THEN
      application := (changed ->> 'applicationId')::uuid;
    WHEN 'reference' THEN
      SELECT r."applicationId" INTO application FROM "Reference" r
        WHERE r."orgId" = org AND r."id" = (changed ->> 'referenceId')::uuid;
    WHEN 'decision' THEN
      SELECT d."applicationId" INTO application FROM "Decision" d
        WHERE d."orgId" = org AND d."id" = (changed ->> 'decisionId')::uuid;
    WHEN 'giver' THEN
      SELECT v."personId" INTO person FROM "Giver" v WHERE v."orgId" = org AND v."id" = (changed ->> 'giverId')::uuid;
    ELSE
      person := (changed ->> 'personId')::uuid;
  END CASE;
  IF application IS NOT NULL THEN PERFORM attune.stand(org, application); END IF;
  IF person IS NOT NULL THEN
    FOR application IN SELECT a."id" FROM "Application" a WHERE a."orgId" = org AND a."personId" = person
      AND a."state" NOT IN ('draft', 'endorsed', 'withdrawn') ORDER BY a."id" LOOP
      PERFORM attune.stand(org, application);
    END LOOP;
  END IF;
  IF unnamed THEN PERFORM set_config('app.org', '', true); END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER restand AFTER INSERT OR DELETE OR UPDATE OF "outcome" ON "Appeal"
  FOR EACH ROW EXECUTE FUNCTION attune.restand('decision');
-- A later decision ends an appeal's waiting.
CREATE TRIGGER restand AFTER INSERT ON "Decision" FOR EACH ROW EXECUTE FUNCTION attune.restand('application');

CREATE FUNCTION attune.find_by() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  org uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."orgId" ELSE NEW."orgId" END;
  unnamed boolean := attune.name_if_unnamed(org);
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "CaseWord" c WHERE c."orgId" = OLD."orgId" AND c."applicationId" = OLD."id";
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO "CaseWord" ("orgId", "word", "applicationId")
      SELECT DISTINCT NEW."orgId", word, NEW."id" FROM string_to_table(NEW."searchText", ' ') AS w(word) WHERE word <> '';
  END IF;
  IF unnamed THEN PERFORM set_config('app.org', '', true); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER find_by AFTER INSERT OR DELETE ON "Application" FOR EACH ROW EXECUTE FUNCTION attune.find_by();
CREATE TRIGGER find_by_anew AFTER UPDATE ON "Application" FOR EACH ROW
  WHEN (NEW."searchText" IS DISTINCT FROM OLD."searchText") EXECUTE FUNCTION attune.find_by();

-- What is there already; every row's text changes or gets its words here.
DO $$
DECLARE org uuid;
BEGIN
  FOR org IN SELECT "id" FROM "Org" LOOP
    PERFORM set_config('app.org', org::text, true);
    UPDATE "Application" SET "stage" = "stage" WHERE "orgId" = org;
    INSERT INTO "CaseWord" ("orgId", "word", "applicationId")
      SELECT DISTINCT a."orgId", w.word, a."id" FROM "Application" a, string_to_table(a."searchText", ' ') AS w(word)
      WHERE a."orgId" = org AND w.word <> '' ON CONFLICT DO NOTHING;
  END LOOP;
  PERFORM set_config('app.org', '', true);
END $$;

DO $$
DECLARE status text;
BEGIN
  FOREACH status IN ARRAY ARRAY['appealed', 'reviewsDiffer'] LOOP
    EXECUTE format('CREATE INDEX %I ON "Application"("orgId", "stateSince", "id") WHERE %L = ANY ("statuses")',
      'Application_is_' || status, status);
  END LOOP;
END $$;

-- The rarest of the words leads, the others are held against the cases it finds. As ranges, not patterns: a plan kept for any
-- word then still reads one stretch.
CREATE POLICY search ON "CaseWord" FOR SELECT TO CURRENT_USER USING (true);
CREATE OR REPLACE FUNCTION attune.find_cases(words text[], at_most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := attune.current_org();
  counted CONSTANT integer := 5000;
  least integer;
  leads text;
  one text;
  seen integer;
BEGIN
  FOREACH one IN ARRAY words LOOP
    SELECT count(*) INTO seen FROM (SELECT 1 FROM "CaseWord" c
      WHERE c."orgId" = org AND c."word" >= one COLLATE "C" AND c."word" < (one || chr(1114111)) COLLATE "C"
      LIMIT coalesce(least, counted)) few;
    IF seen = 0 THEN RETURN; END IF;
    IF least IS NULL OR seen < least THEN least := seen; leads := one; END IF;
  END LOOP;
  RETURN QUERY SELECT DISTINCT few."applicationId" FROM (
    SELECT c."applicationId" FROM "CaseWord" c
    WHERE c."orgId" = org AND c."word" >= leads COLLATE "C" AND c."word" < (leads || chr(1114111)) COLLATE "C"
      AND (cardinality(words) = 1 OR EXISTS (SELECT 1 FROM "Application" a WHERE a."orgId" = org AND a."id" = c."applicationId"
        AND NOT EXISTS (SELECT 1 FROM unnest(words) AS w(word) WHERE strpos(a."searchText", ' ' || w.word) = 0)))
    LIMIT at_most * 4) few
  LIMIT at_most;
END $$;
DROP INDEX "Application_search";
REVOKE ALL ON FUNCTION attune.search_words, attune.find_by FROM PUBLIC;
