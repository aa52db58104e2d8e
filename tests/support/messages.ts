import type { Ctx } from '@/lib/ctx/ctx'
import { CommentInput } from '@/lib/messages/schema'
import { assignAdviser } from '@/lib/portfolio/commands/assign-adviser'
import { AssignAdviserInput } from '@/lib/portfolio/schema/application'
import { ctxFor, someone } from './actors'
import { aSubmitted, type Submitted } from './review'

export type Talking = Submitted & {
  /** The adviser's view of the same transaction. */
  adviser: Ctx
  adviserId: string
}

/** A submitted application with an adviser and a coordinator. */
export async function aTalk(ctx: Ctx): Promise<Talking> {
  const submitted = await aSubmitted(ctx)
  const { person } = await someone(ctx, ['adviser'], { givenName: 'Elena' })
  const where = { orgId_id: { orgId: ctx.org.id, id: submitted.id } }
  await ctx.db.application.update({ where, data: { coordinatorId: submitted.coordinator.id } })
  await assignAdviser(submitted.office, AssignAdviserInput.parse({ applicationId: submitted.id, adviserId: person.id }))
  return { ...submitted, adviser: ctxFor(ctx, person, ['adviser']), adviserId: person.id }
}

export const said = (applicationId: string, text = 'Does this count?', section = 'training') =>
  CommentInput.parse({ applicationId, section, text })
