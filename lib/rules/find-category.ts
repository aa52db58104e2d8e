import { type CategoryCode, categoryOf, type Scope } from './categories'

/** The scope-of-work flow chart of the public overview (S1): which category fits the work somebody does. */
export const QUESTIONS = {
  ages: ['0-3', '3-6', 'both'],
  setting: ['direct', 'support'],
  with: ['individuals', 'dyads'],
  how: ['prevention', 'treatment'],
  supportAs: ['supervisor', 'administrator', 'policy', 'research'],
  experience: ['none', 'prevention', 'treatment'],
  leads: ['yes', 'no'],
  givesRsc: ['yes', 'no'],
} as const

export type QuestionId = keyof typeof QUESTIONS
/** Every question may also be answered "I am not sure": the coordinator then helps. */
export const UNSURE = 'unsure'
export type AnswerTo<Q extends QuestionId> = (typeof QUESTIONS)[Q][number] | typeof UNSURE
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> }

/** `rules.find.hint.<hint>`: what to know beside the category. */
export type Hint = 'ers' | 'other-track' | 'not-perfect-fit'

export type Found =
  | { readonly ask: QuestionId }
  | {
      readonly category: CategoryCode
      /** The same scope on the other track, for somebody who works with both ages. */
      readonly also: CategoryCode | null
      /** `rules.find.reason.<reason>`. */
      readonly reason: FindReason
      readonly hints: readonly Hint[]
    }
  | { readonly coordinator: true; readonly unsureOf: QuestionId }

export type FindReason =
  | 'individuals'
  | 'dyads-prevention'
  | 'dyads-treatment'
  | 'program-support'
  | 'supervises-prevention'
  | 'supervises-treatment'
  | 'leads-treatment'
  | 'policy'
  | 'research'

type Leaf = { readonly scope: Scope; readonly reason: FindReason }
type Branch<Q extends QuestionId> = {
  readonly ask: Q
  readonly go: Readonly<Record<(typeof QUESTIONS)[Q][number], Tree>>
}
type Tree = Leaf | { [Q in QuestionId]: Branch<Q> }[QuestionId]

const FROM_EXPERIENCE: Tree = {
  ask: 'experience',
  go: {
    none: { scope: 'FA', reason: 'program-support' },
    prevention: { scope: 'FS', reason: 'supervises-prevention' },
    treatment: {
      ask: 'leads',
      go: { yes: { scope: 'MHM-C', reason: 'leads-treatment' }, no: { scope: 'MHS', reason: 'supervises-treatment' } },
    },
  },
}

const CHART: Tree = {
  ask: 'setting',
  go: {
    direct: {
      ask: 'with',
      go: {
        individuals: { scope: 'FA', reason: 'individuals' },
        dyads: {
          ask: 'how',
          go: {
            prevention: { scope: 'FS', reason: 'dyads-prevention' },
            treatment: { scope: 'MHS', reason: 'dyads-treatment' },
          },
        },
      },
    },
    support: {
      ask: 'supportAs',
      go: {
        supervisor: FROM_EXPERIENCE,
        administrator: FROM_EXPERIENCE,
        policy: { scope: 'MHM-P', reason: 'policy' },
        research: { scope: 'MHM-RF', reason: 'research' },
      },
    },
  },
}

type Stop = Exclude<Found, { category: CategoryCode }>

/** The answer to one question, or what to do without it. */
function answerTo<Q extends QuestionId>(ask: Q, answers: Answers): (typeof QUESTIONS)[Q][number] | Stop {
  const answer = answers[ask]
  if (answer === undefined) return { ask }
  if (answer === UNSURE) return { coordinator: true, unsureOf: ask }
  return answer as (typeof QUESTIONS)[Q][number]
}

/** The next question, or the category that fits best, or "ask the coordinator". Answers off the path are ignored. */
export function findCategory(answers: Answers): Found {
  const ages = answerTo('ages', answers)
  if (typeof ages === 'object') return ages
  let at: Tree = CHART
  while ('ask' in at) {
    const answer = answerTo(at.ask, answers)
    if (typeof answer === 'object') return answer
    at = (at.go as Readonly<Record<string, Tree>>)[answer] ?? at
  }
  const hints: Hint[] = []
  if (at.scope !== 'MHM-C') {
    const givesRsc = answerTo('givesRsc', answers)
    if (typeof givesRsc === 'object') return givesRsc
    if (givesRsc === 'yes') hints.push('ers')
  }
  if (ages === 'both') hints.push('other-track')
  if (answers.setting === 'support') hints.push('not-perfect-fit')
  return {
    category: categoryOf(ages === '3-6' ? 'ECMH-E' : 'IMH-E', at.scope),
    also: ages === 'both' ? categoryOf('ECMH-E', at.scope) : null,
    reason: at.reason,
    hints,
  }
}

/** The answers a page's address carries; anything that is no answer to a question is ignored. */
export function answersFrom(search: Readonly<Record<string, unknown>>): Answers {
  const given = (Object.keys(QUESTIONS) as QuestionId[]).flatMap((question) => {
    const value = search[question]
    const known = value === UNSURE || (QUESTIONS[question] as readonly unknown[]).includes(value)
    return known ? [[question, value] as const] : []
  })
  return Object.fromEntries(given) as Answers
}
