-- An employer's or a team's name in the form in which two are compared: case, accents, punctuation, an article before and the
-- legal form behind do not matter. Null for what is no employer's name: working for oneself ties nobody to anybody.
CREATE FUNCTION attune.employer_form(typed text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  form text := attune.search_form(typed);
  shorter text;
BEGIN
  form := regexp_replace(regexp_replace(form, '[''’.]', '', 'g'), '&|\+', ' and ', 'g');
  form := btrim(regexp_replace(form, '[^[:alnum:]]+', ' ', 'g'));
  form := regexp_replace(form, '^(the|el|la|los|las) ', '');
  LOOP
    shorter := regexp_replace(form, ' (inc|incorporated|llc|pllc|llp|lp|ltd|limited|corp|corporation|co|company|pc|plc)$', '');
    EXIT WHEN shorter = form;
    form := shorter;
  END LOOP;
  IF form IN ('', 'na', 'n a', 'none', 'self', 'self employed', 'selfemployed', 'self employment', 'freelance', 'independent',
      'independent contractor', 'independent practice', 'private practice', 'various', 'retired', 'unemployed', 'volunteer', 'ninguno',
      'ninguna', 'autonomo', 'autonoma', 'por cuenta propia', 'trabajo por cuenta propia', 'independiente', 'practica privada',
      'consultorio privado', 'consulta privada', 'varios', 'jubilada', 'jubilado', 'voluntaria', 'voluntario') THEN
    RETURN NULL;
  END IF;
  RETURN form;
END $$;

-- Whoever is given the role of a reviewer is in the pool from then on. The row stays when the role is taken away: what they
-- read hangs on it. It begins with the language their letters are in.
CREATE FUNCTION attune.enter_pool() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "Reviewer" ("orgId", "personId", "categories", "languages", "createdAt")
    SELECT p."orgId", p."id", '{}', ARRAY[p."locale"], NEW."grantedAt" FROM "Person" p
    WHERE p."orgId" = NEW."orgId" AND p."id" = NEW."personId"
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER enter_pool AFTER INSERT ON "RoleHeld" FOR EACH ROW WHEN (NEW."role" = 'reviewer')
  EXECUTE FUNCTION attune.enter_pool();

-- Who is a reviewer already; the walls ask for an association to be named.
DO $$
DECLARE org uuid;
BEGIN
  FOR org IN SELECT "id" FROM "Org" LOOP
    PERFORM set_config('app.org', org::text, true);
    INSERT INTO "Reviewer" ("orgId", "personId", "categories", "languages", "createdAt")
      SELECT r."orgId", r."personId", '{}', ARRAY[p."locale"], r."grantedAt"
      FROM "RoleHeld" r JOIN "Person" p ON p."orgId" = r."orgId" AND p."id" = r."personId"
      WHERE r."orgId" = org AND r."role" = 'reviewer'
      ON CONFLICT DO NOTHING;
  END LOOP;
  PERFORM set_config('app.org', '', true);
END $$;
