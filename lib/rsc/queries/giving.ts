import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { openLedger } from '@/lib/portfolio/queries/open-ledger'
import { mayAddProvided, mayChangeProvided } from '../policy'

export type ProvidedLine = {
  id: string
  version: number
  from: PlainDate
  to: PlainDate | null
  recipients: number
  setting: string
  mayChange: boolean
}
export type GivingView = {
  application: { id: string; reference: string; category: string; state: string }
  entries: ProvidedLine[]
  mayAdd: boolean
}

/** The RSC a person gives to others, as its owner sees it. */
export async function givingView(ctx: Ctx, applicationId: string): Promise<GivingView> {
  if (!isUuid(applicationId)) throw new DomainError('not_found')
  const ledger = await openLedger(ctx, applicationId)
  const rows = await ctx.db.rscProvided.findMany({
    where: { orgId: ctx.org.id, personId: ledger.ownerId },
    orderBy: [{ fromDay: 'desc' }, { id: 'desc' }],
  })
  const entries = rows.map((row) => ({
    id: row.id,
    version: row.version,
    from: toDay(row.fromDay),
    to: toDay(row.toDay),
    recipients: row.recipients,
    setting: row.setting,
    mayChange: mayChangeProvided(ctx.actor, ledger, row).yes,
  }))
  return { application: ledger.application, entries, mayAdd: mayAddProvided(ctx.actor, ledger).yes }
}

export async function providedView(ctx: Ctx, applicationId: string, entryId: string) {
  const view = await givingView(ctx, applicationId)
  const entry = view.entries.find((one) => one.id === entryId)
  if (!entry) throw new DomainError('not_found')
  return { application: view.application, entry }
}
