import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import type { ReasonGiven } from '@/lib/reviewers/queries/standing'
import type { EntryChange } from '@/lib/rules/entry-changes'
import type { ReadRequest } from './judged'

/** What somebody who reads an application once more said the last time. */
export type ReadBefore = { sentOn: PlainDate; recommendation: string; reasons: ReasonGiven[] }

type Own = { applicationId: string; kind: string; reading: number; reviewerId: string }

/** The same reader's review of the sending before, where they handed one in; only formal readings are read again. */
export async function readBefore(
  ctx: Ctx,
  { applicationId, kind, reading, reviewerId }: Own,
): Promise<ReadBefore | null> {
  if (kind !== 'formal' || reading < 2) return null
  const row = await ctx.db.review.findFirst({
    where: {
      ...{ orgId: ctx.org.id, applicationId, kind, reviewerId, reading: { lt: reading } },
      ...{ submittedAt: { not: null }, removedAt: null, declinedAt: null },
    },
    orderBy: { reading: 'desc' },
    select: { submittedAt: true, recommendation: true, reasons: true },
  })
  if (!row?.submittedAt || !row.recommendation) return null
  const reasons = row.reasons as ReasonGiven[]
  return { sentOn: dayInZone(row.submittedAt, ctx.org.zone), recommendation: row.recommendation, reasons }
}

/** What is different in each entry since it was asked about, the latest answer's word; `round`: which answer that was. */
export type ChangedEntry = { round: number; change: EntryChange }

/** `since`: only what was answered after one had read it the last time. */
export function changedEntries(
  requests: readonly ReadRequest[],
  since: PlainDate | undefined,
): ReadonlyMap<string, ChangedEntry> {
  const answered = requests
    .filter(({ answeredOn }) => answeredOn !== null && (since === undefined || answeredOn >= since))
    .toSorted((a, b) => a.round - b.round)
  return new Map(
    answered.flatMap(({ round, items }) =>
      items.flatMap(({ changes = [] }) => changes.map((change) => [change.id, { round, change }] as const)),
    ),
  )
}
