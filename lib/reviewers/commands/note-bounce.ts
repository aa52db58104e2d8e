import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { officeOfCase } from '@/lib/portfolio/queries/office-of-case'
import { stop } from '@/lib/waits/settle'
import { mayRunReviewClock } from '../policy/assigning'
import { assignables, missingSeats } from '../queries/assigning'
import { type Open, openReview } from '../queries/open-review'
import { kindOf } from '../schema/assigning'
import { fillSeats } from './fill-seats'
import { sendReviewReminder } from './remind-reviewer'
import { settleIfWhole } from './settle-reading'

/** Letters without which a reader does not know that they were asked. */
const ASKING: ReadonlySet<string> = new Set(['review-invitation', 'review-reminder'])

type Outcome = { outcome: 'another' | 'nobody' | 'byHand' | 'enough' | 'kept'; another: string }

/**
 * A letter that asks somebody to read came back for good. Nobody is waited for who does not know: unless they have begun,
 * the review is taken back and somebody else is asked, as when they decline; the office hears of it in any case. Until they
 * have another address nothing more is given to them. Where they have one already, it is written to.
 */
export async function noteBounce(ctx: Ctx, { letterId }: { letterId: string }): Promise<void> {
  demand(mayRunReviewClock(ctx.actor))
  const orgId = ctx.org.id
  const letter = await ctx.db.letter.findUnique({ where: { orgId_id: { orgId, id: letterId } } })
  const { applicationId, personId: reviewerId } = letter ?? {}
  if (!letter?.failedAt || !applicationId || !reviewerId || !ASKING.has(letter.template)) return
  const asked = await ctx.db.review.findFirst({
    where: { orgId, applicationId, reviewerId, kind: kindIn(letter.values), assignedAt: { lte: letter.queuedAt } },
    orderBy: { reading: 'desc' },
    select: { id: true },
  })
  const open = asked && (await openReview(ctx, asked.id))
  if (!open) return
  if (open.reader.email.toLowerCase() !== letter.toEmail.toLowerCase()) return sendReviewReminder(ctx, open)
  await ctx.db.reviewer.update({
    where: { orgId_personId: { orgId, personId: reviewerId } },
    data: { unreachedEmail: letter.toEmail.toLowerCase() },
  })
  const came = open.review.declaredAt ? ({ outcome: 'kept', another: '' } as const) : await handOn(ctx, open)
  await tell(ctx, open, came)
}

function kindIn(values: unknown): string {
  return typeof values === 'object' && values !== null && 'kind' in values ? String(values.kind) : ''
}

/** The seat is free again; where the association lets that happen by itself, somebody else is asked for it. */
async function handOn(ctx: Ctx, { review, app }: Open): Promise<Outcome> {
  const { id, kind } = review
  await ctx.db.review.update({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    data: { removedAt: ctx.now, declineReason: 'unreached', version: { increment: 1 } },
  })
  await stop(ctx, { kind: 'review', subjectId: id })
  await spendLinks(ctx, 'review', id)
  const filled = ctx.org.settings.review.assignsItself ? await fillSeats(ctx, app.id, kindOf({ kind })) : null
  await settleIfWhole(ctx, app.id)
  const [seated] = filled?.seated ?? []
  if (seated) return { outcome: 'another', another: (await readerOf(ctx, seated.reviewerId)).name }
  const [now] = await assignables(ctx, [app.id])
  if (now && missingSeats(now, kindOf({ kind })).length === 0) return { outcome: 'enough', another: '' }
  return { outcome: filled?.unseated ? 'nobody' : 'byHand', another: '' }
}

async function tell(ctx: Ctx, { review, app, reader }: Open, { outcome, another }: Outcome): Promise<void> {
  const { reference, category, applicant, id: applicationId } = app
  const { name, email } = reader
  const subject = { kind: 'review', id: review.id }
  await record(ctx, 'reviewers.letterBounced', { reviewer: name, email, outcome }, { applicationId, subject })
  const url = `${ctx.origin}/${ctx.org.slug}/office/applications/${applicationId}`
  const values = { reference, category, url, applicant, reader: name, email, outcome, another }
  for (const to of await officeOfCase(ctx, app))
    await post(ctx, { template: 'reader-unreached', to, applicationId, values })
}
