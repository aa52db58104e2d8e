import { record } from '@/lib/audit/record'
import { spendLinks } from '@/lib/auth/links'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayAnswer } from '../policy'
import { joiningOfSide, lockJoining, namesOf } from '../queries/lock-joining'
import { joinOnceAgreed } from './join-people'

/** The owner of an asked address says yes. The second yes joins, unless something has to be settled first. */
export async function agreeToJoining(ctx: Ctx): Promise<{ agreed: true }> {
  if (ctx.actor.kind !== 'joiner') throw new DomainError('not_found')
  const { sideId } = ctx.actor
  const joining = await lockJoining(ctx, await joiningOfSide(ctx, sideId))
  const mine = joining.sides.find(({ id }) => id === sideId)
  if (mine?.agreedAt) return { agreed: true }
  demand(mayAnswer(ctx.actor, sideId, joining.phase))
  const address = mine?.email.toLowerCase()
  const said = joining.sides.filter((side) => !side.agreedAt && side.email.toLowerCase() === address)
  const names = await namesOf(ctx, [joining.stayingId, joining.leavingId])
  for (const { id, personId } of said) {
    await ctx.db.joiningSide.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { agreedAt: ctx.now } })
    await spendLinks(ctx, 'joining', id)
    const subject = { kind: 'person', id: personId }
    await record(ctx, 'joining.agreed', { name: names.get(personId) ?? '' }, { subject })
  }
  await joinOnceAgreed(ctx, joining.id)
  return { agreed: true }
}
