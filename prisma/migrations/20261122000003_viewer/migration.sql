-- Who asks, for which association, in one round trip: every request asks it. Runs with its caller's rights: it names the
-- association to row security before it looks among its people, and forgets it with the transaction.
CREATE FUNCTION attune.viewer(session_id uuid, org_slug text, OUT session jsonb, OUT org text, OUT person jsonb)
LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  account uuid;
  association uuid;
BEGIN
  SELECT a."id", jsonb_build_object(
      'lastSeenAt', s."lastSeenAt", 'expiresAt', s."expiresAt", 'endedAt', s."endedAt", 'disabledAt', a."disabledAt",
      'accountId', a."id", 'email', a."email", 'locale', a."locale",
      'allianceRoles', (SELECT coalesce(jsonb_agg(r."role"), '[]') FROM "AllianceRole" r WHERE r."accountId" = a."id"))
    INTO account, session
    FROM "Session" s JOIN "Account" a ON a."id" = s."accountId" WHERE s."id" = session_id;
  SELECT o."id", row_to_json(o)::text INTO association, org FROM "Org" o WHERE o."slug" = org_slug;
  IF account IS NULL OR association IS NULL THEN
    RETURN;
  END IF;
  PERFORM set_config('app.org', association::text, true);
  SELECT jsonb_build_object('id', p."id", 'givenName', p."givenName", 'familyName', p."familyName",
      'roles', (SELECT coalesce(jsonb_agg(r."role" ORDER BY r."role"), '[]') FROM "RoleHeld" r
        WHERE r."orgId" = p."orgId" AND r."personId" = p."id"))
    INTO person
    FROM "Person" p WHERE p."orgId" = association AND p."accountId" = account;
END
$$;
REVOKE ALL ON FUNCTION attune.viewer FROM PUBLIC;
