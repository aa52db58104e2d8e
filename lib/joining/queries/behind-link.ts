import { DomainError } from '@/lib/core/domain-error'
import { maskedAddress } from '@/lib/core/masked-address'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { joiningPhase } from '../policy'

export type AskedView = {
  /** `agreed`: this address has said yes and the other one has not; `waits`: both have, and the office has something to settle. */
  phase: 'asked' | 'agreed' | 'waits' | 'joined' | 'declined' | 'withdrawn' | 'expired'
  association: string
  contactEmail: string
  here: string
  other: string
  /** The address that stays: masked, unless it is the one the letter went to. */
  staying: string
  until: PlainDate
  signInPath: string
}

/** What one of two addresses is asked. Nothing of the other entry: its owner may be a stranger. */
export async function joiningBehindLink(ctx: Ctx): Promise<AskedView> {
  if (ctx.actor.kind !== 'joiner') throw new DomainError('not_found')
  const side = await ctx.db.joiningSide.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: ctx.actor.sideId } },
    include: { joining: { include: { sides: { orderBy: { id: 'asc' } } } } },
  })
  if (!side) throw new DomainError('not_found')
  const { joining } = side
  const other = joining.sides.find(({ id }) => id !== side.id)
  const phase = joiningPhase(joining, ctx.now)
  const masked = maskedAddress(other?.email ?? '')
  return {
    phase: phase === 'agreed' ? 'waits' : phase === 'asked' && side.agreedAt ? 'agreed' : phase,
    association: ctx.org.name,
    contactEmail: ctx.org.contactEmail,
    here: side.email,
    other: masked,
    staying: side.personId === joining.stayingId ? side.email : masked,
    until: dayInZone(joining.expiresAt, ctx.org.zone),
    signInPath: `/sign-in?return=${encodeURIComponent(`/${ctx.org.slug}`)}`,
  }
}
