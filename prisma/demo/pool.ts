import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { saveReviewing } from '@/lib/orgs/commands/save-reviewing'
import { reviewingOf, reviewingVersion } from '@/lib/orgs/queries/reviewing'
import { SaveReviewingInput } from '@/lib/orgs/schema/reviewing'
import { grantRole } from '@/lib/people/commands/grant-role'
import { RoleInput } from '@/lib/people/schema'
import { addAbsence } from '@/lib/reviewers/commands/add-absence'
import { addTeam } from '@/lib/reviewers/commands/add-team'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { saveReviewer } from '@/lib/reviewers/commands/save-reviewer'
import { NoteConflictInput } from '@/lib/reviewers/schema/conflicts'
import { AbsenceInput, ReviewerInput, TeamInput } from '@/lib/reviewers/schema/pool'
import { openRound } from '@/lib/rounds/commands/open-round'
import { OpenRoundInput } from '@/lib/rounds/schema'
import { boxes, momentOn } from './calendar'
import { arrives } from './life'
import { newcomerOf } from './personas'
import { known, type Scene, sits } from './sitting'

/** From this day on two reviewers read what is sent. */
const TWO_READERS = 21

/** Who reads for the association, in which rounds, and since when two of them do. */
export function pool(scene: Scene): void {
  const { ago } = scene.calendar
  scene.stage.tell(async () => void (await arrives(scene, 'nora', newcomerOf('nora'), ago(640))))
  scene.stage.tell(async () => void (await arrives(scene, 'carmen', newcomerOf('carmen'), ago(500))))
  scene.stage.tell(() => becomesReviewer(scene, 'winona', ago(200)))
  scene.stage.tell(() => becomesReviewer(scene, 'harold', ago(190)))
  scene.stage.tell(() => trained(scene))
  scene.stage.tell(() => theirOwnWords(scene))
  scene.stage.tell(() => rounds(scene))
  scene.stage.tell(() => twoReaders(scene))
}

async function becomesReviewer(scene: Scene, key: string, on: PlainDate): Promise<void> {
  await scene.stage.until(momentOn(on, 14))
  const someone = known(scene, key)
  const { personId, roles } = someone
  await sits(scene, known(scene, 'samuel'), momentOn(on, 15), (at) =>
    at.does(grantRole, RoleInput, { personId, role: 'reviewer' }),
  )
  scene.people.set(key, { ...someone, roles: [...roles, 'reviewer'] })
}

type Reads = { key: string; categories?: string[]; languages?: ('en' | 'es')[]; loadLimit: number; until: PlainDate }

/** What the office knows of each after the yearly training. */
async function trained(scene: Scene): Promise<void> {
  const { ago, today } = scene.calendar
  const day = ago(45)
  await scene.stage.until(momentOn(day, 14))
  const all: Reads[] = [
    { key: 'elena', loadLimit: 3, until: addDays(today, 320) },
    { key: 'nora', loadLimit: 4, until: addDays(today, 320) },
    { key: 'carmen', languages: ['en', 'es'], loadLimit: 4, until: addDays(today, 320) },
    { key: 'winona', categories: ['ECFA', 'ECFS', 'ECMHS', 'ECMHM-C'], loadLimit: 2, until: addDays(today, 40) },
    { key: 'harold', loadLimit: 2, until: ago(20) },
  ]
  await sits(scene, known(scene, 'office'), momentOn(day, 15), async (at) => {
    for (const { key, categories = [], languages = ['en' as const], loadLimit, until } of all) {
      const { personId } = known(scene, key)
      const typed = { categories, languages, loadLimit: String(loadLimit), trainedUntil: boxes(until) }
      await at.does(saveReviewer, ReviewerInput, { personId, version: '1', ...typed })
    }
  })
}

