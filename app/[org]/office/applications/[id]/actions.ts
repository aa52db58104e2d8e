'use server'
import { recordExamResult } from '@/lib/exam/commands/record-exam-result'
import { ExamResultInput } from '@/lib/exam/schema'
import { assignAdviser } from '@/lib/portfolio/commands/assign-adviser'
import { moveToRound } from '@/lib/portfolio/commands/move-to-round'
import { AssignAdviserInput } from '@/lib/portfolio/schema/application'
import { MoveToRoundInput } from '@/lib/portfolio/schema/rounds'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { clearFlag } from '@/lib/review/commands/clear-flag'
import { holdCase } from '@/lib/review/commands/hold-case'
import { markAllVerified } from '@/lib/review/commands/mark-all-verified'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { releaseCase } from '@/lib/review/commands/release-case'
import { requestInformation } from '@/lib/review/commands/request-information'
import { reverseDecision } from '@/lib/review/commands/reverse-decision'
import { startReview } from '@/lib/review/commands/start-review'
import { switchLetters } from '@/lib/review/commands/switch-letters'
import { writeNote } from '@/lib/review/commands/write-note'
import {
  ApplicationRef,
  AssignCoordinatorInput,
  MarkEntryInput,
  RecordDecisionInput,
  RequestInformationInput,
  ReverseDecisionInput,
} from '@/lib/review/schema/case'
import {
  CaseRef,
  ClearFlagInput,
  HoldCaseInput,
  RaiseFlagInput,
  SwitchLettersInput,
  WriteNoteInput,
} from '@/lib/review/schema/casework'
import { action } from '@/lib/web/action'

export const startReviewAction = action(ApplicationRef, startReview)
export const assignAdviserAction = action(AssignAdviserInput, assignAdviser)
export const assignCoordinatorAction = action(AssignCoordinatorInput, assignCoordinator)
export const markEntryAction = action(MarkEntryInput, markEntry)
export const moveToRoundAction = action(MoveToRoundInput, moveToRound)
export const markAllVerifiedAction = action(ApplicationRef, markAllVerified)
export const requestInformationAction = action(RequestInformationInput, requestInformation)
export const recordDecisionAction = action(RecordDecisionInput, recordDecision)
export const reverseDecisionAction = action(ReverseDecisionInput, reverseDecision)
export const recordExamResultAction = action(ExamResultInput, recordExamResult)
export const clearFlagAction = action(ClearFlagInput, clearFlag)
export const holdCaseAction = action(HoldCaseInput, holdCase)
export const raiseFlagAction = action(RaiseFlagInput, raiseFlag)
export const releaseCaseAction = action(CaseRef, releaseCase)
export const switchLettersAction = action(SwitchLettersInput, switchLetters)
export const writeNoteAction = action(WriteNoteInput, writeNote)
