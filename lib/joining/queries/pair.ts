import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { demand, type Verdict } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import type { Likeness } from '@/lib/review/queries/look-alikes'
import { type JoiningPhase, joiningPhase, mayCompare, mayJoinPeople, mayPropose, mayVouch } from '../policy'
import type { Counted, Obstacle } from '../schema'
import { namesOf } from './lock-joining'
import { obstaclesTo } from './obstacles'
import { likenessesOf, type Twins, twinsOf } from './twins'

export type Compared = {
  id: string
  name: string
  email: string
  phone: string
  place: string
  since: PlainDate
  account: boolean
  roles: string[]
  counts: Record<Counted, number>
  applications: { id: string; reference: string; state: string }[]
  endorsements: { number: string; category: string; status: string }[]
  memberships: { association: string; from: string; to: string }[]
}

export type SideView = {
  id: string
  email: string
  state: 'waiting' | 'agreed' | 'vouched' | 'declined'
  on: PlainDate | null
  by: string
  how: string
  mayVouch: boolean
}

export type JoiningView = {
  id: string
  phase: JoiningPhase
  reason: string
  staying: string
  /** Two entries of one person mostly have one name: the address tells them apart. */
  stayingEmail: string
  leaving: string
  by: string
  on: PlainDate
  until: PlainDate
  joinedOn: PlainDate | null
  sides: SideView[]
  mayJoin: boolean
}

export type PairView = {
  one: Compared
  other: Compared
  likenesses: Likeness[]
  twins: Twins
  /** Nothing of it is left to do once they are joined. */
  obstacles: Obstacle[]
  apart: { by: string; on: PlainDate; reason: string } | null
  joining: JoiningView | null
  may: Verdict
}

/** Two people of the association side by side, what stands between them and one person, and what was asked. */
export async function pairView(ctx: Ctx, oneId: string, otherId: string): Promise<PairView> {
  demand(mayCompare(ctx.actor))
  if (![oneId, otherId].every(isUuid) || oneId === otherId) throw new DomainError('not_found')
  const rows = await compared(ctx, [oneId, otherId])
  const [one, other] = [rows.find(({ id }) => id === oneId), rows.find(({ id }) => id === otherId)]
  if (!one || !other) throw new DomainError('not_found')
  const staff = [one, other].some(({ roles }) => roles.some((role) => role !== 'applicant'))
  const pair = { oneId, otherId, staff }
  const joining = await latest(ctx, pair)
  const over = joining?.phase === 'joined'
  return {
    ...{ one, other, joining },
    likenesses: await likenessesOf(ctx, oneId, otherId),
    twins: await twinsOf(ctx, oneId, otherId),
    obstacles: over ? [] : await obstaclesTo(ctx, { stayingId: oneId, leavingId: otherId }),
    apart: await apartOf(ctx, oneId, otherId),
    may: mayPropose(ctx.actor, pair),
  }
}

type Row = Omit<Compared, 'since'> & { createdAt: Date }

