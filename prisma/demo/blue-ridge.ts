import { addDays } from '@/lib/core/plain-date'
import type { CategoryCode } from '@/lib/rules/categories'
import { declines } from './assigning'
import { asksForTranscript, judges, notes, waitsFor } from './casework'
import { reopens } from './drafts'
import { type Life, lives } from './life'
import { appeals, takesBack } from './looking-again'
import { answersRequest, asksAbout, type Case, decides, decidesClean, marks, sitsExam, takesUp } from './office'
import type { Newcomer } from './people'
import { newcomerOf } from './personas'
import { asksToRead, reads } from './reading'
import { differ, practises } from './settling'
import type { Scene } from './sitting'

const named = (givenName: string, familyName: string, locale: 'en' | 'es' = 'en'): Newcomer => {
  return { givenName, familyName, locale }
}

type Row = readonly [who: Newcomer, category: CategoryCode, daysAgo: number, more?: Partial<Life>]

/** Sent and not yet taken up. */
const WAITING: readonly Row[] = [
  [named('Amara', 'Johnson'), 'IFS', 2],
  [named('Caleb', 'Turner'), 'IFA', 3],
  [named('Linh', 'Tran'), 'ECFS', 5],
  [named('Brooke', 'Hastings'), 'IMHS', 6],
  [named('Isabel', 'Fuentes', 'es'), 'IFA', 8],
  [named('Yusuf', 'Demir'), 'ECMHS', 11],
  [named('Chloe', 'Martin'), 'IFS', 12, { givers: ['denise', 'elena'] }],
  [named('Gabriel', 'Santos'), 'IMHM-C', 15, { givers: ['elena'] }],
  [named('Nina', 'Petrova'), 'ECFA', 19],
  [named('Tasha', 'Greene'), 'IFS', 24, { addOns: ['ERS'], emerging: true, givers: ['elena'] }],
  [named('Andrew', 'McKay'), 'ECMHM-RF', 33],
]

/** In a coordinator's hands. */
const READ: readonly Row[] = [
  [named('Olivia', 'Brooks'), 'IFS', 20, { as: 'olivia' }],
  [named('Samira', 'Haddad'), 'IMHS', 23],
  [named('Jasmine', 'Walker'), 'ECFA', 26, { by: 'angela' }],
  [named('Daniel', 'Kim'), 'ECMHM-P', 28],
  [named('Fatima', 'Noor'), 'IFA', 31, { by: 'angela' }],
  [named('Luis', 'Ortega', 'es'), 'ECFS', 37, { by: 'angela' }],
]

/** Endorsed under the present edition, some time ago. */
const ENDORSED: readonly Row[] = [
  [named('Tomás', 'Herrera'), 'IFS', 430, { addOns: ['ERS'], emerging: true, as: 'tomas' }],
  [named('Naomi', 'Feldman'), 'ECMHS', 320, { as: 'naomi' }],
  [named('Kevin', 'O’Malley'), 'ECFS', 270, { as: 'kevin' }],
  [named('Leah', 'Sandoval'), 'IFA', 75],
  [named('Rebecca', 'Stone'), 'ECFA', 52],
]

export function blueRidgeCases(scene: Scene): void {
  const { ago } = scene.calendar
  const tell = ([who, category, daysAgo, more]: Row, afterwards?: Life['afterwards']) =>
    lives(scene, { who, category, sent: ago(daysAgo), afterwards, ...more })
  for (const row of WAITING) tell(row)
  for (const [nth, row] of READ.entries()) {
    tell(row, async (about) => {
      await takesUp(about, ago(row[2] - 5))
      await marks(about, ago(row[2] - 7), 'some')
      if (nth === 0) {
        await notes(about, ago(row[2] - 8))
        await declines(about, ago(row[2] - 9))
      }
      if (nth === 1) await waitsFor(about, ago(row[2] - 8))
      if (nth === 2) {
        await asksForTranscript(about, ago(row[2] - 8))
        await differ(about, ['carmen', 'nora'], [ago(14), ago(8), ago(4), ago(3)])
      }
      if (nth === 3) await asksToRead(about, 'elena', ago(9)).then(() => reads(about, 'elena', ago(3), 'half'))
      if (nth === 5) await asksToRead(about, 'carmen', ago(2))
      if (nth === 4) await asksToRead(about, 'elena', ago(20)).then(() => reads(about, 'elena', ago(12), 'whole'))
    })
  }
  for (const row of ENDORSED) {
    tell(row, async (about) => {
      await decidesClean(about, ago(row[2] - 12), 'endorse')
      if (row === ENDORSED.at(-1)) await practises(about, ago(13), ['nora', 'carmen'])
    })
  }
  questions(scene)
  mentors(scene)
  turnedBack(scene)
}

