import type { RateActs } from '@/components/references/rate-page'
import {
  declineRatingAction,
  giveFeedbackAction,
  openRatingAction,
  resumeRatingAction,
  saveRatingAction,
  submitRatingAction,
} from './actions'

/** The acts behind one link, each bound to its token. */
export function actsOf(token: string): RateActs {
  return {
    start: openRatingAction.bind(null, token),
    save: saveRatingAction.bind(null, token),
    submit: submitRatingAction.bind(null, token),
    decline: declineRatingAction.bind(null, token),
    resume: resumeRatingAction.bind(null, token),
    feedback: giveFeedbackAction.bind(null, token),
  }
}
