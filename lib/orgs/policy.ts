import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds } from '@/lib/ctx/actor'

/** Who sets how the association works. */
export function mayChangeSettings(actor: Actor): Verdict {
  return holds(actor, 'settings.manage') ? yes : no('common.error.forbidden')
}
