import { DomainError } from '@/lib/core/domain-error'
import type { PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { maySeeCertificate } from '../policy'

export type EndorsementView = {
  id: string
  number: string
  category: string
  track: string
  edition: string
  awardedOn: PlainDate
  status: string
  statusSince: PlainDate
  name: string
  listed: boolean
  applicationId: string | null
  addOns: { code: string; fromDay: PlainDate; toDay: PlainDate | null; over: boolean }[]
  personId: string
}

type Row = Awaited<ReturnType<typeof rowOf>>

async function rowOf(ctx: Ctx, id: string) {
  const row = await ctx.db.endorsement.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    include: { addOns: { orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] } },
  })
  if (!row) throw new DomainError('not_found')
  return row
}

function viewOf(row: Row, day: PlainDate): EndorsementView {
  const { id, number, category, track, edition, status, publicName: name, listed, applicationId, personId } = row
  const addOns = row.addOns.map((one) => {
    const to = toDay(one.toDay)
    return { code: one.code, fromDay: toDay(one.fromDay), toDay: to, over: to !== null && to < day }
  })
  const awardedOn = toDay(row.awardedOn)
  const statusSince = toDay(row.statusSince)
  return {
    id,
    number,
    category,
    track,
    edition,
    awardedOn,
    status,
    statusSince,
    name,
    listed,
    applicationId,
    addOns,
    personId,
  }
}

/** What the acting person is endorsed as, newest first. */
export async function myEndorsements(ctx: Ctx): Promise<EndorsementView[]> {
  const rows = await ctx.db.endorsement.findMany({
    where: { orgId: ctx.org.id, personId: personOf(ctx).personId },
    include: { addOns: { orderBy: [{ fromDay: 'asc' }, { id: 'asc' }] } },
    orderBy: [{ awardedOn: 'desc' }, { id: 'desc' }],
  })
  const day = today(ctx)
  return rows.map((row) => viewOf(row, day))
}

/** One endorsement, for its bearer and for the office. */
export async function endorsementView(ctx: Ctx, id: string): Promise<EndorsementView> {
  const row = await rowOf(ctx, id)
  demand(maySeeCertificate(ctx.actor, row))
  return viewOf(row, today(ctx))
}
