import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { type AddOnCode, type CategoryCode, type Scope, scopeOf, TRACKS, trackOf } from '@/lib/rules/categories'
import { DOMAINS, type Domain } from '@/lib/rules/competencies'
import type { RaterRole } from '@/lib/rules/portfolio'
import { firstOfYear, lastOfYear, yearOf } from './calendar'
import { COURSES, type Course } from './courses'
import { type Dice, diceOf } from './dice'
import type { Attended, Degree, Giver, Job, Plan, Rater, Run } from './plan'
import { raterNamed } from './strangers'
import { DESCRIPTIONS, EMPLOYERS, ROLES, SCHOOLS } from './workplaces'

export type Given = {
  category: CategoryCode
  addOns?: readonly AddOnCode[]
  /** Only as much training on giving RSC as Emerging asks for. */
  emerging?: boolean
  locale: 'en' | 'es'
  /** The day the application starts, and the last day the membership has to cover. */
  start: PlainDate
  until: PlainDate
  givers: readonly [Giver, ...Giver[]]
  /** Somebody endorsed, for those who need such a rater. */
  endorsed: Giver
}

type Case = Given & { scope: Scope; dice: Dice }

const HOURS: Record<Scope, number> = { FA: 30, FS: 30, MHS: 33, 'MHM-C': 48, 'MHM-P': 33, 'MHM-RF': 33 }

/** A whole working life that satisfies a category in both editions, different for every name. */
export function careerOf(name: string, given: Given): Plan {
  const at: Case = { ...given, scope: scopeOf(given.category), dice: diceOf(name + given.category) }
  const { start, until, dice } = at
  const jobs = jobsOf(at)
  const degrees = [degreeOf(at)]
  const runs = runsOf(at)
  const named = [...jobs, ...degrees].flatMap(({ domains }) => domains)
  const ers = at.addOns?.includes('ERS') ?? false
  const since = addDays(start, -(ers || at.scope === 'MHM-C' ? dice.between(500, 900) : 0))
  return {
    degrees,
    professional:
      at.scope === 'MHS' || at.scope === 'MHM-C'
        ? [
            {
              name: dice.one(['LCSW', 'LPC', 'LMFT']),
              state: 'Virginia',
              from: addDays(start, -dice.between(900, 2000)),
            },
          ]
        : [],
    jobs,
    courses: coursesOf(at, [...named, ...(runs.length > 0 ? (['reflection'] as const) : [])]),
    runs,
    provided: ers ? [{ from: since, recipients: dice.between(2, 6), setting: 'Monthly group for home visitors' }] : [],
    raters: ratersOf(at, ers),
    membership: { from: firstOfYear(yearOf(start)), to: lastOfYear(yearOf(until)) },
    statements: 7,
    papers: dice.between(0, 2),
  }
}

function degreeOf({ scope, start, dice }: Case): Degree {
  const mentor = scope.startsWith('MHM')
  const years = mentor ? dice.between(13, 22) : scope === 'FA' ? dice.between(2, 6) : dice.between(5, 11)
  const level =
    scope === 'FA'
      ? dice.one(['CDA', 'associate'] as const)
      : scope === 'FS'
        ? 'bachelor'
        : mentor && dice.below(2) === 0
          ? 'doctorate'
          : 'master'
  const on = addDays(start, -years * 365 - dice.below(120))
  const domains: Domain[] = ['theoretical-foundations', dice.one(['thinking', 'law-regulation-policy'] as const)]
  return { level, field: dice.one(ROLES[scope].fields), institution: dice.one(SCHOOLS), on, domains }
}

function jobsOf({ scope, category, locale, start, dice }: Case): Job[] {
  const back = (days: number) => addDays(start, -days)
  const employers = dice.shuffled(EMPLOYERS)
  const place = (n: number) => employers[n] ?? EMPLOYERS[0] ?? ''
  const base = {
    role: dice.one(ROLES[scope][locale]),
    employer: place(0),
    weekly: dice.one(['40', '37.5', '32', '20']),
    supervised: true,
    serves: dice.below(3) === 0 ? TRACKS : [trackOf(category)],
    domains: ['direct-service-skills', 'communicating', ...dice.shuffled(DOMAINS).slice(0, 2)] as Domain[],
    description: dice.one(DESCRIPTIONS),
  }
  const families = dice.between(11, 34)
  const recent = dice.between(900, 1700)
  const before: Job = {
    ...base,
    ...{ role: dice.one(ROLES.FS.en), employer: place(1), kind: 'prevention', families: dice.between(6, 20) },
    ...{ from: back(recent + dice.between(500, 1100)), to: back(recent + dice.between(5, 60)) },
  }
  if (scope === 'FA') return [{ ...base, kind: 'promotion', families, from: back(recent) }]
  if (scope === 'FS') return [{ ...base, kind: 'prevention', families, from: back(recent) }, before]
  if (scope === 'MHS') return [{ ...base, kind: 'treatment', families, from: back(recent) }, before]
  const long = dice.between(1300, 2200)
  const role = scope === 'MHM-C' ? 'rsc' : scope === 'MHM-P' ? 'policy' : 'research'
  const lead: Job = { ...base, kind: role, from: back(long) }
  const clinic: Job = {
    ...{ ...base, role: dice.one(ROLES.MHS.en), employer: place(1), kind: 'treatment', families: dice.between(20, 60) },
    ...{ from: back(long + dice.between(1000, 1900)), to: back(long - 40) },
  }
  return [lead, scope === 'MHM-C' ? clinic : { ...clinic, kind: 'prevention' }]
}

