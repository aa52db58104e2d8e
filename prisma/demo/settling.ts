import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { openCalibration } from '@/lib/reviewers/commands/open-calibration'
import { saveJudgement } from '@/lib/reviewers/commands/save-judgement'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { writeSettlingNote } from '@/lib/reviewers/commands/write-settling-note'
import { DeclareNoConflictInput } from '@/lib/reviewers/schema/assigning'
import { OpenCalibrationInput } from '@/lib/reviewers/schema/calibrations'
import { SaveJudgementInput, SubmitReviewInput } from '@/lib/reviewers/schema/reading'
import { WriteSettlingNoteInput } from '@/lib/reviewers/schema/settling'
import { DOMAINS } from '@/lib/rules/competencies'
import { boxes, momentOn } from './calendar'
import type { Case } from './office'
import { asksToRead, reads } from './reading'
import { known, type Scene, type Sitting, sits } from './sitting'

/** Two readers of two minds, both in, who write to each other and have not settled it. */
export async function differ(about: Case, [first, second]: readonly [string, string], days: readonly PlainDate[]) {
  const [asked, one, other, answered] = days
  if (!asked || !one || !other || !answered) throw new Error('four days: asked, in, in, answered')
  const { scene, applicationId } = about
  await asksToRead(about, first, asked)
  await asksToRead(about, second, asked)
  await reads(about, first, one, 'whole')
  await sits(scene, known(scene, second), momentOn(other, 17), async (at) => {
    const reviewId = await reviewOf(at, applicationId)
    await at.does(declareNoConflict, DeclareNoConflictInput, { reviewId, confirmed: 'true' })
    await judges(at, reviewId, (nth) => (nth > 5 ? 2 : 3))
    await at.does(submitReview, SubmitReviewInput, {
      ...{ reviewId, recommendation: 'defer' as const, reasons: REASONS, toApplicantVersion: '0' },
      toApplicant:
        'Your work with families is warm and clear. Two trainings do not show what they taught: add their programmes.',
    })
    await at.does(writeSettlingNote, WriteSettlingNoteInput, {
      reviewId,
      text: 'For two of the trainings I see a title and nothing else. Did you count them towards thinking and reflection?',
    })
  })
  await sits(scene, known(scene, first), momentOn(answered, 18), async (at) => {
    const reviewId = await reviewOf(at, applicationId)
    const text = 'I counted them, because the statement on reflection speaks of both. I will read those entries again.'
    await at.does(writeSettlingNote, WriteSettlingNoteInput, { reviewId, text })
  })
}

const REASONS = [
  { requirement: 'training.total', reason: 'not-shown' as const, todo: 'Add the programmes of two trainings.' },
]

async function reviewOf({ ctx }: Sitting, applicationId: string, kind = 'formal'): Promise<string> {
  if (ctx.actor.kind !== 'person') throw new Error('people read')
  const where = { orgId: ctx.org.id, applicationId, reviewerId: ctx.actor.personId, kind }
  return (await ctx.db.review.findFirstOrThrow({ where, orderBy: { id: 'asc' } })).id
}

async function judges(at: Sitting, reviewId: string, step: (nth: number) => 2 | 3 | 4): Promise<void> {
  for (const [nth, domain] of DOMAINS.entries()) {
    await at.does(saveJudgement, SaveJudgementInput, { reviewId, domain, step: step(nth) })
  }
}

/** A decided case is read by the whole pool without its name; some are in. */
export async function practises({ scene, applicationId }: Case, on: PlainDate, readers: readonly string[]) {
  await sits(scene, known(scene, 'office'), momentOn(on, 11), (at) =>
    at.does(openCalibration, OpenCalibrationInput, {
      ...{ applicationId, title: 'Practice case 1' },
      dueOn: boxes(addDays(scene.calendar.today, 21)),
    }),
  )
  for (const [nth, reader] of readers.entries()) await scores(scene, applicationId, reader, addDays(on, 2 + nth), nth)
}

async function scores(scene: Scene, applicationId: string, reader: string, on: PlainDate, nth: number): Promise<void> {
  await sits(scene, known(scene, reader), momentOn(on, 20), async (at) => {
    const reviewId = await reviewOf(at, applicationId, 'calibration')
    await judges(at, reviewId, (domain) => (domain % 3 === nth ? 4 : 3))
    await at.does(submitReview, SubmitReviewInput, { reviewId, recommendation: 'endorse' as const })
  })
}