async function compared(ctx: Ctx, ids: string[]): Promise<Compared[]> {
  const org = ctx.org.id
  const rows = await ctx.db.$queryRaw<Row[]>`
    select p."id", p."givenName" || ' ' || p."familyName" as "name", p."email", coalesce(p."phone", '') as "phone",
      concat_ws(', ', nullif(p."city", ''), nullif(p."state", '')) as "place", p."createdAt",
      p."accountId" is not null as "account",
      array(select r."role" from "RoleHeld" r where r."orgId" = p."orgId" and r."personId" = p."id" order by 1) as "roles",
      json_build_object(
        'education', (select count(*) from "Education" x where x."orgId" = p."orgId" and x."personId" = p."id"),
        'licence', (select count(*) from "Licence" x where x."orgId" = p."orgId" and x."personId" = p."id"),
        'work', (select count(*) from "Work" x where x."orgId" = p."orgId" and x."personId" = p."id"),
        'training', (select count(*) from "Training" x where x."orgId" = p."orgId" and x."personId" = p."id"),
        'rsc', (select count(*) from "RscRun" x where x."orgId" = p."orgId" and x."personId" = p."id")
          + (select count(*) from "SessionMember" x where x."orgId" = p."orgId" and x."personId" = p."id"),
        'rscProvided', (select count(*) from "RscProvided" x where x."orgId" = p."orgId" and x."personId" = p."id"),
        'membership', (select count(*) from "Membership" x where x."orgId" = p."orgId" and x."personId" = p."id"),
        'value', (select count(*) from "ValueStatement" x where x."orgId" = p."orgId" and x."personId" = p."id"
          and btrim(x."text") <> ''),
        'document', (select count(*) from "Document" x where x."orgId" = p."orgId" and x."personId" = p."id"
          and x."removedAt" is null)) as "counts",
      (select coalesce(json_agg(json_build_object('id', a."id", 'reference', a."reference", 'state', a."state")
        order by a."startedAt" desc, a."id" desc), '[]') from "Application" a
        where a."orgId" = p."orgId" and a."personId" = p."id") as "applications",
      (select coalesce(json_agg(json_build_object('number', e."number", 'category', e."category", 'status', e."status")
        order by e."awardedOn" desc, e."id" desc), '[]') from "Endorsement" e
        where e."orgId" = p."orgId" and e."personId" = p."id") as "endorsements",
      (select coalesce(json_agg(json_build_object('association', m."association", 'from', to_char(m."fromDay", 'YYYY-MM-DD'),
        'to', to_char(m."toDay", 'YYYY-MM-DD')) order by m."fromDay" desc, m."id" desc), '[]') from "Membership" m
        where m."orgId" = p."orgId" and m."personId" = p."id") as "memberships"
    from "Person" p where p."orgId" = ${org}::uuid and p."id" = any(${ids}::uuid[]) order by p."id"`
  return rows.map(({ createdAt, ...row }) => ({ ...row, since: dayInZone(createdAt, ctx.org.zone) }))
}

async function latest(ctx: Ctx, pair: { oneId: string; otherId: string; staff: boolean }): Promise<JoiningView | null> {
  const ids = [pair.oneId, pair.otherId]
  const row = await ctx.db.joining.findFirst({
    where: { orgId: ctx.org.id, stayingId: { in: ids }, leavingId: { in: ids } },
    include: { sides: { orderBy: { id: 'asc' } } },
    orderBy: { id: 'desc' },
  })
  if (!row) return null
  const phase = joiningPhase(row, ctx.now)
  const who = [...ids, row.proposedById, ...row.sides.flatMap(({ vouchedById }) => vouchedById ?? [])]
  const names = await namesOf(ctx, who)
  const day = (at: Date) => dayInZone(at, ctx.org.zone)
  const vouched = row.sides.some(({ vouchedById }) => vouchedById !== null)
  return {
    id: row.id,
    phase,
    reason: row.reason,
    staying: names.get(row.stayingId) ?? '',
    stayingEmail: row.sides.find(({ personId }) => personId === row.stayingId)?.email ?? '',
    leaving: names.get(row.leavingId) ?? '',
    by: names.get(row.proposedById) ?? '',
    on: day(row.proposedAt),
    until: day(row.expiresAt),
    joinedOn: row.joinedAt && day(row.joinedAt),
    mayJoin: mayJoinPeople(ctx.actor, pair, phase).yes,
    sides: row.sides.map(({ id, email, agreedAt, declinedAt, vouchedById, vouchedHow }) => {
      const at = declinedAt ?? agreedAt
      return {
        ...{ id, email, how: vouchedHow, on: at && day(at) },
        by: vouchedById ? (names.get(vouchedById) ?? '') : '',
        state: declinedAt ? 'declined' : vouchedById ? 'vouched' : agreedAt ? 'agreed' : 'waiting',
        mayVouch: mayVouch(ctx.actor, pair, phase, { agreed: agreedAt !== null, otherVouched: vouched }).yes,
      }
    }),
  }
}

async function apartOf(ctx: Ctx, oneId: string, otherId: string): Promise<PairView['apart']> {
  const [one = '', other = ''] = [oneId, otherId].sort()
  const row = await ctx.db.apart.findUnique({
    where: { orgId_oneId_otherId: { orgId: ctx.org.id, oneId: one, otherId: other } },
  })
  if (!row) return null
  const names = await namesOf(ctx, [row.saidById])
  return { by: names.get(row.saidById) ?? '', on: dayInZone(row.saidAt, ctx.org.zone), reason: row.reason }
}
