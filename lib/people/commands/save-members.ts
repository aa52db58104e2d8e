import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { enqueue } from '@/lib/jobs/enqueue'
import { membershipYear } from '@/lib/rules/membership-year'
import { maySaveMembers } from '../policy'
import type { ListedMember } from '../schema'

type Input = { members: readonly ListedMember[]; whole: boolean; source: 'file' | 'program' }
/** `ended`: members before, and not any more. `here`: those of the list who are among the association's people. */
export type Saved = { added: number; changed: number; same: number; ended: number; here: number }

type Row = { email: string; name: string; number: string; fromDay: Date; toDay: Date; goneOn: Date | null }
type Next = { email: string; name: string; number: string; from: PlainDate; to: PlainDate; gone: PlainDate | null }

/** A list that would end more than this share of the members, beyond a handful, is more likely a slip than the truth. */
const TOO_MANY = { share: 0.5, handful: 10 }

/**
 * Takes over a list of members: new ones, changed ones and, of a whole list, those who are missing. The same list again
 * changes nothing but its day. The memberships of those who are here follow by themselves.
 */
export async function saveMembers(ctx: Ctx, { members, whole, source }: Input): Promise<Saved> {
  demand(maySaveMembers(ctx.actor))
  const orgId = ctx.org.id
  // One list after the other.
  await ctx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended('members:' || ${orgId}, 0))::text`
  const given = oneEach(members)
  const emails = given.map(({ email }) => email)
  const known = new Map(
    (await ctx.db.member.findMany({ where: { orgId, email: { in: emails } }, orderBy: { id: 'asc' } })).map((row) => [
      row.email,
      row,
    ]),
  )
  const day = today(ctx)
  const counts = { added: 0, changed: 0, same: 0, ended: 0 }
  const rows = given.map((one) => {
    const held = known.get(one.email) ?? null
    const next = nextOf(ctx, one, held)
    // Somebody pending or lapsed who was not known is no member now as before.
    if (!held) counts[next.gone ? 'same' : 'added']++
    else if (next.gone && !held.goneOn) counts.ended++
    else if (isSame(held, next)) counts.same++
    else counts.changed++
    return { id: newId(ctx.now), ...next }
  })
  const missing = { orgId, email: { notIn: emails }, goneOn: null }
  const gone = whole ? await ctx.db.member.count({ where: missing }) : 0
  if (source === 'program' && gone > TOO_MANY.handful) {
    const all = await ctx.db.member.count({ where: { orgId, goneOn: null } })
    if (gone > all * TOO_MANY.share) {
      throw new DomainError('conflict', { reason: 'members.error.tooManyEnd', detail: { gone, all } })
    }
  }
  await ctx.db.$executeRaw`
    insert into "Member" ("orgId", "id", "email", "name", "number", "fromDay", "toDay", "goneOn", "listedOn", "source")
    select ${orgId}::uuid, g."id", g."email", g."name", g."number", g."from", g."to", g."gone", ${day}::date, ${source}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as g("id" uuid, "email" text, "name" text, "number" text, "from" date, "to" date, "gone" date)
    on conflict ("orgId", "email") do update set "name" = excluded."name", "number" = excluded."number",
      "fromDay" = excluded."fromDay", "toDay" = excluded."toDay", "goneOn" = excluded."goneOn",
      "listedOn" = excluded."listedOn", "source" = excluded."source"`
  if (gone > 0)
    await ctx.db.$executeRaw`
    update "Member" set "goneOn" = ${day}::date
    where "orgId" = ${orgId}::uuid and "goneOn" is null and not "email" = any(${emails}::text[])`
  counts.ended += gone
  const { added, changed, ended } = counts
  await record(ctx, 'people.membersSaved', { source, added, changed, ended, whole })
  await enqueue(ctx, 'proof.meetByList', { orgId }, { key: `proof.meetByList:${orgId}` })
  const here = await ctx.db.membership.count({ where: { orgId, member: { email: { in: emails }, goneOn: null } } })
  return { ...counts, here }
}

/** Of somebody named twice, whoever is a member, and the longest. */
function oneEach(members: readonly ListedMember[]): ListedMember[] {
  const each = new Map<string, ListedMember>()
  for (const one of members) {
    const held = each.get(one.email)
    const better = !held || (one.active !== held.active ? one.active : (one.to ?? '') >= (held.to ?? ''))
    if (better) each.set(one.email, one)
  }
  return [...each.values()].sort((a, b) => (a.email < b.email ? -1 : 1))
}

/** What the list says of one member, over what was known: a renewal goes on from where the membership began. */
function nextOf(ctx: Ctx, one: ListedMember, held: Row | null): Next {
  const day = today(ctx)
  const year = membershipYear(one.to && one.to < day ? one.to : day, ctx.org.settings.membership.yearEnd)
  const to = one.to ?? year.to
  const began = held && (held.goneOn === null || !one.active) ? toDay(held.fromDay) : null
  const goesOn = began && held && toDay(held.toDay) >= addDays(year.from, -1) ? began : year.from
  const [earlier = to] = [goesOn, to].sort()
  const from = one.from ?? earlier
  const { email } = one
  const said = { email, name: one.name || (held?.name ?? ''), number: one.number || (held?.number ?? ''), from, to }
  if (one.active) return { ...said, gone: null }
  if (held) return { ...said, gone: held.goneOn ? toDay(held.goneOn) : day }
  // Never known as a member: only what has ended before today was one.
  return { ...said, gone: to < day ? day : from }
}

function isSame(held: Row, next: Next): boolean {
  const day = (date: Date | null) => (date === null ? null : toDay(date))
  return (
    held.name === next.name &&
    held.number === next.number &&
    day(held.fromDay) === next.from &&
    day(held.toDay) === next.to &&
    day(held.goneOn) === next.gone
  )
}
