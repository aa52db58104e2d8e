import { expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import { inCtx } from '@/lib/ctx/system-ctx'
import { inOrg } from '@/lib/db/scope'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { actorFor } from '../support/actors'
import { reviewOf } from '../support/readings'
import { committedReadings, readingsAtOnce } from '../support/readings-at-once'
import { NOW, ORIGIN } from '../support/world'

it('two readers of each of ten cases press at the same moment, and twice: each is recorded once, each case settles once', async () => {
  const { unexpected, torn, after, end } = await readingsAtOnce({ cases: 10, presses: 2 })
  expect(unexpected).toEqual([])
  expect(torn).toBe(4)
  expect(after).toMatchObject({ reviews: 20, sent: 20, settlements: 6, settled: 6, told: 6, brought: 8, turns: 6 })
  // Both change to what the other says at the same moment: the first one settles it, the second finds it settled.
  expect(end).toMatchObject({ settlements: 10, settled: 10, told: 10, open: [], turns: 10 })
}, 60_000)

it('the applicant withdraws while a reader presses: the review is in whole or not at all, and nothing is settled afterwards', async () => {
  const { org, reads } = await committedReadings(4)
  for (const read of reads) {
    const reader = read.readers[0]?.person
    if (!reader) throw new Error('two readers')
    const as = { orgId: org.id, now: NOW, origin: ORIGIN }
    const given = SubmitReviewInput.parse({ reviewId: reviewOf(read, 0), recommendation: 'endorse' })
    const [sent, withdrawn] = await Promise.allSettled([
      inCtx({ ...as, actor: actorFor(reader, ['reviewer']) }, (ctx) => submitReview(ctx, given)),
      inCtx({ ...as, actor: actorFor(read.person) }, (ctx) => withdrawApplication(ctx, { applicationId: read.id })),
    ])
    expect(withdrawn?.status).toBe('fulfilled')
    if (sent?.status === 'rejected') expect(sent.reason).toMatchObject({ code: 'closed' })
    await inOrg(org.id as OrgId, async (db) => {
      const where = { orgId_id: { orgId: org.id, id: reviewOf(read, 0) } }
      const { submittedAt } = await db.review.findUniqueOrThrow({ where })
      expect(submittedAt !== null).toBe(sent?.status === 'fulfilled')
      expect(await db.settlement.count({ where: { orgId: org.id, applicationId: read.id } })).toBe(0)
    })
  }
}, 60_000)
