import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { mayKeepAvailability, mayManagePool } from '../policy/pool'
import { type PoolRow, poolFacts } from './pool'

export type AbsenceRow = { id: string; from: PlainDate; to: PlainDate }
export type TeamRow = { id: string; name: string }
export type ConflictRow = {
  id: string
  /** As it was said; of somebody they were asked to read, that person's name. */
  whom: string
  kind: string
  note: string
  since: PlainDate
  by: string
  own: boolean
  /** Only for the office: who of the association it is. */
  meets: string[]
}
/** What somebody has to read: only for the office. */
export type OpenReading = {
  id: string
  applicationId: string
  reference: string
  applicant: string
  dueOn: PlainDate
  declared: boolean
  late: boolean
}

/** What is kept of one reviewer, for the page on which they or the office keep it. */
export type ReviewerView = {
  member: PoolRow & { version: number; email: string }
  absences: AbsenceRow[]
  teams: TeamRow[]
  conflicts: ConflictRow[]
}

async function viewOf(ctx: Ctx, personId: string): Promise<ReviewerView> {
  const orgId = ctx.org.id
  const facts = await poolFacts(ctx, personId)
  const where = { orgId_personId: { orgId, personId } }
  const kept = await ctx.db.reviewer.findUnique({ where, include: { person: { select: { email: true } } } })
  if (!facts || !kept) throw new DomainError('not_found')
  const absences = await ctx.db.$queryRaw<AbsenceRow[]>`
    select "id", to_char("fromDay", 'YYYY-MM-DD') as "from", to_char("toDay", 'YYYY-MM-DD') as "to" from "ReviewerAway"
    where "orgId" = ${orgId}::uuid and "personId" = ${personId}::uuid and "toDay" >= ${today(ctx)}::date
    order by "fromDay", "id"`
  const teams = await ctx.db.reviewerTeam.findMany({
    where: { orgId, personId },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const member = { ...facts, version: kept.version, email: kept.person.email }
  return { member, absences, teams, conflicts: await conflictsDeclared(ctx, personId) }
}

type Declared = Omit<ConflictRow, 'since' | 'own'> & { declaredAt: Date; byId: string }

/** Declared and not lifted, with who of the association is meant. */
async function conflictsDeclared(ctx: Ctx, personId: string): Promise<ConflictRow[]> {
  const rows = await ctx.db.$queryRaw<Declared[]>`
    select c."id", coalesce(nullif(concat_ws(', ', nullif(c."otherName", ''), nullif(c."otherEmail", '')), ''),
        o."givenName" || ' ' || o."familyName") as "whom",
      c."kind", c."note", c."declaredAt", c."declaredById" as "byId", b."givenName" || ' ' || b."familyName" as "by",
      array(select p."givenName" || ' ' || p."familyName" from "Person" p where p."orgId" = c."orgId"
        and (p."id" = c."otherId" or lower(p."email") = nullif(c."otherEmail", '')
          or nullif(c."otherForm", '') in (p."searchName", attune.search_form(p."givenName" || ' ' || p."familyName")))
        order by 1 limit 5) as "meets"
    from "Conflict" c
    join "Person" b on b."orgId" = c."orgId" and b."id" = c."declaredById"
    left join "Person" o on o."orgId" = c."orgId" and o."id" = c."otherId"
    where c."orgId" = ${ctx.org.id}::uuid and c."personId" = ${personId}::uuid and c."liftedAt" is null
    order by c."declaredAt" desc, c."id"`
  return rows.map(({ declaredAt, byId, ...row }) => ({
    ...row,
    since: dayInZone(declaredAt, ctx.org.zone),
    own: byId === personId,
  }))
}

/** One's own place in the pool. Who else is meant by a declared conflict is not said: whether they apply is not ours to tell. */
export async function ownAvailability(ctx: Ctx): Promise<ReviewerView> {
  const { personId } = personOf(ctx)
  demand(mayKeepAvailability(ctx.actor, personId))
  const view = await viewOf(ctx, personId)
  return { ...view, conflicts: view.conflicts.map((one) => ({ ...one, meets: [] })) }
}

/** Somebody of the pool as the office keeps them, with what they have to read. */
export async function reviewerView(ctx: Ctx, personId: string): Promise<ReviewerView & { open: OpenReading[] }> {
  demand(mayManagePool(ctx.actor))
  if (!isUuid(personId)) throw new DomainError('not_found')
  const view = await viewOf(ctx, personId)
  const open = await ctx.db.$queryRaw<OpenReading[]>`
    select v."id", a."id" as "applicationId", a."reference", p."givenName" || ' ' || p."familyName" as "applicant",
      to_char(v."dueOn", 'YYYY-MM-DD') as "dueOn", v."declaredAt" is not null as "declared",
      v."dueOn" < ${today(ctx)}::date and a."heldAt" is null as "late"
    from "Review" v
    join "Application" a on a."orgId" = v."orgId" and a."id" = v."applicationId"
    join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    where v."orgId" = ${ctx.org.id}::uuid and v."reviewerId" = ${personId}::uuid and v."kind" <> 'calibration'
      and v."declinedAt" is null and v."removedAt" is null and v."closedAt" is null and v."submittedAt" is null
    order by v."dueOn", v."id" limit 100`
  return { ...view, open }
}
