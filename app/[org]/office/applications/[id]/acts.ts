import {
  assignAdviserAction,
  assignCoordinatorAction,
  clearFlagAction,
  holdCaseAction,
  markAllVerifiedAction,
  markEntryAction,
  moveToRoundAction,
  raiseFlagAction,
  releaseCaseAction,
  startReviewAction,
  switchLettersAction,
  writeNoteAction,
} from './actions'

/** What may be done on the page of a case itself. */
export function caseActs(org: string) {
  return {
    assign: assignCoordinatorAction.bind(null, org),
    assignAdviser: assignAdviserAction.bind(null, org),
    mark: markEntryAction.bind(null, org),
    markAll: markAllVerifiedAction.bind(null, org),
    move: moveToRoundAction.bind(null, org),
    start: startReviewAction.bind(null, org),
  }
}

/** What the staff do beside judging: holding, noting, flagging, keeping letters back. */
export function caseworkActs(org: string) {
  return {
    hold: holdCaseAction.bind(null, org),
    release: releaseCaseAction.bind(null, org),
    note: writeNoteAction.bind(null, org),
    flag: raiseFlagAction.bind(null, org),
    clear: clearFlagAction.bind(null, org),
    letters: switchLettersAction.bind(null, org),
  }
}
