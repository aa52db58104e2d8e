import { randomInt } from 'node:crypto'
import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays } from '@/lib/core/plain-date'
import { CODE_LENGTH, CODE_SIGNS } from '@/lib/core/session-code'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay, toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayManageCatalogue } from '../policy'
import { CODE_DAYS, type SessionInput } from '../schema'

/** Plans one time a training is held, past or to come, and draws its code. */
export async function planSession(
  ctx: Ctx,
  input: z.output<typeof SessionInput>,
): Promise<{ sessionId: string; code: string; next: string }> {
  const orgId = ctx.org.id
  const training = await ctx.db.catalogueTraining.findUnique({
    where: { orgId_id: { orgId, id: input.trainingId } },
  })
  if (!training) throw new DomainError('not_found')
  demand(mayManageCatalogue(ctx.actor))
  if (training.withdrawnAt) throw new DomainError('closed', { reason: 'catalogue.error.withdrawn' })
  const end = toDay(training.toDay)
  if (input.onDay < toDay(training.fromDay) || (end !== null && input.onDay > end)) {
    throw new DomainError('invalid', { fields: { onDay: ['catalogue.error.outsideTraining'] } })
  }

  const id = newId(ctx.now)
  const code = drawCode()
  await ctx.db.catalogueSession.create({
    data: {
      orgId,
      id,
      trainingId: training.id,
      onDay: fromDay(input.onDay),
      online: input.how === 'online',
      place: input.place,
      code,
      codeUntil: fromDay(input.codeUntil ?? addDays(input.onDay, CODE_DAYS)),
      createdAt: ctx.now,
    },
  })
  const about = { subject: { kind: 'catalogueSession', id } }
  await record(ctx, 'catalogue.sessionPlanned', { title: training.title, on: input.onDay }, about)
  return { sessionId: id, code, next: `/${ctx.org.slug}/office/catalogue/${training.id}/${id}` }
}

function drawCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('')
}
