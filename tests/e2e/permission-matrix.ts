import type { Permission } from '@/lib/ctx/permissions'

/**
 * Who may come through a door. `visitor`: anybody. `account`: somebody signed in. `member`: one of the association's
 * people, about their own things. `alliance`: people of the Alliance. `link`: whoever holds the secret link of that purpose.
 * A permission: whose roles give it.
 */
export type Who = 'visitor' | 'account' | 'member' | 'alliance' | Permission
type Links = { link: 'rate' | 'confirm-hours' }

/** Every server action of the product; doors.spec.ts compares this list with the build's. */
export const ACTIONS: Readonly<Record<string, Who | Links>> = {
  signUpAction: 'visitor',
  confirmAddressAction: 'visitor',
  signInAction: 'visitor',
  signOutAction: 'visitor',
  signOutEverywhereAction: 'account',
  endSessionAction: 'account',
  requestResetAction: 'visitor',
  resetPasswordAction: 'visitor',
  changePasswordAction: 'account',
  chooseLocaleAction: 'visitor',
  signInAsAction: 'visitor',
  joinAssociationAction: 'account',

  startApplicationAction: 'member',
  completeSectionAction: 'member',
  reopenSectionAction: 'member',
  reopenApplicationAction: 'member',
  saveProfileAction: 'member',
  saveEducationAction: 'member',
  removeEducationAction: 'member',
  saveLicenceAction: 'member',
  removeLicenceAction: 'member',
  saveTrainingAction: 'member',
  removeTrainingAction: 'member',
  saveWorkAction: 'member',
  removeWorkAction: 'member',
  saveMembershipAction: 'member',
  removeMembershipAction: 'member',
  attachDocumentAction: 'member',
  detachDocumentAction: 'member',
  removeDocumentAction: 'member',
  saveValueStatementAction: 'member',
  signAgreementAction: 'member',
  submitApplicationAction: 'member',
  withdrawApplicationAction: 'member',
  answerInformationAction: 'member',
  nameGiverAction: 'member',
  changeGiverAction: 'member',
  removeGiverAction: 'member',
  saveRscRunAction: 'member',
  removeRscRunAction: 'member',
  requestConfirmationAction: 'member',
  saveRscProvidedAction: 'member',
  removeRscProvidedAction: 'member',
  nameRaterAction: 'member',
  editRaterAction: 'member',
  readdressRaterAction: 'member',
  requestRatingAction: 'member',
  remindRaterAction: 'member',
  cancelRaterAction: 'member',
  listNameAction: 'member',
  unlistNameAction: 'member',

  startReviewAction: 'application.decide',
  assignCoordinatorAction: 'application.decide',
  recordDecisionAction: 'application.decide',
  markEntryAction: 'entry.mark',
  markAllVerifiedAction: 'entry.mark',
  requestInformationAction: 'information.request',
  recordExamResultAction: 'exam.record',
  vetGiverAction: 'giver.vet',
  grantRoleAction: 'staff.manage',
  withdrawRoleAction: 'staff.manage',
  saveSettingsAction: 'settings.manage',

  grantLicenceAction: 'alliance',
  endLicenceAction: 'alliance',

  openRatingAction: { link: 'rate' },
  saveRatingAction: { link: 'rate' },
  submitRatingAction: { link: 'rate' },
  declineRatingAction: { link: 'rate' },
  confirmHoursAction: { link: 'confirm-hours' },
  correctHoursAction: { link: 'confirm-hours' },
  disputeHoursAction: { link: 'confirm-hours' },
}

/** Every route handler, by the path of its folder. */
export const ROUTES: Readonly<Record<string, { who: Who; methods: readonly ('GET' | 'POST' | 'PUT')[] }>> = {
  '/[org]/applications/[id]/documents/upload': { who: 'member', methods: ['POST'] },
  '/[org]/applications/[id]/export': { who: 'member', methods: ['GET'] },
  '/[org]/applications/[id]/values/[value]': { who: 'member', methods: ['PUT'] },
  '/[org]/endorsements/[id]/certificate': { who: 'member', methods: ['GET'] },
  '/[org]/files/[id]': { who: 'member', methods: ['GET'] },
  '/api/v1/check': { who: 'visitor', methods: ['POST'] },
  '/livez': { who: 'visitor', methods: ['GET'] },
  '/readyz': { who: 'visitor', methods: ['GET'] },
}
