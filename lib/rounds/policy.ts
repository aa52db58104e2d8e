import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds } from '@/lib/ctx/actor'

/** Who plans rounds and sees how full they are. */
export function mayManageRounds(actor: Actor): Verdict {
  if (holds(actor, 'reviewers.manage')) return yes
  return holds(actor, 'application.read') ? no('common.error.forbidden') : no('common.error.not_found', 'not_found')
}
