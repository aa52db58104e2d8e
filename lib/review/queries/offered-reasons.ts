import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayBeGiven, type ReasonKind } from '@/lib/rules/own-reasons'

/** Refuses a reason of the association's own that is not offered, or not any more. */
export function demandReason(ctx: Pick<Ctx, 'org'>, kind: ReasonKind, code: string, field = 'reason'): void {
  if (mayBeGiven(ctx.org.settings, kind, code)) return
  throw new DomainError('invalid', { fields: { [field]: ['reasons.error.retired'] } })
}
