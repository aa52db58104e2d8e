import type { Translate } from '@/lib/i18n/translator'
import type { Domain } from '@/lib/rules/competencies'

export const QUESTION_PAGES = [1, 2, 3] as const
export type QuestionPage = (typeof QUESTION_PAGES)[number]

/**
 * What a rater is asked. `own` is an association's text; without it the text is `references.question.<key>`. A shipped
 * question whose meaning changes gets a new key, and the set a new version, so that a stored answer always says what was
 * asked. `page` is the step the question stands on.
 */
export type Question = {
  readonly key: string
  readonly domain: Domain
  readonly page: QuestionPage
  readonly own?: Readonly<Record<'en' | 'es', string>>
}
export type RatingForm = { readonly version: string; readonly questions: readonly Question[] }

const form2026: RatingForm = {
  version: '2026-1',
  questions: [
    { key: 'development', domain: 'theoretical-foundations', page: 1 },
    { key: 'ethics', domain: 'law-regulation-policy', page: 1 },
    { key: 'services', domain: 'systems-expertise', page: 1 },
    { key: 'observing', domain: 'direct-service-skills', page: 2 },
    { key: 'relationships', domain: 'working-with-others', page: 2 },
    { key: 'respect', domain: 'working-with-others', page: 2 },
    { key: 'listening', domain: 'communicating', page: 2 },
    { key: 'judgment', domain: 'thinking', page: 3 },
    { key: 'feelings', domain: 'reflection', page: 3 },
    { key: 'seeking-support', domain: 'reflection', page: 3 },
  ],
}

/** Every form ever sent out, oldest first. */
export const RATING_FORMS: readonly RatingForm[] = [form2026]
export const CURRENT_FORM: RatingForm = form2026

export function shippedForm(version: string): RatingForm | null {
  return RATING_FORMS.find((form) => form.version === version) ?? null
}

/** A question in the reader's language. */
export function questionText(t: Translate, { key, own }: Pick<Question, 'key' | 'own'>): string {
  return own ? own[t.locale] : t.any(`references.question.${key}`)
}

/** The steps that have questions, in their order. */
export function pagesOf(questions: readonly Pick<Question, 'page'>[]): QuestionPage[] {
  return QUESTION_PAGES.filter((page) => questions.some((question) => question.page === page))
}

/** From "hardly ever" to "nearly always": `references.scale.<value>`. */
const SCALE = ['1', '2', '3', '4'] as const
export const NO_INFORMATION = 'not-enough-information'
export const ANSWERS = [...SCALE, NO_INFORMATION] as const
export type Answer = (typeof ANSWERS)[number]
export type Answers = Readonly<Record<string, Answer>>

function isAnswer(value: unknown): value is Answer {
  return ANSWERS.some((answer) => answer === value)
}

/** The stored answers that belong to a form; anything else is left out. */
export function answersTo(form: RatingForm, stored: unknown): Answers {
  if (typeof stored !== 'object' || stored === null) return {}
  const held = new Map(Object.entries(stored))
  return Object.fromEntries(
    form.questions.flatMap(({ key }) => {
      const answer = held.get(key)
      return isAnswer(answer) ? [[key, answer]] : []
    }),
  )
}

export function countNoInformation(answers: Answers): number {
  return Object.values(answers).filter((answer) => answer === NO_INFORMATION).length
}
