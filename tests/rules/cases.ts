import { type Assessment, assess } from '@/lib/check/assess'
import { parsePortfolio } from '@/lib/check/parse'
import { type CategoryCode, categoryOf, type Scope, TRACKS, type Track, trackOf } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'

/** Portfolios in the open format, as an applicant would export them. */
export type Doc = ReturnType<typeof complete>
export type Requirement = Assessment['requirements'][number]
/** Fields a case changes or takes away; `null` is absent. */
type Some<T> = { [K in keyof T]?: T[K] | null } & Record<string, unknown>

export const AS_OF = '2026-06-30'
const job = (id: string, kind: string, track: Track) => ({
  id,
  role: 'Role',
  employer: 'Employer',
  from: '2016-01-01',
  to: '2020-12-31' as string | null,
  hoursPerWeek: 40,
  kind,
  paid: true,
  supervised: true,
  specialisedTraining: false,
  supervisorEndorsed: false,
  serves: [track] as string[],
  families: 12,
  competencies: [] as string[],
})

/** A portfolio in which nothing is missing for any category of either edition, nor for ERS. */
function complete(edition: string, category: CategoryCode | null, track: Track) {
  const about = [track] as string[]
  const session = { format: 'individual', about, giver: 'g1', confirmed: true, competencies: [] as string[] }
  const run = { from: '2024-07-01', to: '2025-12-31' as string | null }
  const rating = {
    endorsed: true,
    receivedOn: '2026-03-01' as string | null,
    recommends: true,
    notEnoughInformation: 0,
  }
  return {
    format: 'endorsement-portfolio/1',
    asOf: AS_OF,
    edition,
    category: category as string | null,
    addOns: [] as string[],
    settings: { membership: 'required' },
    held: [] as Record<string, unknown>[],
    education: [{ id: 'e1', level: 'master', completedOn: '2015-06-01', competencies: [] as string[] }],
    licences: [] as Record<string, unknown>[],
    work: [
      job('prevention', 'prevention', track),
      job('treatment', 'treatment', track),
      job('rsc', 'rsc', track),
      job('policy', 'policy', track),
      job('research', 'research', track),
    ],
    training: [
      {
        id: 't1',
        title: 'Institute',
        completedOn: '2025-05-05',
        hours: 48,
        deiHours: 3,
        rscProvisionHours: 15,
        about,
        competencies: [...DOMAINS] as string[],
      },
    ],
    rsc: [
      { id: 'r1', ...run, hours: 25, concerns: 'own-practice', ...session },
      { id: 'r2', ...run, hours: 25, concerns: 'rsc-provided', ...session },
    ],
    givers: [{ id: 'g1', name: 'Giver', qualified: [{ as: 'MHM-C', from: '2020-01-01', to: null as string | null }] }],
    rscProvided: [{ id: 'p1', from: '2020-01-01', to: null as string | null, recipients: 2 }],
    references: [
      { id: 'f1', rater: 'a', role: 'supervisor', ...rating },
      { id: 'f2', rater: 'b', role: 'rsc-giver', ...rating },
      { id: 'f3', rater: 'c', role: 'rsc-recipient', ...rating },
    ],
    exam: { part1: { correct: 48, of: 60, on: '2026-04-28' }, part2: { passed: true, on: '2026-04-28' } } as Record<
      string,
      unknown
    > | null,
    signed: { codeOfEthics: '2026-01-05', agreement: '2026-01-05', noSanction: '2026-01-05' } as Record<
      string,
      unknown
    >,
    membership: [{ from: '2026-01-01', to: '2026-12-31' as string | null }],
  }
}

export function portfolio(edition: string, category: CategoryCode, change: Some<Doc> = {}): Doc {
  return { ...complete(edition, category, trackOf(category)), ...change } as Doc
}

/** The add-on without a category. */
export function addOnAlone(edition: string, track: Track, change: Some<Doc> = {}): Doc {
  return { ...complete(edition, null, track), addOns: ['ERS'], ...change } as Doc
}

export function verdict(doc: unknown): Assessment {
  const parsed = parsePortfolio(doc)
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path, key }) => `${path}: ${key}`).join('\n'))
  return assess(parsed.portfolio, 'en')
}

export function requirement(of: { requirements: Requirement[] }, code: string): Requirement {
  const found = of.requirements.find((one) => one.code === code)
  if (!found) throw new Error(`no requirement ${code} among ${of.requirements.map((one) => one.code).join(', ')}`)
  return found
}

export function judged(doc: unknown, code: string): Requirement {
  return requirement(verdict(doc), code)
}

export function ers(doc: unknown) {
  const found = verdict(doc).addOns.ERS
  if (!found) throw new Error('no ERS in the assessment')
  return found
}

export function entry(of: Requirement, id: string): Requirement['entries'][number] {
  const found = of.entries.find((one) => one.id === id)
  if (!found) throw new Error(`no entry ${id} in ${of.code}`)
  return found
}

/** The same scope on both tracks: whatever the tables say holds for either. */
export function bothTracks(scope: Scope): CategoryCode[] {
  return TRACKS.map((track) => categoryOf(track, scope))
}

/** The completed portfolio's first entry of a list, with changes. */
export function but<T extends object>(entry: T | undefined, change: Some<T>): T {
  if (!entry) throw new Error('no entry to change')
  return { ...entry, ...change } as T
}

/** One portfolio of a table: what it changes, and how the requirement then stands. */
export type Case = readonly [what: string, change: (doc: Doc) => Some<Doc>, status: string, counted?: number]

export function cellsOf(edition: string, scope: Scope, code: string, cases: readonly Case[]) {
  return bothTracks(scope).flatMap((category) =>
    cases.map(([what, change, status, counted]) => {
      const doc = portfolio(edition, category)
      return { name: `${category} ${code}: ${what}`, doc: { ...doc, ...change(doc) }, code, status, counted }
    }),
  )
}
