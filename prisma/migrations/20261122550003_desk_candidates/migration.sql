-- The cases of the rarest word, so many at most; a null at the end says that there are more. The other words are held against
-- the rows where they are read anyway. As ranges, not patterns: a plan kept for any word still reads one stretch.
CREATE OR REPLACE FUNCTION attune.find_cases(words text[], at_most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := attune.current_org();
  least integer;
  leads text;
  one text;
  seen integer;
BEGIN
  FOREACH one IN ARRAY words LOOP
    SELECT count(*) INTO seen FROM (SELECT 1 FROM "CaseWord" c
      WHERE c."orgId" = org AND c."word" >= one COLLATE "C" AND c."word" < (one || chr(1114111)) COLLATE "C"
      LIMIT coalesce(least, at_most + 1)) few;
    IF seen = 0 THEN RETURN; END IF;
    IF least IS NULL OR seen < least THEN least := seen; leads := one; END IF;
  END LOOP;
  IF leads IS NULL THEN RETURN; END IF;
  RETURN QUERY SELECT c."applicationId" FROM "CaseWord" c
    WHERE c."orgId" = org AND c."word" >= leads COLLATE "C" AND c."word" < (leads || chr(1114111)) COLLATE "C"
    LIMIT at_most;
  IF least > at_most THEN RETURN NEXT NULL; END IF;
END $$;
