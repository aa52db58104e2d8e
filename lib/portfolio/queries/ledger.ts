import type { PlainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'

/** `updatedAt`: when the entry was last changed, or a document tied to it. */
type Kept = { id: string; version: number; createdAt: string; updatedAt: string }
type Run = { fromDay: PlainDate; toDay: PlainDate | null }

/** A person's ledger as stored: what they did, typed once. Days are `YYYY-MM-DD`, moments are texts of Postgres. */
export type Ledger = {
  education: (Kept & {
    level: string
    field: string
    institution: string
    completedOn: PlainDate
    competencies: string[]
    documents: number
    /** The transcript of it that has come: from whom, when, and whether the office has found it good. */
    transcript: { how: 'applicant' | 'office' | 'school'; on: PlainDate; good: boolean } | null
  })[]
  licences: (Kept & Run & { kind: string; name: string; state: string; documents: number })[]
  work: (Kept &
    Run & {
      role: string
      employer: string
      weeklyMinutes: number | null
      kind: string
      paid: boolean
      supervised: boolean
      specialisedTraining: boolean
      supervisorEndorsed: boolean
      serves: string[]
      families: number | null
      competencies: string[]
      description: string
      documents: number
    })[]
  training: (Kept & {
    title: string
    provider: string
    completedOn: PlainDate
    minutes: number
    deiMinutes: number
    rscProvisionMinutes: number
    about: string[]
    competencies: string[]
    /** The session of the catalogue it came from, and whether the person stands on its roster. */
    sessionId: string | null
    onRoster: boolean
    /** Documents the scanner has seen. */
    proofs: number
    documents: number
  })[]
  givers: { id: string; name: string; giverPersonId: string | null; bouncedAt: string | null }[]
  rsc: (Kept & {
    giverId: string
    fromDay: PlainDate
    toDay: PlainDate
    minutes: number
    format: string
    about: string[]
    concerns: string
    competencies: string[]
    confirmedAt: string | null
    disputedAt: string | null
    /** One session of the log shared with the giver, not a run of sessions. */
    single: boolean
  })[]
  rscProvided: (Kept & Run & { recipients: number; setting: string })[]
  memberships: (Kept & {
    association: string
    fromDay: PlainDate
    toDay: PlainDate
    documents: number
    /** From the association's own list: of which member, and of the list of which day. */
    memberId: string | null
    listedOn: PlainDate | null
    /** The day of the newest list, where it was typed as this association's and does not stand on that. */
    missingOn: PlainDate | null
  })[]
}

/** Everything a person logged, in one statement: the panels, the checks and the export all read it. */
export async function ledgerOf(ctx: Ctx, personId: string): Promise<Ledger> {
  const [row] = await ctx.db.$queryRaw<Ledger[]>`
    with mine as (select ${ctx.org.id}::uuid as org, ${personId}::uuid as person),
    proof as (
      select coalesce(a."educationId", a."licenceId", a."workId", a."trainingId", a."membershipId") as entry, count(*)::int as documents,
        count(*) filter (where d."verdict" = 'clean')::int as proofs, max(a."attachedAt") as tied
      from "Attachment" a join "Document" d on d."orgId" = a."orgId" and d."id" = a."documentId", mine
      where a."orgId" = org and d."personId" = person and d."removedAt" is null and d."verdict" <> 'refused' group by 1)
    select
      (select coalesce(json_agg(to_jsonb(x) || jsonb_build_object('documents', coalesce(documents, 0), 'transcript', (
          select jsonb_build_object('how', r."receivedHow", 'on', (r."receivedAt" at time zone ${ctx.org.zone})::date, 'good', r."outcome" is not null)
          from "ProofRequest" r join "Application" a on a."orgId" = r."orgId" and a."id" = r."applicationId"
          where r."orgId" = org and a."personId" = person and r."kind" = 'transcript' and r."entryId" = x."id"
            and r."receivedAt" is not null and r."outcome" is distinct from 'refused' order by r."receivedAt" desc, r."id" desc limit 1), 'updatedAt', greatest(x."updatedAt", tied)) order by "completedOn", "id"), '[]')
        from "Education" x left join proof on entry = x."id", mine where "orgId" = org and "personId" = person) as education,
      (select coalesce(json_agg(to_jsonb(x) || jsonb_build_object('documents', coalesce(documents, 0), 'updatedAt', greatest(x."updatedAt", tied)) order by "fromDay", "id"), '[]')
        from "Licence" x left join proof on entry = x."id", mine where "orgId" = org and "personId" = person) as licences,
      (select coalesce(json_agg(to_jsonb(x) || jsonb_build_object('documents', coalesce(documents, 0), 'updatedAt', greatest(x."updatedAt", tied)) order by "fromDay", "id"), '[]')
        from "Work" x left join proof on entry = x."id", mine where "orgId" = org and "personId" = person) as work,
      (select coalesce(json_agg(to_jsonb(x) || jsonb_build_object('documents', coalesce(documents, 0), 'proofs', coalesce(proofs, 0), 'updatedAt', greatest(x."updatedAt", tied),
          'onRoster', x."sessionId" is not null and exists (select 1 from "Attendance" s where s."orgId" = org
            and s."sessionId" = x."sessionId" and s."personId" = person and s."struckAt" is null)) order by "completedOn", "id"), '[]')
        from "Training" x left join proof on entry = x."id", mine where "orgId" = org and "personId" = person) as training,
      (select coalesce(json_agg(x order by "createdAt", "id"), '[]') from "Giver" x, mine where "orgId" = org and "personId" = person) as givers,
      (select coalesce(json_agg(x order by "fromDay", "id"), '[]') from (
        select "id", "version", "createdAt", "updatedAt", "giverId", "fromDay", "toDay", "minutes", "format", "about", "concerns",
          "competencies", "confirmedAt", "disputedAt", false as single
        from "RscRun", mine where "orgId" = org and "personId" = person
        union all select "id", "version", "createdAt", "updatedAt", "giverId", "heldOn", "heldOn", "minutes", "format", "about", "concerns",
          "competencies", case when "memberAgreedAt" is not null then "giverAgreedAt" end, "differsAt", true
        from "SessionMember", mine where "orgId" = org and "personId" = person
          and ("memberAgreedAt" is not null or "giverAgreedAt" is not null)) x) as rsc,
      (select coalesce(json_agg(x order by "fromDay", "id"), '[]') from "RscProvided" x, mine where "orgId" = org and "personId" = person) as "rscProvided",
      (select coalesce(json_agg(to_jsonb(x) || jsonb_build_object('documents', coalesce(documents, 0), 'updatedAt', greatest(x."updatedAt", tied), 'missingOn',
          case when x."memberId" is null and x."toDay" >= ${today(ctx)}::date and exists (select 1 from "Org" o where o."id" = org
            and lower(btrim(x."association")) in (lower(o."name"), lower(o."shortName"), lower(o."code"), o."slug"))
          then (select max(l."listedOn") from "Member" l where l."orgId" = org) end) order by "fromDay", x."id"), '[]')
        from "Membership" x left join proof on entry = x."id", mine where "orgId" = org and "personId" = person) as memberships`
  if (!row) throw new Error('a ledger is one row')
  return row
}