/** Asked for more: open, overdue, answered. */
function questions(scene: Scene): void {
  const { ago } = scene.calendar
  const asks = (who: Newcomer, category: CategoryCode, sent: number, due: number, answered?: number, judged?: number) =>
    lives(scene, {
      ...{ who, category, sent: ago(sent) },
      afterwards: async (about) => {
        await takesUp(about, ago(sent - 4))
        await marks(about, ago(sent - 6), 'some')
        await asksAbout(about, ago(sent - 8), due > 0 ? ago(due) : addDays(ago(1), -due))
        if (answered) await answersRequest(about, ago(answered))
        if (judged) await judges(about, ago(judged))
      },
    })
  asks(newcomerOf('hannah'), 'ECFS', 25, -16)
  asks(named('Darnell', 'Price'), 'IFS', 60, 9)
  asks(named('Mei', 'Lin'), 'IMHS', 34, -9)
  asks(named('Gloria', 'Méndez', 'es'), 'IFA', 41, 5, 9)
  asks(named('Peter', 'Novak'), 'ECMHS', 46, 3, 4, 2)
}

/** On the way to the exam, before it, between its parts, after it. */
function mentors(scene: Scene): void {
  const { ago } = scene.calendar
  const cleared = (who: Newcomer, category: CategoryCode, sent: number, afterwards?: (about: Case) => Promise<void>) =>
    lives(scene, {
      ...{ who, category, sent: ago(sent) },
      afterwards: async (about) => {
        await decidesClean(about, ago(sent - 9), 'clearForExam')
        await afterwards?.(about)
      },
    })
  cleared(newcomerOf('victor'), 'IMHM-P', 130, (about) => sitsExam(about, ago(34), { correct: 52 }))
  cleared(named('Renata', 'Oliveira'), 'ECMHM-C', 58)
  cleared(named('Charles', 'Okoro'), 'IMHM-RF', 170, (about) => sitsExam(about, ago(62), { correct: 43, passed: true }))
  cleared(named('Susan', 'Whitaker'), 'ECMHM-RF', 29)
  cleared(newcomerOf('joy'), 'IMHM-C', 190, async (about) => {
    await sitsExam(about, ago(62), { correct: 57, passed: true })
    await decides(about, ago(45), 'endorse')
  })
  cleared(named('Patrice', 'Lemaire'), 'ECMHM-P', 330, async (about) => {
    await sitsExam(about, ago(215), { correct: 45, passed: true })
    await sitsExam(about, ago(190), { correct: 50 })
    await decides(about, ago(180), 'endorse')
  })
  cleared(named('Astrid', 'Sørensen'), 'IMHM-RF', 560, async (about) => {
    await sitsExam(about, ago(510), { correct: 54, passed: true })
    await decides(about, ago(500), 'endorse')
  })
}

const NOT_YET = `Thank you for your application. Your training and your statements are strong.

Before we can endorse you, the reviewers ask for more reflective supervision with a qualified provider after your move to the new team, and for one more rating from somebody who has seen you with families this year. Everything you entered stays; open the application again whenever you are ready.`

const TO_DO = [
  {
    requirement: 'rsc.received',
    reason: 'not-confirmed' as const,
    todo: 'Reflective supervision with a qualified provider after your move to the new team.',
  },
  {
    requirement: 'references',
    reason: 'too-little-said' as const,
    todo: 'One more rating from somebody who has seen you with families this year.',
  },
]

/** Deferred, appealed, taken back, opened again, withdrawn. */
function turnedBack(scene: Scene): void {
  const { ago } = scene.calendar
  const deferred = (who: Newcomer, category: CategoryCode, sent: number, afterwards?: (about: Case) => Promise<void>) =>
    lives(scene, {
      ...{ who, category, sent: ago(sent) },
      afterwards: async (about) => {
        await takesUp(about, ago(sent - 10))
        await marks(about, ago(sent - 12), 'some')
        await decides(about, ago(sent - 20), 'defer', NOT_YET, TO_DO)
        await afterwards?.(about)
      },
    })
  deferred(newcomerOf('monica'), 'IMHS', 48)
  deferred(named('Trevor', 'Lang'), 'ECFS', 44, (about) => appeals(about, ago(15)))
  deferred(named('Nadine', 'Brooks'), 'IFA', 34, (about) => takesBack(about, ago(12)))
  deferred(named('Abigail', 'Foster'), 'IFS', 210, (about) => reopens(about, 55))
  lives(scene, {
    who: named('Brian', 'Doyle'),
    category: 'IFS',
    sent: ago(120),
    afterwards: async (about) => {
      await takesUp(about, ago(112))
      await decides(about, ago(90), 'withdraw', 'Withdrawn at the applicant’s request by telephone.')
    },
  })
}
