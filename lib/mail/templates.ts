import type { AnyLetterName } from './letters'
import type { Template } from './template'
import { addressAlreadyKnown } from './templates/address-already-known'
import { addressChangeAsked, addressChanged, addressInUse, newAddress } from './templates/addresses'
import { adminInvitation } from './templates/admin-invitation'
import { adviserAssigned } from './templates/adviser-assigned'
import { adviserNamed } from './templates/adviser-named'
import { appealDecided, appealMade, appealReceived } from './templates/appeal'
import { applicationClosed } from './templates/application-closed'
import { applicationSubmitted } from './templates/application-submitted'
import { applicationWithdrawn } from './templates/application-withdrawn'
import {
  readerMissing,
  readerUnreached,
  reviewInvitation,
  reviewOverdue,
  reviewReminder,
  reviewRemoved,
} from './templates/assigning'
import { caseHeld } from './templates/case-held'
import { caseReleased } from './templates/case-released'
import { commentDigest } from './templates/comment-digest'
import { commentWritten } from './templates/comment-written'
import { confirmAddress } from './templates/confirm-address'
import { decisionClearedForExam } from './templates/decision-cleared-for-exam'
import { decisionDeferred } from './templates/decision-deferred'
import { decisionEndorsed } from './templates/decision-endorsed'
import { decisionReversed } from './templates/decision-reversed'
import { detailsCorrected } from './templates/details-corrected'
import { documentRefused } from './templates/document-refused'
import { draftIdle, draftResting } from './templates/draft-idle'
import { giverBounced } from './templates/giver-bounced'
import { giverConfirmationRequest } from './templates/giver-confirmation-request'
import { giverMessage } from './templates/giver-message'
import { giverReminder } from './templates/giver-reminder'
import { hoursConfirmed } from './templates/hours-confirmed'
import { hoursCorrected } from './templates/hours-corrected'
import { hoursDisputed } from './templates/hours-disputed'
import { informationAnswered } from './templates/information-answered'
import { informationClosed } from './templates/information-closed'
import { informationDayBack } from './templates/information-day-back'
import { informationExpired } from './templates/information-expired'
import { informationExtended } from './templates/information-extended'
import { informationReminder } from './templates/information-reminder'
import { informationRequested } from './templates/information-requested'
import { joiningAsked, joiningDeclined, joiningDone, joiningWaits } from './templates/joining'
import { passwordChanged } from './templates/password-changed'
import { proofAsked, proofExpired, proofReceived, proofRefused, proofReminder } from './templates/proofs'
import { raterBounced } from './templates/rater-bounced'
import { raterDeclined } from './templates/rater-declined'
import { raterInvitation } from './templates/rater-invitation'
import { raterNoLongerNeeded } from './templates/rater-no-longer-needed'
import { raterOverdue } from './templates/rater-overdue'
import { raterReminder } from './templates/rater-reminder'
import { raterResumed } from './templates/rater-resumed'
import { raterThanks } from './templates/rater-thanks'
import { ratingAnotherNeeded } from './templates/rating-another-needed'
import { ratingReceived } from './templates/rating-received'
import { ratingVoid } from './templates/rating-void'
import { resetPassword } from './templates/reset-password'
import { rosterListed } from './templates/roster-listed'
import { roundMoved } from './templates/round-moved'
import {
  schoolAsked,
  schoolDeclined,
  schoolDeclinedOffice,
  schoolSent,
  transcriptReminder,
  transcriptRequest,
} from './templates/schools'
import { sessionMoved } from './templates/session-moved'
import { sessionsWaiting } from './templates/sessions-waiting'
import {
  adviceGiven,
  adviceMissing,
  calibrationOpened,
  calibrationReminder,
  readersDiffer,
  readersSettled,
  readingHandedOver,
  readingSettled,
  reviewClosed,
  settlingNote,
  settlingReminder,
} from './templates/settling'

/** Letter → how it is drawn. Only the worker loads this. */
export const TEMPLATES: { [N in AnyLetterName]: Template<N> } = {
  'address-already-known': addressAlreadyKnown,
  'address-in-use': addressInUse,
  'address-change-asked': addressChangeAsked,
  'address-changed': addressChanged,
  'new-address': newAddress,
  'adviser-assigned': adviserAssigned,
  'adviser-named': adviserNamed,
  'comment-digest': commentDigest,
  'comment-written': commentWritten,
  'application-submitted': applicationSubmitted,
  'application-closed': applicationClosed,
  'application-withdrawn': applicationWithdrawn,
  'reader-missing': readerMissing,
  'review-invitation': reviewInvitation,
  'reader-unreached': readerUnreached,
  'review-overdue': reviewOverdue,
  'review-reminder': reviewReminder,
  'review-removed': reviewRemoved,
  'readers-differ': readersDiffer,
  'readers-settled': readersSettled,
  'advice-given': adviceGiven,
  'advice-missing': adviceMissing,
  'calibration-opened': calibrationOpened,
  'calibration-reminder': calibrationReminder,
  'reading-handed-over': readingHandedOver,
  'settling-note': settlingNote,
  'settling-reminder': settlingReminder,
  'reading-settled': readingSettled,
  'review-closed': reviewClosed,
  'confirm-address': confirmAddress,
  'decision-cleared-for-exam': decisionClearedForExam,
  'decision-deferred': decisionDeferred,
  'decision-endorsed': decisionEndorsed,
  'appeal-decided': appealDecided,
  'appeal-made': appealMade,
  'appeal-received': appealReceived,
  'decision-reversed': decisionReversed,
  'document-refused': documentRefused,
  'draft-idle': draftIdle,
  'draft-resting': draftResting,
  'giver-confirmation-request': giverConfirmationRequest,
  'giver-message': giverMessage,
  'giver-bounced': giverBounced,
  'giver-reminder': giverReminder,
  'hours-confirmed': hoursConfirmed,
  'hours-corrected': hoursCorrected,
  'hours-disputed': hoursDisputed,
  'information-answered': informationAnswered,
  'round-moved': roundMoved,
  'case-held': caseHeld,
  'case-released': caseReleased,
  'information-closed': informationClosed,
  'information-expired': informationExpired,
  'information-extended': informationExtended,
  'information-day-back': informationDayBack,
  'details-corrected': detailsCorrected,
  'proof-asked': proofAsked,
  'proof-reminder': proofReminder,
  'proof-refused': proofRefused,
  'proof-received': proofReceived,
  'proof-expired': proofExpired,
  'transcript-request': transcriptRequest,
  'transcript-reminder': transcriptReminder,
  'school-asked': schoolAsked,
  'school-sent': schoolSent,
  'school-declined': schoolDeclined,
  'school-declined-office': schoolDeclinedOffice,
  'information-reminder': informationReminder,
  'information-requested': informationRequested,
  'password-changed': passwordChanged,
  'rater-bounced': raterBounced,
  'rater-declined': raterDeclined,
  'rater-invitation': raterInvitation,
  'rater-no-longer-needed': raterNoLongerNeeded,
  'rater-overdue': raterOverdue,
  'rater-reminder': raterReminder,
  'rater-resumed': raterResumed,
  'rater-thanks': raterThanks,
  'rating-another-needed': ratingAnotherNeeded,
  'rating-received': ratingReceived,
  'rating-void': ratingVoid,
  'reset-password': resetPassword,
  'session-moved': sessionMoved,
  'joining-asked': joiningAsked,
  'joining-declined': joiningDeclined,
  'joining-done': joiningDone,
  'joining-waits': joiningWaits,
  'admin-invitation': adminInvitation,
  'roster-listed': rosterListed,
  'sessions-waiting': sessionsWaiting,
}