/** Reviewers name their teams, whom they must not read, and when they are away. */
async function theirOwnWords(scene: Scene): Promise<void> {
  const { ago, today } = scene.calendar
  await scene.stage.until(momentOn(ago(40), 14))
  await sits(scene, known(scene, 'nora'), momentOn(ago(40), 15), async (at) => {
    await at.does(addTeam, TeamInput, { name: 'Shenandoah Home Visiting Collaborative' })
    await at.does(noteConflict, NoteConflictInput, {
      ...{ name: 'Andrew McKay', kind: 'family' as const },
      note: 'My sister’s husband.',
    })
  })
  await sits(scene, known(scene, 'carmen'), momentOn(ago(39), 19), (at) =>
    at.does(addAbsence, AbsenceInput, { from: boxes(addDays(today, 30)), to: boxes(addDays(today, 44)) }),
  )
  await sits(scene, known(scene, 'winona'), momentOn(ago(9), 16), (at) =>
    at.does(addAbsence, AbsenceInput, { from: boxes(ago(6)), to: boxes(addDays(today, 12)) }),
  )
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** As the association calls a round: by the month in which it is decided. */
function roundName(decideOn: PlainDate): string {
  const [year, month] = decideOn.split('-')
  return `${MONTHS[Number(month) - 1]} ${year}`
}

/** One round has passed its cut-off, the next one takes applications. */
async function rounds(scene: Scene): Promise<void> {
  const { ago, today } = scene.calendar
  await scene.stage.until(momentOn(ago(31), 14))
  const plans = [
    { opensOn: ago(30), cutOffOn: ago(7), decideOn: addDays(today, 28), capacity: '', graceDays: '' },
    { opensOn: ago(10), cutOffOn: addDays(today, 38), decideOn: addDays(today, 98), capacity: '40', graceDays: '3' },
  ]
  await sits(scene, known(scene, 'office'), momentOn(ago(31), 15), async (at) => {
    for (const { opensOn, cutOffOn, decideOn, ...more } of plans) {
      const days = { opensOn: boxes(opensOn), cutOffOn: boxes(cutOffOn), decideOn: boxes(decideOn) }
      await at.does(openRound, OpenRoundInput, { name: roundName(decideOn), ...days, ...more })
    }
  })
}

/** The board decides that two reviewers read every application from now on. */
async function twoReaders(scene: Scene): Promise<void> {
  const on = scene.calendar.ago(TWO_READERS)
  await sits(scene, known(scene, 'samuel'), momentOn(on, 13), async (at) => {
    const { org } = at.ctx
    const now = reviewingOf(org.settings)
    const ladder = ({ after, before, expireDays }: (typeof now.ladders)['review']) => ({
      ...{ after: after.join(', '), before: before.join(', '), expireDays: String(expireDays) },
    })
    const days = (promised: number | null) => (promised === null ? '' : String(promised))
    await at.does(saveReviewing, SaveReviewingInput, {
      ...{ version: reviewingVersion(org), readers: 'two' as const, reviewerDays: String(now.reviewerDays) },
      settlingDays: String(now.settlingDays),
      ...(now.assignsItself ? { assignsItself: 'true' as const } : {}),
      ...(now.advisoryReview ? { advisoryReview: 'true' as const } : {}),
      ...(now.federalHolidays ? { federalHolidays: 'true' as const } : {}),
      informationRounds: String(now.informationRounds),
      informationDaysAgain: String(now.informationDaysAgain),
      idleDraftMonths: String(now.idleDraftMonths),
      closedDays: now.closedDays.join('\n'),
      sharedEmployers: now.sharedEmployers.join('\n'),
      ladders: {
        information: ladder(now.ladders.information),
        transcript: ladder(now.ladders.transcript),
        membershipProof: ladder(now.ladders.membershipProof),
        review: ladder(now.ladders.review),
      },
      promises: {
        submitted: days(now.promises.submitted),
        in_review: days(now.promises.in_review),
        cleared_for_exam: days(now.promises.cleared_for_exam),
        deferred: days(now.promises.deferred),
      },
    })
  })
}
