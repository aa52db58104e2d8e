import type { RaterActs } from '@/components/references/rater-list'
import { cancelRestAction, remindRaterAction, requestRatingAction, showLinkAction } from './actions'

/** What can be done on a list of raters, the applicant's or the office's. */
export function raterActs(org: string): RaterActs {
  return {
    request: requestRatingAction.bind(null, org),
    remind: remindRaterAction.bind(null, org),
    showLink: showLinkAction.bind(null, org),
    cancelRest: cancelRestAction.bind(null, org),
  }
}
