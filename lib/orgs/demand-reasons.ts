import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayBeGiven, type ReasonKind } from '@/lib/rules/own-reasons'

const RETIRED = 'reasons.error.retired'

/** Refuses a reason of the association's own that is not offered, or not any more. */
export function demandReason(ctx: Pick<Ctx, 'org'>, kind: ReasonKind, code: string): void {
  if (!mayBeGiven(ctx.org.settings, kind, code)) throw new DomainError('invalid', { fields: { reason: [RETIRED] } })
}

/** The same for a list of them, of which the form shows more rows than were filled in. */
export function demandReasons(ctx: Pick<Ctx, 'org'>, kind: ReasonKind, given: readonly { reason: string }[]): void {
  const offered = given.every(({ reason }) => mayBeGiven(ctx.org.settings, kind, reason))
  if (!offered) throw new DomainError('invalid', { reason: RETIRED })
}
