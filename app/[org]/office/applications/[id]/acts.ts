import {
  assignAdviserAction,
  assignCoordinatorAction,
  markAllVerifiedAction,
  markEntryAction,
  startReviewAction,
} from './actions'

/** What may be done on the page of a case itself. */
export function caseActs(org: string) {
  return {
    assign: assignCoordinatorAction.bind(null, org),
    assignAdviser: assignAdviserAction.bind(null, org),
    mark: markEntryAction.bind(null, org),
    markAll: markAllVerifiedAction.bind(null, org),
    start: startReviewAction.bind(null, org),
  }
}
