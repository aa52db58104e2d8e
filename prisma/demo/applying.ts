import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { startApplication } from '@/lib/portfolio/commands/start-application'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { StartInput, SubmitInput } from '@/lib/portfolio/schema/application'
import type { CategoryCode } from '@/lib/rules/categories'
import { momentOn } from './calendar'
import { careerOf, type Given } from './career'
import { diceOf } from './dice'
import type { Case } from './office'
import { card, type Paper, sheet, uploads } from './papers'
import type { Plan } from './plan'
import { invites, raterAnswers } from './rating'
import type { Scene, Someone } from './sitting'
import { sits } from './sitting'
import { giverAnswers, logsProvided, logsRuns } from './supervision'
import {
  finishes,
  signs,
  writesCourse,
  writesEducation,
  writesJob,
  writesMembership,
  writesProfile,
  writesStatements,
} from './writing'

export const STEPS = ['started', 'profile', 'entries', 'asked', 'written', 'ready', 'sent'] as const
export type Step = (typeof STEPS)[number]

export type Wish = Omit<Given, 'locale' | 'until' | 'start'> & {
  category: CategoryCode
  start: PlainDate
  until?: PlainDate
  /** How far the applicant comes; all the way when left out. */
  upTo?: Step
  /** What is different in this life. */
  but?: (plan: Plan) => void
}

/** The days after the start on which somebody comes back to the portfolio; it is sent six weeks after the start. */
const LATER = { entries: 3, papers: 5, supervision: 8, raters: 10, values: 22, ready: 37, sent: 42 } as const
export const WRITING_DAYS = LATER.sent

/** Somebody writes a portfolio over some weeks, asks others for what only they can say, and sends it. */
export async function applies(scene: Scene, who: Someone, wish: Wish, by: Someone): Promise<Case> {
  const { start, category, addOns = [], upTo = 'sent', until = scene.calendar.today } = wish
  const plan = careerOf(who.name, { ...wish, locale: who.locale, until })
  wish.but?.(plan)
  const dice = diceOf(who.email)
  const on = (days: number, hour: number) => momentOn(scene.calendar.past(addDays(start, days)), hour, dice.below(50))
  const past = (step: Step) => STEPS.indexOf(upTo) < STEPS.indexOf(step)

  const begun = await sits(scene, who, on(0, 15), async (at) => {
    const { applicationId } = await at.does(startApplication, StartInput, { category, addOns: [...addOns] })
    if (past('profile')) return { applicationId, degrees: [] }
    await writesProfile(at, who, applicationId)
    const degrees = await writesEducation(at, applicationId, plan)
    await writesMembership(at, scene, applicationId, plan)
    return { applicationId, degrees }
  })
  const { applicationId } = begun
  const about: Case = { scene, applicationId, applicant: who, by }
  if (past('entries')) return about

  const courses = await sits(scene, who, on(LATER.entries, 16), async (at) => {
    for (const job of plan.jobs) await writesJob(at, applicationId, job)
    const ids: string[] = []
    for (const course of plan.courses) ids.push(await writesCourse(at, applicationId, course))
    return ids
  })
  const scans = await papersOf(who, plan, begun.degrees, courses)
  if (scans.length > 0) await uploads(scene, who, applicationId, scans, on(LATER.papers, 18))
  if (past('asked')) return about
  await asksOthers(about, plan, start)
  if (past('written')) return about

  await sits(scene, who, on(LATER.values, 20), (at) => writesStatements(at, who, applicationId, plan.statements))
  if (past('ready')) return about
  await sits(scene, who, on(LATER.ready, 18), async (at) => {
    await signs(at, applicationId)
    await finishes(at, applicationId)
  })
  if (past('sent')) return about
  await sits(scene, who, on(LATER.sent, 17), (at) =>
    at.does(submitApplication, SubmitInput, { applicationId, confirmed: 'true' }),
  )
  return about
}

/** RSC givers and raters get their letters; their answers are stories of their own. */
async function asksOthers({ scene, applicationId, applicant }: Case, plan: Plan, start: PlainDate): Promise<void> {
  const dice = diceOf(`${applicant.email} asks`)
  const toGivers = addDays(start, LATER.supervision)
  if (plan.runs.length + plan.provided.length > 0) {
    const requests = await sits(scene, applicant, momentOn(toGivers, 21), async (at) => {
      await logsProvided(at, applicationId, plan.provided)
      return logsRuns(at, applicationId, plan.runs)
    })
    for (const asked of requests) {
      scene.stage.tell(() => giverAnswers(scene, asked, toGivers, dice.between(2, 9)))
    }
  }
  const toRaters = addDays(start, LATER.raters)
  if (plan.raters.length === 0) return
  const invited = await sits(scene, applicant, momentOn(toRaters, 20), (at) => invites(at, applicationId, plan.raters))
  for (const rater of invited) {
    scene.stage.tell(() => raterAnswers(scene, applicant, rater, toRaters, dice.between(2, 24)))
  }
}

async function papersOf(who: Someone, plan: Plan, degrees: string[], courses: string[]): Promise<Paper[]> {
  if (plan.papers === 0) return []
  const papers: Paper[] = []
  const [degree, entryId] = [plan.degrees[0], degrees[0]]
  if (degree && entryId) {
    const lines = [who.name, `${degree.level} · ${degree.field}`, `Conferred ${degree.on}`]
    const bytes = await sheet('Transcript', [degree.institution, ...lines])
    papers.push({ fileName: 'transcript.pdf', bytes, entry: { kind: 'education', entryId } })
  }
  for (const [nth, course] of plan.courses.slice(0, plan.papers).entries()) {
    const id = courses[nth]
    if (!id) continue
    const line = `${course.hours} clock hours · ${course.on}`
    const entry = { kind: 'training' as const, entryId: id }
    if (nth === 1) papers.push({ fileName: `photo-${nth}.png`, bytes: await card(course.provider, line), entry })
    else {
      const bytes = await sheet('Certificate of attendance', [who.name, course.title, course.provider, line])
      papers.push({ fileName: `certificate-${nth + 1}.pdf`, bytes, entry })
    }
  }
  return papers
}
