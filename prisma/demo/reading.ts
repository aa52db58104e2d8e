import type { PlainDate } from '@/lib/core/plain-date'
import { assignReader } from '@/lib/review/commands/assign-reader'
import { AssignReaderInput } from '@/lib/review/schema/assigning'
import { declareNoConflict } from '@/lib/reviewers/commands/declare-no-conflict'
import { saveJudgement } from '@/lib/reviewers/commands/save-judgement'
import { saveReviewWords } from '@/lib/reviewers/commands/save-review-words'
import { saveTicks } from '@/lib/reviewers/commands/save-ticks'
import { submitReview } from '@/lib/reviewers/commands/submit-review'
import { DeclareNoConflictInput } from '@/lib/reviewers/schema/assigning'
import {
  SaveJudgementInput,
  SaveReviewWordsInput,
  SaveTicksInput,
  SubmitReviewInput,
  type Tick,
} from '@/lib/reviewers/schema/reading'
import { DOMAINS, isDomain } from '@/lib/rules/competencies'
import { momentOn } from './calendar'
import type { Case } from './office'
import { known, type Sitting, sits } from './sitting'

/** Somebody of the pool is asked by hand to read a case. */
export async function asksToRead({ scene, applicationId, by }: Case, reader: string, on: PlainDate): Promise<void> {
  const { personId: reviewerId } = known(scene, reader)
  await sits(scene, by, momentOn(on, 15), (at) =>
    at.does(assignReader, AssignReaderInput, { applicationId, reviewerId }),
  )
}

const TO_APPLICANT =
  'A warm portfolio. Your trainings build on each other, and the statement on reflection shows how you use your own reactions. For the years ahead: write down more often what you changed after supervision.'
const TO_COORDINATOR = 'No doubts. The second employer is known to me only by name.'

/** A Sunday with a case: signed, ticked, judged and sent; or left half way. */
export async function reads(about: Case, reader: string, on: PlainDate, how: 'whole' | 'half'): Promise<void> {
  const { scene, applicationId, applicant } = about
  const { personId: reviewerId } = known(scene, reader)
  await sits(scene, known(scene, reader), momentOn(on, 16), async (at) => {
    const where = { orgId: at.ctx.org.id, applicationId, reviewerId }
    const { id: reviewId } = await at.ctx.db.review.findFirstOrThrow({ where, orderBy: { id: 'asc' } })
    await at.does(declareNoConflict, DeclareNoConflictInput, { reviewId, confirmed: 'true' })
    const ticks = await ticksFor(at, applicant.personId)
    const some = how === 'whole' ? ticks : ticks.slice(0, Math.ceil(ticks.length / 3))
    await at.does(saveTicks, SaveTicksInput, { reviewId, ticks: some })
    for (const [nth, domain] of (how === 'whole' ? DOMAINS : DOMAINS.slice(0, 3)).entries()) {
      await at.does(saveJudgement, SaveJudgementInput, { reviewId, domain, step: nth % 4 === 2 ? 4 : 3 })
    }
    const note = { reviewId, field: 'note-systems-expertise' as const, version: 0 }
    await at.does(saveReviewWords, SaveReviewWordsInput, { ...note, text: 'Mostly from work; ask for one example?' })
    if (how === 'half') return
    const words = { toApplicant: TO_APPLICANT, toApplicantVersion: '0', toCoordinator: TO_COORDINATOR }
    await at.does(submitReview, SubmitReviewInput, {
      ...{ reviewId, recommendation: 'endorse' as const, ...words, toCoordinatorVersion: '0' },
    })
  })
}

/** What the entries show in the reader's eyes: most of what was named, not all. */
async function ticksFor({ ctx }: Sitting, personId: string): Promise<Tick[]> {
  const where = { orgId: ctx.org.id, personId }
  const select = { id: true, competencies: true }
  const [work, training] = [
    await ctx.db.work.findMany({ where, select, orderBy: { id: 'asc' } }),
    await ctx.db.training.findMany({ where, select, orderBy: { id: 'asc' } }),
  ]
  const of = (entryKind: 'work' | 'training', rows: typeof work) =>
    rows.flatMap(({ id: entryId, competencies }) =>
      competencies.filter(isDomain).map((competency): Tick => ({ entryKind, entryId, competency, on: true, ago: 0 })),
    )
  return [...of('training', training), ...of('work', work)].filter((_, nth) => nth % 5 !== 4)
}
