-- A whole reference or address asks for its own cases and not for those that merely begin so; whoever asks is told that it was one.
DROP FUNCTION attune.find_cases;
CREATE FUNCTION attune.find_cases(words text[], at_most integer, OUT ids uuid[], OUT many boolean, OUT exact boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  org uuid := attune.current_org();
  least integer;
  leads text;
  one text;
  seen integer;
BEGIN
  ids := '{}';
  many := false;
  exact := false;
  -- Only addresses and references are kept as words that look so: names and the parts of all three have no such signs.
  IF cardinality(words) = 1 AND words[1] ~ '@|-.*[0-9]' THEN
    ids := ARRAY(SELECT c."applicationId" FROM "CaseWord" c
      WHERE c."orgId" = org AND c."word" = words[1] COLLATE "C" LIMIT at_most);
    exact := cardinality(ids) > 0;
    IF exact THEN RETURN; END IF;
  END IF;
  -- The cases of the rarest word, so many at most. The other words are held against the rows where they are read anyway. As
  -- ranges, not patterns: a plan kept for any word still reads one stretch.
  FOREACH one IN ARRAY words LOOP
    SELECT count(*) INTO seen FROM (SELECT 1 FROM "CaseWord" c
      WHERE c."orgId" = org AND c."word" >= one COLLATE "C" AND c."word" < (one || chr(1114111)) COLLATE "C"
      LIMIT coalesce(least, at_most + 1)) few;
    IF seen = 0 THEN RETURN; END IF;
    IF least IS NULL OR seen < least THEN least := seen; leads := one; END IF;
  END LOOP;
  IF leads IS NULL THEN RETURN; END IF;
  ids := ARRAY(SELECT c."applicationId" FROM "CaseWord" c
    WHERE c."orgId" = org AND c."word" >= leads COLLATE "C" AND c."word" < (leads || chr(1114111)) COLLATE "C"
    LIMIT at_most);
  many := least > at_most;
END $$;
REVOKE ALL ON FUNCTION attune.find_cases FROM PUBLIC;
