/** The life of an application, as one table: the code, the drawing and the buttons all read it. */
export const STATES = [
  'draft',
  'submitted',
  'in_review',
  'info_requested',
  'cleared_for_exam',
  'endorsed',
  'deferred',
  'withdrawn',
] as const
export type ApplicationState = (typeof STATES)[number]

export const ACTS = [
  'submit',
  'startReview',
  'requestInformation',
  'answerInformation',
  'takeBack',
  'clearForExam',
  'endorse',
  'defer',
  'reopen',
  'withdraw',
  'reverse',
  'reconsider',
] as const
export type ApplicationAct = (typeof ACTS)[number]

export type Party = 'applicant' | 'coordinator' | 'admin' | 'system'

export type Transition = {
  readonly from: ApplicationState
  readonly act: ApplicationAct
  readonly to: ApplicationState
  readonly by: readonly Party[]
}

const WITHDRAWABLE = [
  'draft',
  'submitted',
  'in_review',
  'info_requested',
  'cleared_for_exam',
  'deferred',
] as const satisfies readonly ApplicationState[]

export const TRANSITIONS: readonly Transition[] = [
  { from: 'draft', act: 'submit', to: 'submitted', by: ['applicant'] },
  { from: 'submitted', act: 'startReview', to: 'in_review', by: ['coordinator'] },
  { from: 'in_review', act: 'requestInformation', to: 'info_requested', by: ['coordinator'] },
  { from: 'info_requested', act: 'answerInformation', to: 'in_review', by: ['applicant'] },
  { from: 'info_requested', act: 'takeBack', to: 'in_review', by: ['coordinator', 'system'] },
  { from: 'in_review', act: 'clearForExam', to: 'cleared_for_exam', by: ['coordinator'] },
  { from: 'in_review', act: 'endorse', to: 'endorsed', by: ['coordinator'] },
  { from: 'cleared_for_exam', act: 'endorse', to: 'endorsed', by: ['coordinator', 'system'] },
  { from: 'in_review', act: 'defer', to: 'deferred', by: ['coordinator'] },
  { from: 'cleared_for_exam', act: 'defer', to: 'deferred', by: ['coordinator'] },
  { from: 'deferred', act: 'reopen', to: 'draft', by: ['applicant'] },
  { from: 'deferred', act: 'reconsider', to: 'in_review', by: ['coordinator', 'admin'] },
  ...WITHDRAWABLE.map(
    (from): Transition => ({ from, act: 'withdraw', to: 'withdrawn', by: ['applicant', 'coordinator'] }),
  ),
  { from: 'cleared_for_exam', act: 'reverse', to: 'in_review', by: ['admin'] },
  { from: 'endorsed', act: 'reverse', to: 'in_review', by: ['admin'] },
  { from: 'deferred', act: 'reverse', to: 'in_review', by: ['admin'] },
]

/** Where an act leads from a state; null when it may not happen there. */
export function nextState(state: ApplicationState, act: ApplicationAct): ApplicationState | null {
  return TRANSITIONS.find((row) => row.from === state && row.act === act)?.to ?? null
}

/** What a party may do in a state, in the order of the table. */
export function actsFrom(state: ApplicationState, by: Party): readonly ApplicationAct[] {
  return TRANSITIONS.filter((row) => row.from === state && row.by.includes(by)).map((row) => row.act)
}

const TURN: Record<ApplicationState, 'applicant' | 'coordinator' | null> = {
  draft: 'applicant',
  submitted: 'coordinator',
  in_review: 'coordinator',
  info_requested: 'applicant',
  cleared_for_exam: 'applicant',
  endorsed: null,
  deferred: 'applicant',
  withdrawn: null,
}

/** Who has to act next; null when the story has ended. */
export function whoseTurn(state: ApplicationState): 'applicant' | 'coordinator' | null {
  return TURN[state]
}

/** A state nothing leads out of, unless an admin takes the decision back. */
export function isFinal(state: ApplicationState): boolean {
  return !TRANSITIONS.some((row) => row.from === state && row.act !== 'reverse')
}

/** The table as a Mermaid state diagram. */
export function mermaid(): string {
  const rows = TRANSITIONS.map((row) => `  ${row.from} --> ${row.to}: ${row.act} (${row.by.join(', ')})`)
  const ends = STATES.filter(isFinal).map((state) => `  ${state} --> [*]`)
  return ['stateDiagram-v2', '  [*] --> draft', ...rows, ...ends].join('\n')
}
