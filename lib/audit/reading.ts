import { detail } from './detail'

/** What is remembered of reviewers, rounds and readings; a part of `AUDIT`. */
export const READING = {
  'rounds.roundOpened': detail<{ name: string; from: string; to: string; decideOn: string; capacity: number | null }>(),
  'rounds.roundChanged': detail<{
    name: string
    from: string
    to: string
    decideOn: string
    before: string
    capacity: number | null
  }>(),
  'rounds.roundClosed': detail<{ name: string; cases: number }>(),
  'rounds.roundReopened': detail<{ name: string }>(),
  'rounds.roundDeleted': detail<{ name: string }>(),
  'rounds.withdrawnReleased': detail<{ round: string }>(),
  'reviewers.reviewerSaved': detail<{
    name: string
    categories: string
    languages: string
    loadLimit: number
    trainedUntil: string | null
    paused: boolean
  }>(),
  'reviewers.availabilitySaved': detail<{ languages: string; loadLimit: number }>(),
  'reviewers.absenceAdded': detail<{ name: string; from: string; to: string }>(),
  'reviewers.absenceRemoved': detail<{ name: string; from: string; to: string }>(),
  'reviewers.teamAdded': detail<{ name: string; team: string }>(),
  'reviewers.teamRemoved': detail<{ name: string; team: string }>(),
  'reviewers.conflictNoted': detail<{ name: string; kind: string }>(),
  'reviewers.conflictLifted': detail<{ name: string; kind: string }>(),
  'reviewers.reviewAssigned': detail<{ reviewer: string; kind: string; how: string; why: string }>(),
  'reviewers.reviewRemoved': detail<{ reviewer: string; reason: string }>(),
  'reviewers.reviewDeclined': detail<{ reviewer: string; reason: string }>(),
  'reviewers.conflictDeclared': detail<{ reviewer: string; conflict: string; begun: 'yes' | 'no' }>(),
  'reviewers.noConflictDeclared': detail<{ text: string }>(),
  'reviewers.reviewReminded': detail<{ reviewer: string }>(),
  'reviewers.reviewExpired': detail<{ reviewer: string; dueOn: string }>(),
  'reviewers.moreTimeAllowed': detail<{ reviewer: string; dueOn: string }>(),
  'reviewers.letterBounced': detail<{ reviewer: string; email: string; outcome: string }>(),
  'reviewers.addressTrusted': detail<{ name: string; email: string }>(),
  'reviewers.reviewExtended': detail<{ reviewer: string; dueOn: string }>(),
  'reviewers.readersDiffer': detail<{ readers: number }>(),
  'reviewers.adviceAsked': detail<{ found: string }>(),
  'reviewers.adviceGiven': detail<{ advice: string }>(),
  'reviewers.calibrationOpened': detail<{ title: string; asked: number }>(),
  'reviewers.practiceReminded': detail<{ reviewer: string; title: string }>(),
  'reviewers.calibrationClosed': detail<{ title: string; open: number }>(),
  'reviewers.settlingNoteWritten': detail(),
  'reviewers.recommendationChanged': detail<{ was: string; is: string }>(),
  'reviewers.readingHandedOver': detail<{ to: string; how: string }>(),
  'reviewers.settlingReminded': detail<{ readers: number }>(),
  'reviewers.settlingExpired': detail(),
  'reviewers.readingSettled': detail<{ how: string; recommendation: string }>(),
  'reviewers.readAgain': detail<{ readers: number }>(),
  'reviewers.ticksSaved': detail(),
  'reviewers.judgementSaved': detail(),
  'reviewers.reviewWordsSaved': detail<{ field: string }>(),
  'reviewers.recommendationKept': detail(),
  'reviewers.reviewKept': detail(),
  'reviewers.reviewSubmitted': detail<{ kind: string; late: 'yes' | 'no' }>(),
  'reviewers.reviewsClosed': detail<{ count: number; why: string }>(),
} as const
