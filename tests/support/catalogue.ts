import type { z } from 'zod'
import { planSession } from '@/lib/catalogue/commands/plan-session'
import { publishTraining } from '@/lib/catalogue/commands/publish-training'
import { PublishInput, SessionInput } from '@/lib/catalogue/schema'
import type { Ctx } from '@/lib/ctx/ctx'
import { someone } from './actors'
import { boxes } from './ledger'

type More = Record<string, unknown>

export const typedPublication = (more: More = {}) => ({
  title: 'Seeing the baby',
  provider: 'Blue Ridge AIMH',
  hours: '6',
  deiHours: '2',
  about: ['IMH-E'],
  competencies: ['reflection', 'thinking'],
  from: boxes('2026-01-01'),
  to: boxes('--'),
  ...more,
})

export const publication = (more?: More): z.output<typeof PublishInput> => PublishInput.parse(typedPublication(more))

export const typedSession = (trainingId: string, more: More = {}) => ({
  trainingId,
  onDay: boxes('2026-11-20'),
  how: 'in-person',
  place: 'Library, Richmond',
  codeUntil: boxes('--'),
  ...more,
})

/** A training of the catalogue and one session of it, by a coordinator of the association of `ctx`. */
export async function aSession(ctx: Ctx, more: { training?: More; session?: More } = {}) {
  const { ctx: office } = await someone(ctx, ['coordinator'])
  const { trainingId } = await publishTraining(office, publication(more.training))
  const session = await planSession(office, SessionInput.parse(typedSession(trainingId, more.session)))
  return { office, trainingId, sessionId: session.sessionId, code: session.code }
}
