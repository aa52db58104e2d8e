import { z } from 'zod'
import { idField, requiredText } from '@/lib/core/form-fields'

const reason = requiredText('joining.error.reason', 2000)

/** Which of the two stays is chosen by the office, before anybody is asked. */
export const ProposeJoiningInput = z
  .strictObject({ oneId: idField, otherId: idField, stayingId: idField.or(z.literal('')).default(''), reason })
  .refine(({ oneId, otherId }) => oneId !== otherId, { path: ['otherId'], error: 'common.error.invalid' })
  .refine(({ oneId, otherId, stayingId }) => stayingId === oneId || stayingId === otherId, {
    path: ['stayingId'],
    error: 'joining.error.staying',
  })

export const SetApartInput = z
  .strictObject({ oneId: idField, otherId: idField, reason })
  .refine(({ oneId, otherId }) => oneId !== otherId, { path: ['otherId'], error: 'common.error.invalid' })

export const JoiningRef = z.strictObject({ joiningId: idField })

export const VouchForAddressInput = z.strictObject({
  sideId: idField,
  how: requiredText('joining.error.how', 2000),
})

/** Whoever answers by the link of their letter is known by it. */
export const AnswerInput = z.strictObject({})

/** For how long both addresses may answer. */
export const ANSWER_DAYS = 30

/** What has to be settled before two entries can become one; each has a sentence under `joining.obstacle`. */
const OBSTACLES = [
  'reading',
  'category',
  'oneAtATime',
  'coordinates',
  'advises',
  'reads',
  'seats',
  'giver',
  'session',
  'training',
  'import',
  'reference',
] as const
export type Obstacle = { code: (typeof OBSTACLES)[number]; what: string }

/** Kinds of things counted on both sides; each has a name under `joining.kind`. */
export const COUNTED = [
  'education',
  'licence',
  'work',
  'training',
  'rsc',
  'rscProvided',
  'membership',
  'value',
  'document',
] as const
export type Counted = (typeof COUNTED)[number]

/**
 * Every column of the database that names a person, and what joining does with it. `moves`: it names the one that stays
 * afterwards, or stands aside where it would stand twice. Otherwise it stays, and here is why. A test holds this list
 * against the database.
 */
export const NAMES_A_PERSON: Readonly<Record<string, 'moves' | { stays: string }>> = {
  'Application.personId': 'moves',
  'Application.coordinatorId': 'moves',
  'Application.adviserId': 'moves',
  'Education.personId': 'moves',
  'Licence.personId': 'moves',
  'Work.personId': 'moves',
  'Training.personId': 'moves',
  'ValueStatement.personId': 'moves',
  'Document.personId': 'moves',
  'PortfolioImport.personId': 'moves',
  'Import.personId': 'moves',
  'Membership.personId': 'moves',
  'RoleHeld.personId': 'moves',
  'Person.joinedIntoId': 'moves',
  'Attendance.personId': 'moves',
  'CommentRead.personId': 'moves',
  'CommentDigest.personId': 'moves',
  'Endorsement.personId': 'moves',
  'VettedGiver.personId': 'moves',
  'Giver.personId': 'moves',
  'Giver.giverPersonId': 'moves',
  'RscRun.personId': 'moves',
  'RscProvided.personId': 'moves',
  'SessionMember.personId': 'moves',
  'SessionMember.differsById': 'moves',
  'SessionSeries.giverPersonId': 'moves',
  'RscSession.giverPersonId': 'moves',
  'GiverListing.personId': 'moves',
  'GiverMessage.giverPersonId': 'moves',
  'GiverMessage.askerId': 'moves',
  'Reviewer.personId': 'moves',
  'ReviewerAway.personId': 'moves',
  'ReviewerTeam.personId': 'moves',
  'Review.reviewerId': 'moves',
  'Conflict.personId': 'moves',
  'Conflict.otherId': 'moves',
  'Conflict.declaredById': 'moves',
  'Reference.linkShownToId': 'moves',
  'Decision.decidedById': 'moves',
  'Appeal.decidedById': 'moves',
  'DeskView.ownerId': 'moves',
  'BulkAct.byId': 'moves',
  'BulkAct.stoppedById': 'moves',
  'Apart.oneId': 'moves',
  'Apart.otherId': 'moves',

  'AuditEntry.actorPersonId': { stays: 'the record of what happened only grows' },
  'Comment.authorId': { stays: 'a comment stays as it was sent' },
  'SettlingNote.writtenById': { stays: 'a note stays as it was written' },
  'Letter.personId': { stays: 'a letter is kept as it was sent; the one that stays reads those of both' },
  'LetterWording.savedById': { stays: 'a wording only grows' },
  'RatingForm.publishedById': { stays: 'a published form never changes' },
  'IdempotencyKey.personId': { stays: 'an answer already given, forgotten after a day' },
  'Joining.stayingId': { stays: 'says what was joined' },
  'Joining.leavingId': { stays: 'says what was joined' },
  'Joining.proposedById': { stays: 'who did it, under the name they did it under' },
  'JoiningSide.personId': { stays: 'says who was asked' },
  'JoiningSide.vouchedById': { stays: 'who did it, under the name they did it under' },
  'Apart.saidById': { stays: 'who did it, under the name they did it under' },
  'RoleHeld.grantedById': { stays: 'who did it, under the name they did it under' },
  'VettedGiver.vettedById': { stays: 'who did it, under the name they did it under' },
  'Conflict.liftedById': { stays: 'who did it, under the name they did it under' },
  'Review.assignedById': { stays: 'who did it, under the name they did it under' },
  'Review.removedById': { stays: 'who did it, under the name they did it under' },
  'Calibration.openedById': { stays: 'who did it, under the name they did it under' },
  'Reference.vettedById': { stays: 'who did it, under the name they did it under' },
  'EntryMark.markedById': { stays: 'who did it, under the name they did it under' },
  'InformationRequest.requestedById': { stays: 'who did it, under the name they did it under' },
  'InformationItem.settledById': { stays: 'who did it, under the name they did it under' },
  'CaseHold.heldById': { stays: 'who did it, under the name they did it under' },
  'CaseHold.releasedById': { stays: 'who did it, under the name they did it under' },
  'CaseNote.writtenById': { stays: 'who did it, under the name they did it under' },
  'CaseFlag.raisedById': { stays: 'who did it, under the name they did it under' },
  'CaseFlag.clearedById': { stays: 'who did it, under the name they did it under' },
  'ExamResult.recordedById': { stays: 'who did it, under the name they did it under' },
  'ProofRequest.askedById': { stays: 'who did it, under the name they did it under' },
  'MemberKey.createdById': { stays: 'who did it, under the name they did it under' },
  'MemberList.createdById': { stays: 'who did it, under the name they did it under' },
  'ProofRequest.settledById': { stays: 'who did it, under the name they did it under' },
}
