import type { JoinedPeople } from '@/lib/core/joined-people'
import type { Ctx } from '@/lib/ctx/ctx'
import type { Obstacle } from '../schema'

/**
 * What must be settled before two entries become one, each with what it is about. The same both ways round. One statement.
 *
 * An application that is read rests on the ledger it was sent with: entries of the other one would be added to it unseen. Nobody
 * may come to coordinate, advise, read, rate or give RSC to themself. What can stand only once must not be open twice.
 */
export function obstaclesTo(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<Obstacle[]> {
  const org = ctx.org.id
  const twoAtOnce = ctx.org.settings.applications.twoCategoriesAtOnce
  return ctx.db.$queryRaw<Obstacle[]>`
    with pair("one", "other") as (values (${stayingId}::uuid, ${leavingId}::uuid), (${leavingId}::uuid, ${stayingId}::uuid)),
    app as (select a.*, pair."other", a."state" in ('submitted', 'in_review', 'info_requested', 'cleared_for_exam') as "read",
        a."state" not in ('endorsed', 'withdrawn') as "open"
      from "Application" a join pair on pair."one" = a."personId" where a."orgId" = ${org}::uuid),
    ledger as (
      select "personId" from "Education" where "orgId" = ${org}::uuid
      union all select "personId" from "Licence" where "orgId" = ${org}::uuid
      union all select "personId" from "Work" where "orgId" = ${org}::uuid
      union all select "personId" from "Training" where "orgId" = ${org}::uuid
      union all select "personId" from "RscRun" where "orgId" = ${org}::uuid
      union all select "personId" from "SessionMember" where "orgId" = ${org}::uuid
      union all select "personId" from "RscProvided" where "orgId" = ${org}::uuid
      union all select "personId" from "Membership" where "orgId" = ${org}::uuid
      union all select "personId" from "ValueStatement" where "orgId" = ${org}::uuid and btrim("text") <> '')
    select 'reading' as "code", app."reference" as "what" from app
      where app."read" and exists (select 1 from ledger l where l."personId" = app."other")
    union all
    select case when a."category" is not distinct from b."category" then 'category' else 'oneAtATime' end,
        a."reference" || ', ' || b."reference" from app a join app b on b."personId" = a."other" and b."open"
      where a."open" and a."personId" = ${stayingId}::uuid
        and (a."category" is not distinct from b."category" or not ${twoAtOnce}::boolean)
    union all
    select 'coordinates', app."reference" from app where app."open" and app."coordinatorId" = app."other"
    union all
    select 'advises', app."reference" from app where app."open" and app."adviserId" = app."other"
    union all
    select distinct 'reads', app."reference" from app join "Review" r on r."orgId" = app."orgId"
        and r."applicationId" = app."id" and r."reviewerId" = app."other"
      where r."declinedAt" is null and r."removedAt" is null and r."closedAt" is null
        and (r."submittedAt" is null or app."read")
    union all
    select distinct 'seats', a."reference" from "Review" r
      join "Review" s on s."orgId" = r."orgId" and s."applicationId" = r."applicationId" and s."reading" = r."reading"
      join "Application" a on a."orgId" = r."orgId" and a."id" = r."applicationId"
      where r."orgId" = ${org}::uuid and r."reviewerId" = ${stayingId}::uuid and s."reviewerId" = ${leavingId}::uuid
        and r."kind" <> 'calibration' and s."kind" <> 'calibration' and r."declinedAt" is null and r."removedAt" is null
        and s."declinedAt" is null and s."removedAt" is null
        and a."state" in ('submitted', 'in_review', 'info_requested', 'cleared_for_exam')
    union all
    select 'giver', g."name" from "Giver" g join pair on pair."one" = g."personId"
      join "Person" o on o."orgId" = g."orgId" and o."id" = pair."other"
      where g."orgId" = ${org}::uuid and (g."giverPersonId" = o."id" or lower(g."email") = lower(o."email"))
    union all
    select 'session', to_char(m."heldOn", 'YYYY-MM-DD') from "SessionMember" m
      join "SessionMember" n on n."orgId" = m."orgId" and n."sessionId" = m."sessionId"
      where m."orgId" = ${org}::uuid and m."personId" = ${stayingId}::uuid and n."personId" = ${leavingId}::uuid
    union all
    select 'training', t."title" from "Training" t
      join "Training" u on u."orgId" = t."orgId" and u."sessionId" = t."sessionId"
      where t."orgId" = ${org}::uuid and t."personId" = ${stayingId}::uuid and u."personId" = ${leavingId}::uuid
    union all
    select 'import', i."fileName" from "Import" i join pair on pair."one" = i."personId"
      where i."orgId" = ${org}::uuid and i."state" in ('checking', 'committing')
    union all
    select 'import', i."fileName" from "PortfolioImport" i join pair on pair."one" = i."personId"
      where i."orgId" = ${org}::uuid and i."state" in ('trying', 'entering')
    union all
    select 'reference', app."reference" from app join "Person" o on o."orgId" = app."orgId" and o."id" = app."other"
      join "Reference" f on f."orgId" = app."orgId" and f."applicationId" = app."id" and lower(f."email") = lower(o."email")
      where app."open" and f."declinedAt" is null and f."cancelledAt" is null
    order by 1, 2`
}
