type Detail = Record<string, string | number | boolean | null | undefined>
const detail = <T extends Detail = Record<never, never>>() => ({}) as { readonly shape?: T }

/**
 * Everything worth remembering inside an association: the act's name and what is kept about it.
 * The text of each stands in the catalogue under `audit.<name>`. Details hold no secrets and no rating content.
 */
export const AUDIT = {
  'orgs.settingsSaved': detail<{ changed: string }>(),
  'licensing.granted': detail<{
    tracks: string
    addOns: string
    languages: string
    from: string
    to: string
    by: string
  }>(),
  'licensing.ended': detail<{ tracks: string; lastDay: string; by: string }>(),
  'people.joined': detail<{ name: string }>(),
  'people.roleGranted': detail<{ name: string; role: string }>(),
  'people.roleWithdrawn': detail<{ name: string; role: string }>(),
  'people.profileSaved': detail<{ name: string }>(),
  'people.membershipSaved': detail<{ title: string; from: string; to: string; isNew: boolean }>(),
  'people.membershipRemoved': detail<{ title: string }>(),
  'portfolio.educationSaved': detail<{ title: string; level: string; isNew: boolean }>(),
  'portfolio.educationRemoved': detail<{ title: string }>(),
  'portfolio.licenceSaved': detail<{ title: string; isNew: boolean }>(),
  'portfolio.licenceRemoved': detail<{ title: string }>(),
  'portfolio.workSaved': detail<{ title: string; employer: string; isNew: boolean }>(),
  'portfolio.workRemoved': detail<{ title: string }>(),
  'portfolio.trainingSaved': detail<{ title: string; minutes: number; isNew: boolean }>(),
  'portfolio.trainingRemoved': detail<{ title: string }>(),
  'portfolio.documentUploaded': detail<{ title: string; bytes: number }>(),
  'portfolio.documentAttached': detail<{ title: string; kind: string }>(),
  'portfolio.documentDetached': detail<{ title: string; kind: string }>(),
  'portfolio.documentRemoved': detail<{ title: string }>(),
  'portfolio.applicationStarted': detail<{ reference: string; category: string }>(),
  'portfolio.agreementSigned': detail<{ kind: string; textVersion: string }>(),
  'portfolio.valueSaved': detail<{ value: string }>(),
  'portfolio.sectionCompleted': detail<{ section: string }>(),
  'portfolio.sectionReopened': detail<{ section: string }>(),
  'portfolio.applicationSubmitted': detail<{ reference: string }>(),
  'portfolio.applicationWithdrawn': detail<{ reference: string; from: string }>(),
  'portfolio.applicationReopened': detail<{ reference: string }>(),
  'register.endorsementGranted': detail<{ number: string; category: string; addOns: string }>(),
  'register.nameListed': detail<{ number: string }>(),
  'register.nameUnlisted': detail<{ number: string }>(),
  'register.giverVetted': detail<{ giver: string; from: string; to: string; linked: number }>(),
  'exam.resultRecorded': detail<{ part: number; passed: 'yes' | 'no'; satOn: string }>(),
  'review.started': detail(),
  'review.coordinatorAssigned': detail<{ coordinator: string }>(),
  'review.entryMarked': detail<{ kind: string; mark: string; reason: string }>(),
  'review.entriesVerified': detail<{ count: number }>(),
  'review.informationRequested': detail<{ round: number; items: number; dueOn: string }>(),
  'review.answersKept': detail<{ round: number }>(),
  'review.informationAnswered': detail<{ round: number; items: number }>(),
  'review.decisionRecorded': detail<{ act: string; number: string | null }>(),
  'references.raterNamed': detail<{ rater: string; role: string; waived: boolean }>(),
  'references.raterChanged': detail<{ rater: string }>(),
  'references.raterReaddressed': detail<{ rater: string }>(),
  'references.raterRemoved': detail<{ rater: string }>(),
  'references.raterCancelled': detail<{ rater: string }>(),
  'references.raterReminded': detail<{ rater: string }>(),
  'references.raterVetted': detail<{ rater: string; accepted: 'yes' | 'no' }>(),
  'references.ratingRequested': detail<{ rater: string; until: string }>(),
  'references.requestExpired': detail<{ rater: string }>(),
  'references.ratingOpened': detail<{ rater: string }>(),
  'references.ratingSaved': detail<{ rater: string }>(),
  'references.roleCorrected': detail<{ rater: string; from: string; to: string }>(),
  'references.ratingReceived': detail<{ rater: string }>(),
  'references.ratingDeclined': detail<{ rater: string }>(),
  'rsc.giverNamed': detail<{ giver: string }>(),
  'rsc.giverChanged': detail<{ giver: string }>(),
  'rsc.giverRemoved': detail<{ giver: string }>(),
  'rsc.runSaved': detail<{ giver: string; minutes: number; isNew: boolean }>(),
  'rsc.runRemoved': detail<{ giver: string; minutes: number }>(),
  'rsc.confirmationRequested': detail<{ giver: string; minutes: number; runs: number }>(),
  'rsc.giverReminded': detail<{ giver: string }>(),
  'rsc.requestExpired': detail<{ giver: string }>(),
  'rsc.requestAnswered': detail<{ giver: string }>(),
  'rsc.hoursConfirmed': detail<{ giver: string; minutes: number; runs: number }>(),
  'rsc.hoursCorrected': detail<{ giver: string; minutes: number; typed: number }>(),
  'rsc.hoursDisputed': detail<{ giver: string; minutes: number }>(),
  'rsc.providedSaved': detail<{ from: string; recipients: number; isNew: boolean }>(),
  'rsc.providedRemoved': detail<{ from: string; recipients: number }>(),
} as const

export type AuditName = keyof typeof AUDIT
export type AuditDetail<N extends AuditName> = NonNullable<(typeof AUDIT)[N]['shape']>
