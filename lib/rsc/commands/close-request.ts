import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { received } from '@/lib/waits/settle'
import { mayAnswer } from '../policy'
import { type Asked, awaitingRuns, lastRequestId } from '../queries/requests'

/** Where an answer leads: a step of the link's own page, or a page of who is signed in. */
export type Answered = { step: string } | { next: string }

/** After an answer: back to the list while anything still waits; otherwise the request is answered and its link spent. */
export async function closeRequest(ctx: Ctx, asked: Asked): Promise<Answered> {
  demand(mayAnswer(ctx.actor, asked))
  const { giver, request } = asked
  const left = (await awaitingRuns(ctx, giver.id)).length > 0
  const subjectId = request?.id ?? (await lastRequestId(ctx, giver.id))
  if (!left && subjectId) await received(ctx, { kind: 'rsc-confirmation', subjectId })
  if (request) {
    await ctx.db.confirmationRequest.update({
      where: { orgId_id: { orgId: ctx.org.id, id: request.id } },
      data: { openedAt: request.openedAt ?? ctx.now, answeredAt: left ? null : ctx.now },
    })
    if (!left) {
      await spendLinks(ctx, 'confirm-hours', request.id)
      await record(ctx, 'rsc.requestAnswered', { giver: giver.name }, { subject: { kind: 'giver', id: giver.id } })
    }
  }
  if (ctx.actor.kind === 'giver') return { step: left ? 'list' : 'thanks' }
  const giving = `/${ctx.org.slug}/giving`
  return { next: `${left ? `${giving}/hours/${giver.id}` : giving}?said=answered` }
}
