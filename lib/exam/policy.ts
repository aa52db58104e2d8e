import { no, type Verdict, yes } from '@/lib/core/verdict'
import { type Actor, holds, isSelf } from '@/lib/ctx/actor'
import type { ApplicationState } from '@/lib/rules/transitions'

/** Results are recorded while somebody is cleared to sit, and never one's own. */
export function mayRecordExamResult(actor: Actor, app: { ownerId: string; state: ApplicationState }): Verdict {
  if (!holds(actor, 'exam.record')) return no('common.error.forbidden')
  if (isSelf(actor, app.ownerId)) return no('exam.error.own')
  return app.state === 'cleared_for_exam' ? yes : no('exam.error.notCleared', 'closed')
}
