import type { Document } from '@/lib/check/format'
import { message } from '@/lib/core/message'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { saveMembership } from '@/lib/people/commands/save-membership'
import { importTrainings } from '@/lib/portfolio/commands/import-trainings'
import { importWork } from '@/lib/portfolio/commands/import-work'
import { saveEducation } from '@/lib/portfolio/commands/save-education'
import { saveLicence } from '@/lib/portfolio/commands/save-licence'
import type { Bulk, BulkResult } from '@/lib/portfolio/queries/in-bulk'
import { type Ledger, ledgerOf } from '@/lib/portfolio/queries/ledger'
import { importRuns } from '@/lib/rsc/commands/import-runs'
import { saveRscProvided } from '@/lib/rsc/commands/save-rsc-provided'
import { mayKeep } from '../policy/portfolio'
import type { TakenFile } from '../queries/portfolio-file'
import * as inputs from '../queries/portfolio-inputs'
import { reasonOf, type Tally, tally, whyNot } from '../queries/portfolio-tally'
import type { Extras, GiverAnswer, PortfolioReport, ProvedList } from '../schema/portfolio'
import { enterDocuments } from './enter-documents'
import { enterValues } from './enter-values'

export type PortfolioToEnter = {
  applicationId: string | null
  ownerId: string
  fileName: string
  document: Document
  extras: Extras | null
  files: readonly TakenFile[]
  answers: readonly GiverAnswer[]
  /** Told how many of the entries are through. */
  onward: (done: number) => Promise<void>
}

type Line = inputs.Entry<unknown>

/** One entry after the other through the command of its form; one that is there already stays out. */
async function oneByOne<I>(
  told: Tally,
  list: 'education' | 'licences' | 'rscProvided' | 'membership',
  given: { entries: readonly inputs.Entry<I>[]; held: ReadonlySet<string> },
  save: (input: I) => Promise<unknown>,
): Promise<void> {
  const seen = new Set(given.held)
  for (const entry of given.entries) {
    await told.onward()
    if (seen.has(entry.key)) told.there(list, entry)
    else {
      seen.add(entry.key)
      await save(entry.input).then(
        () => told.added(list),
        (error: unknown) => told.refused(list, entry, whyNot(error)),
      )
    }
  }
}

/** Many entries through their log's own command for many. */
async function inBulk<I>(
  told: Tally,
  list: 'work' | 'training' | 'rsc',
  entries: readonly (Omit<Line, 'key' | 'input'> & { input: I })[],
  enter: (bulk: readonly I[]) => Promise<BulkResult>,
): Promise<void> {
  if (entries.length === 0) return
  await told.onward(entries.length)
  const result = await enter(entries.map(({ input }) => input)).catch((error: unknown) => {
    const why = whyNot(error)
    for (const entry of entries) told.refused(list, entry, why)
    return null
  })
  if (!result) return
  told.added(list, result.made)
  const at = (index: number) => entries[index] ?? { path: list, title: '' }
  for (const { index } of result.twins) told.there(list, at(index))
  for (const { index, field, reason } of result.refused) {
    const entry = at(index)
    const path = `${entry.path}.${field.startsWith('giver') ? 'giver' : field}`
    told.refused(list, { ...entry, path }, reasonOf(reason))
  }
}

/** The row of the ledger that each entry of the file has become, or was already. */
function rowsOf(ledger: Ledger, entries: Record<ProvedList, readonly Omit<Line, 'input'>[]>) {
  const keys = {
    education: new Map(ledger.education.map((row) => [inputs.educationKey(row), row.id])),
    licences: new Map(ledger.licences.map((row) => [inputs.licenceKey(row), row.id])),
    work: new Map(ledger.work.map((row) => [inputs.workKey(row), row.id])),
    training: new Map(ledger.training.map((row) => [inputs.trainingKey(row), row.id])),
    membership: new Map(ledger.memberships.map((row) => [inputs.membershipKey(row), row.id])),
  }
  return (list: ProvedList, id: string): string | undefined => {
    const entry = entries[list].find((one) => one.id === id)
    return entry && keys[list].get(entry.key)
  }
}

/**
 * Enters a portfolio into its owner's ledger in the open transaction, each entry through the command of its own room, and says
 * what became of each. Whether it stays is the caller's to decide: the trial is this very act, undone.
 */
export async function enterPortfolio(ctx: Ctx, given: PortfolioToEnter): Promise<PortfolioReport> {
  const { applicationId, ownerId, fileName, document, extras, files, answers, onward } = given
  demand(mayKeep(ctx.actor, ownerId))
  const told = tally(document, onward)
  const held = await ledgerOf(ctx, ownerId)
  const at = { applicationId, extras }
  const bulk = <E>(entries: readonly E[]): Bulk<E> => ({ applicationId, fileName, entries, keepTwins: false })

  const education = inputs.educationOf(at, document)
  const licences = inputs.licencesOf(ctx, at, document)
  const work = inputs.workOf(at, document)
  const training = inputs.trainingOf(at, document)
  const givers = inputs.giversOf(at, document, answers)
  const runs = inputs.runsOf(at, document, givers)
  const provided = inputs.providedOf(at, document)
  const memberships = inputs.membershipsOf(at, document)
  const known = (keys: string[]) => new Set(keys)

  const schools = { entries: education, held: known(held.education.map(inputs.educationKey)) }
  await oneByOne(told, 'education', schools, (input) => saveEducation(ctx, input))
  const papers = { entries: licences, held: known(held.licences.map(inputs.licenceKey)) }
  await oneByOne(told, 'licences', papers, (input) => saveLicence(ctx, input))
  await inBulk(told, 'work', work, (entries) => importWork(ctx, bulk(entries)))
  await inBulk(told, 'training', training, (entries) => importTrainings(ctx, bulk(entries)))
  for (const run of runs) {
    if (run.giver?.leave) told.left('rsc', run, message('exchange.left.giver'))
    else if (run.to === null) told.refused('rsc', { ...run, path: `${run.path}.to` }, message('exchange.why.openRun'))
  }
  const entered = runs.filter((run) => !run.giver?.leave && run.to !== null)
  await inBulk(told, 'rsc', entered, (entries) => importRuns(ctx, bulk(entries)))
  told.askFor(givers)
  const gifts = { entries: provided, held: known(held.rscProvided.map(inputs.providedKey)) }
  await oneByOne(told, 'rscProvided', gifts, (input) => saveRscProvided(ctx, input))
  const named = memberships.flatMap(({ to, input, ...one }) => {
    if (to !== null && input.association) return [{ ...one, input: { ...input, to } }]
    told.left('membership', one, message('exchange.left.membership'))
    return []
  })
  const cards = { entries: named, held: known(held.memberships.map(inputs.membershipKey)) }
  await oneByOne(told, 'membership', cards, (input) => saveMembership(ctx, input))
  await enterValues(ctx, { applicationId, ownerId, values: extras?.values ?? {} }, told)
  const proved = { education, licences, work, training, membership: memberships }
  const rowOf = rowsOf(await ledgerOf(ctx, ownerId), proved)
  await enterDocuments(ctx, { applicationId, ownerId, documents: extras?.documents ?? [], files, rowOf }, told)
  return told.report()
}
