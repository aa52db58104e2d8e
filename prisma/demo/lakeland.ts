import { addDays, plainDate } from '@/lib/core/plain-date'
import type { CategoryCode } from '@/lib/rules/categories'
import { WRITING_DAYS } from './applying'
import { arrives, broughtOver, type Life, lives } from './life'
import { answersRequest, asksAbout, decides, decidesClean, marks, sitsExam, takesUp } from './office'
import { newcomerOf } from './personas'
import type { Scene } from './sitting'

const day = plainDate

export async function lakelandHistory(scene: Scene): Promise<void> {
  const { stage } = scene
  stage.tell(async () => void (await arrives(scene, 'office', newcomerOf('priya'), day('2014-03-10'))))
  const person = (givenName: string, familyName: string) => ({ givenName, familyName })
  broughtOver(scene, 'ruth', person('Eleanor', 'Voss'), 'IMHM-C', day('2015-04-20'))
  broughtOver(scene, 'miriam', person('George', 'Blackwell'), 'IMHM-C', day('2018-10-08'))
  await stage.play()
  lives(scene, {
    ...{ who: person('Kathleen', 'Moe'), as: 'kathleen', category: 'IFS', addOns: ['ERS'], sent: day('2024-05-13') },
    until: day('2024-12-31'),
    afterwards: (about) => decidesClean(about, day('2024-06-03'), 'endorse'),
  })
  await stage.play()
}

/** The second association keeps to the earlier edition, and only to the first three years of life. */
export function lakelandCases(scene: Scene): void {
  const { ago } = scene.calendar
  const tell = (
    givenName: string,
    familyName: string,
    category: CategoryCode,
    sent: number,
    more: Partial<Life> = {},
  ) => lives(scene, { who: { givenName, familyName }, category, sent: ago(sent), ...more })
  tell('Anna', 'Bergström', 'IFA', 4)
  tell('Pao', 'Vang', 'IFS', 22, {
    givers: ['kathleen'],
    afterwards: async (about) => {
      await takesUp(about, ago(15))
      await marks(about, ago(14), 'some')
    },
  })
  tell('Dakota', 'Whitebird', 'IMHS', 70, { afterwards: (about) => decidesClean(about, ago(58), 'clearForExam') })
  tell('Stephanie', 'Kowalski', 'IMHM-C', 38, {
    afterwards: async (about) => {
      await takesUp(about, ago(30))
      await asksAbout(about, ago(27), addDays(ago(1), 30))
    },
  })
  tell('Michael', 'Oyelaran', 'IMHM-P', 260, {
    afterwards: async (about) => {
      await decidesClean(about, ago(250), 'clearForExam')
      await sitsExam(about, ago(160), { correct: 50, passed: true })
      await decides(about, ago(150), 'endorse')
    },
  })
  tell('Teresa', 'Nguyen', 'IMHM-RF', 85, {
    afterwards: async (about) => {
      await takesUp(about, ago(75))
      await decides(
        about,
        ago(60),
        'defer',
        'Please add two more years of research experience with families of infants.',
        [
          {
            requirement: 'work',
            reason: 'not-enough',
            todo: 'Two more years of research with families of infants.',
          },
        ],
      )
    },
  })
  tell('Becky', 'Hanson', 'IFA', 140, { afterwards: (about) => decidesClean(about, ago(128), 'endorse') })
  tell('Judith', 'Stein', 'IMHM-RF', 52, { afterwards: (about) => decidesClean(about, ago(44), 'clearForExam') })
  tell('Carl', 'Olson', 'IFS', 100, { afterwards: (about) => decides(about, ago(80), 'withdraw') })
  tell('Mai', 'Xiong', 'IFS', 14 - WRITING_DAYS, { upTo: 'started' })
  tell('Ruby', 'Larson', 'IMHS', 66, {
    afterwards: async (about) => {
      await takesUp(about, ago(60))
      await asksAbout(about, ago(57), ago(20))
      await answersRequest(about, ago(24))
    },
  })
  lives(scene, {
    ...{ who: newcomerOf('jonas'), as: 'jonas', category: 'IFS', sent: ago(16 - WRITING_DAYS), upTo: 'written' },
    givers: ['kathleen', 'miriam'],
    but: (plan) => {
      plan.courses = plan.courses.slice(0, 5)
      plan.statements = 4
      plan.membership = null
      plan.raters = plan.raters.map((rater, nth) => ({ ...rater, answer: nth === 2 ? 'asked' : 'given' }))
      for (const [nth, run] of plan.runs.entries()) if (nth === 1) run.answer = 'asked'
    },
  })
}

/** One account, two associations: endorsed in the first, applying in the second. */
export function moves(from: Scene, to: Scene): void {
  const { ago } = from.calendar
  lives(from, {
    ...{ who: newcomerOf('ingrid'), as: 'ingrid', category: 'IFS', sent: ago(300) },
    afterwards: (about) => decidesClean(about, ago(285), 'endorse'),
  })
  lives(to, {
    who: newcomerOf('ingrid'),
    as: 'ingrid',
    category: 'IMHS',
    sent: ago(20 - WRITING_DAYS),
    upTo: 'entries',
  })
}
