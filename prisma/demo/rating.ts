import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { cancelRater } from '@/lib/references/commands/cancel-rater'
import { declineRating } from '@/lib/references/commands/decline-rating'
import { expireRequest } from '@/lib/references/commands/expire-request'
import { giveFeedback } from '@/lib/references/commands/give-feedback'
import { nameRater } from '@/lib/references/commands/name-rater'
import { openRating } from '@/lib/references/commands/open-rating'
import { saveRating } from '@/lib/references/commands/save-rating'
import { remindRaterInTime } from '@/lib/references/commands/send-reminder'
import { submitRating } from '@/lib/references/commands/submit-rating'
import { CURRENT_FORM, NO_INFORMATION, QUESTION_PAGES } from '@/lib/references/form'
import {
  DeclineRatingInput,
  GiveFeedbackInput,
  NameRaterInput,
  NoMore,
  ReferenceRef,
  SaveRatingInput,
  SubmitRatingInput,
} from '@/lib/references/schema'
import { momentOn } from './calendar'
import { type Dice, diceOf } from './dice'
import type { Rater } from './plan'
import { type Scene, type Sitting, type Someone, sits } from './sitting'
import { COMMENTS } from './statements'

export type Invited = Rater & { referenceId: string }

export async function invites(at: Sitting, applicationId: string, raters: readonly Rater[]): Promise<Invited[]> {
  const invited: Invited[] = []
  for (const rater of raters) {
    const { name, email, role, title, locale = 'en', waives, answer } = rater
    const { referenceId } = await at.does(nameRater, NameRaterInput, {
      ...{ applicationId, name, email, role, locale, jobTitle: title },
      waiver: waives ? 'yes' : 'no',
      send: answer === 'named' ? 'later' : 'now',
    })
    invited.push({ ...rater, referenceId })
  }
  return invited
}

const SILENT: ReadonlySet<string> = new Set(['named', 'asked', 'begun', 'overdue', 'cancelled'])

/** What a rater does with the letter, some days later; the clock reminds those who wait. */
export async function raterAnswers(
  scene: Scene,
  applicant: Someone,
  rater: Invited,
  asked: PlainDate,
  after: number,
): Promise<void> {
  const { referenceId, answer } = rater
  if (answer === 'named' || answer === 'bounced') return
  const on = scene.calendar.past(addDays(asked, after))
  const dice = diceOf(rater.email + applicant.name)
  const acts = () =>
    sits(scene, { kind: 'rater', referenceId }, momentOn(on, 17, dice.below(60)), (at) => fills(at, rater, dice))
  if (answer === 'begun') await acts()
  for (const days of [7, 21, 55]) {
    const due = addDays(asked, days)
    if (due >= scene.calendar.today || (!SILENT.has(answer) && due >= on)) break
    await sits(scene, { kind: 'system', job: 'wait.remind' }, momentOn(due, 23), ({ ctx }) =>
      remindRaterInTime(ctx, { referenceId, days }),
    )
  }
  if (answer === 'overdue') {
    const over = momentOn(addDays(asked, 61), 23)
    await sits(scene, { kind: 'system', job: 'wait.expire' }, over, ({ ctx }) => expireRequest(ctx, { referenceId }))
  } else if (answer === 'cancelled') {
    await sits(scene, applicant, momentOn(on, 19), (at) => at.does(cancelRater, ReferenceRef, { referenceId }))
  } else if (!SILENT.has(answer)) await acts()
}

async function fills(at: Sitting, rater: Invited, dice: Dice): Promise<void> {
  const { answer } = rater
  if (answer === 'declined') {
    await at.does(declineRating, DeclineRatingInput, { reason: 'know-too-little', note: '' })
    return
  }
  await at.does(openRating, NoMore, {})
  let version = 1
  if (dice.below(3) === 0) {
    const knownSince = dice.one(['2017', 'about six years', '2020', 'three years', 'since her internship'])
    const details = { raterName: rater.name, raterTitle: rater.title, role: rater.role, knownSince }
    await at.does(saveRating, SaveRatingInput, { part: 'details', version: '1', ...details })
    version = 2
  }
  for (const page of QUESTION_PAGES) {
    if (answer === 'begun' && page > 1) return
    const questions = CURRENT_FORM.questions.filter((question) => question.page === page)
    const answers = Object.fromEntries(questions.map(({ key }, nth) => [key, mark(answer, page, nth, dice)] as const))
    const typed = { part: 'answers' as const, version: String(version), page: PAGES[page], answers }
    await at.does(saveRating, SaveRatingInput, typed)
    version += 1
  }
  const recommends = answer === 'reserved' ? ('no' as const) : ('yes' as const)
  const comment = answer === 'reserved' ? RESERVED : dice.one(COMMENTS)
  const word = { part: 'recommendation' as const, version: String(version), recommends, comment }
  await at.does(saveRating, SaveRatingInput, word)
  await at.does(submitRating, SubmitRatingInput, { version: String(version + 1) })
  if (dice.below(3) === 0) return
  const [ease, clarity] = [dice.one(['easy', 'easy', 'middling', 'hard'] as const), dice.one(['all', 'most'] as const)]
  const time = dice.one(['up-to-10', 'up-to-10', 'up-to-20', 'longer'] as const)
  await at.does(giveFeedback, GiveFeedbackInput, { ease, clarity, time })
}

const PAGES = { 1: '1', 2: '2', 3: '3' } as const
const RESERVED =
  'I have known the applicant for two months only and cannot recommend yet; please ask me again next year.'

function mark(answer: Rater['answer'], page: number, nth: number, dice: Dice) {
  if (answer === 'void' && (page > 1 || nth > 1)) return NO_INFORMATION
  return dice.one(['3', '4', '4', '4', '2', NO_INFORMATION, '3', '4'] as const)
}
