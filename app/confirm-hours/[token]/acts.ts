import type { ConfirmActs } from '@/components/rsc/confirm-page'
import { confirmHoursAction, correctHoursAction, disputeHoursAction } from './actions'

/** The acts behind one link, each bound to its token. */
export function actsOf(token: string): ConfirmActs {
  return {
    confirm: confirmHoursAction.bind(null, token),
    correct: correctHoursAction.bind(null, token),
    dispute: disputeHoursAction.bind(null, token),
  }
}