function coursesOf(at: Case, named: readonly Domain[]): Attended[] {
  const { scope, category, addOns, emerging, locale, start, dice } = at
  const track = trackOf(category)
  const chosen: Course[] = []
  if (scope !== 'FA' && scope !== 'FS') chosen.push(dice.one(COURSES.DEI))
  if (addOns?.includes('ERS') || scope === 'MHM-C') chosen.push(...COURSES.GIVING.slice(0, emerging ? 1 : 3))
  const fits = COURSES.PLAIN.filter(({ only }) => !only || only === track)
  const liked = dice
    .shuffled(fits)
    .sort((a, b) => (locale === 'es' ? Number(Boolean(b.es)) - Number(Boolean(a.es)) : 0))
  const target = HOURS[scope] + dice.between(0, 5)
  const sum = () => chosen.reduce((total, { hours }) => total + hours, 0)
  for (const course of liked) if (sum() < target) chosen.push(course)
  const missing = DOMAINS.filter((one) => ![...named, ...chosen.flatMap(({ domains }) => domains)].includes(one))
  const span = 900 / chosen.length
  return chosen.map((course, nth) => ({
    title: (locale === 'es' && course.es) || course.en,
    provider: course.provider,
    on: addDays(start, -Math.round(940 - nth * span - dice.below(Math.floor(span)))),
    hours: course.hours,
    dei: course.dei ?? 0,
    giving: course.giving ?? 0,
    about: course.only ? [course.only] : dice.below(2) === 0 ? TRACKS : [track],
    domains: nth === chosen.length - 1 ? [...course.domains, ...missing] : course.domains,
  }))
}

function runsOf({ scope, category, addOns, start, givers, dice }: Case): Run[] {
  const parts: (readonly [hours: number, concerns: Run['concerns']])[] = {
    FA: dice.below(2) === 0 ? [[dice.between(5, 9), 'own-practice'] as const] : [],
    FS: [
      [dice.between(13, 15), 'own-practice'],
      [dice.between(12, 14), 'own-practice'],
    ] as const,
    MHS: [18, 17, 18].map((hours) => [hours + dice.below(3), 'own-practice'] as const),
    'MHM-C': [
      [14, 'own-practice'],
      [dice.between(14, 17), 'rsc-provided'],
      [14, 'own-practice'],
      [dice.between(13, 15), 'rsc-provided'],
    ] as const,
    'MHM-P': dice.below(2) === 0 ? [[dice.between(6, 12), 'own-practice'] as const] : [],
    'MHM-RF': [],
  }[scope].slice()
  if (addOns?.includes('ERS') && scope !== 'MHM-C') parts.push([dice.between(13, 15), 'rsc-provided'])
  const length = Math.floor(650 / Math.max(1, parts.length))
  return parts.map(([hours, concerns], nth) => {
    const from = addDays(start, -680 + nth * length + dice.below(12))
    return {
      giver: givers[nth % givers.length] ?? givers[0],
      from,
      to: addDays(from, length - dice.between(16, 40)),
      hours,
      format: dice.one(['individual', 'individual', 'group'] as const),
      concerns,
      about: [trackOf(category)],
      answer: dice.below(9) === 0 ? 'corrected' : 'confirmed',
    }
  })
}

function ratersOf({ scope, givers, endorsed, locale, dice }: Case, ers: boolean): Rater[] {
  const roles: RaterRole[] = ers
    ? ['supervisor', 'rsc-giver', 'rsc-recipient']
    : scope === 'FA'
      ? ['supervisor', 'trainer', dice.one(['colleague', 'parent'] as const)]
      : scope === 'FS' || scope === 'MHS'
        ? ['supervisor', 'rsc-giver', dice.one(['colleague', 'teacher', 'parent'] as const)]
        : scope === 'MHM-C'
          ? ['colleague', 'rsc-giver', 'rsc-recipient']
          : ['supervisor', 'colleague', 'consultant']
  return roles.map((role) => {
    const known = role === 'rsc-giver' ? givers[0] : scope === 'FA' && role === 'trainer' ? endorsed : null
    const who = known ?? raterNamed(dice, role, locale)
    const title = known ? 'Reflective consultant' : raterTitle(role)
    const rater = { name: who.name, email: who.email, locale: who.locale }
    return { ...rater, role, title, waives: dice.below(4) > 0, answer: 'given' }
  })
}

function raterTitle(role: RaterRole): string {
  const titles: Partial<Record<RaterRole, string>> = {
    supervisor: 'Program manager',
    colleague: 'Colleague',
    teacher: 'Instructor',
    consultant: 'Consultant',
    'rsc-recipient': 'Home visitor',
  }
  return titles[role] ?? ''
}
