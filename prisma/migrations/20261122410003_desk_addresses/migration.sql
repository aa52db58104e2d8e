-- Of an address the index is asked for what stands before the @: half of all addresses end alike, and the index would read
-- all of those. The rest is held against the few rows found.
CREATE OR REPLACE FUNCTION attune.find_cases(words text[], at_most integer) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  fits text;
BEGIN
  SELECT string_agg(
      format('"searchText" LIKE %L', attune.like_pattern(CASE WHEN length(base) < 3 THEN ' ' || base ELSE base END))
        || CASE WHEN base = word THEN '' ELSE format(' AND strpos("searchText", %L) > 0', word) END, ' AND ')
    INTO fits FROM unnest(words) AS w(word),
      LATERAL (SELECT CASE WHEN strpos(word, '@') > 1 THEN split_part(word, '@', 1) ELSE word END AS base) b;
  RETURN QUERY EXECUTE format('SELECT "id" FROM "Application" WHERE "orgId" = $1 AND %s LIMIT $2', coalesce(fits, 'false'))
    USING attune.current_org(), at_most;
END $$;
