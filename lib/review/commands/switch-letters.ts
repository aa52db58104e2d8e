import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { enqueue } from '@/lib/jobs/enqueue'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { maySwitchLetters } from '../policy'
import type { SwitchLettersInput } from '../schema/casework'

/** Keeps every letter of a case back, or lets them go: what was written meanwhile leaves then, in its order. */
export async function switchLetters(
  ctx: Ctx,
  { applicationId, letters }: z.output<typeof SwitchLettersInput>,
): Promise<{ next: string }> {
  const orgId = ctx.org.id
  const app = await lockCase(ctx, applicationId)
  demand(maySwitchLetters(ctx.actor, app))
  const next = `/${ctx.org.slug}/office/applications/${applicationId}?done=${letters === 'paused' ? 'paused' : 'resumed'}`
  const key = { orgId_id: { orgId, id: applicationId } }
  const { lettersPausedAt } = await ctx.db.application.findUniqueOrThrow({ where: key })
  if ((lettersPausedAt !== null) === (letters === 'paused')) return { next }
  await ctx.db.application.update({ where: key, data: { lettersPausedAt: letters === 'paused' ? ctx.now : null } })
  const waiting =
    letters === 'paused'
      ? []
      : await ctx.db.letter.findMany({
          where: { orgId, applicationId, sentAt: null, failedAt: null },
          orderBy: { id: 'asc' },
          select: { id: true },
        })
  for (const { id } of waiting) {
    await enqueue(ctx, 'mail.sendLetter', { orgId, letterId: id }, { key: `letter:${id}` })
  }
  if (letters === 'paused') await record(ctx, 'review.lettersPaused', {}, { applicationId })
  else await record(ctx, 'review.lettersResumed', { count: waiting.length }, { applicationId })
  return { next }
}
