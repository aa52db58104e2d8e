import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { ADD_ONS, type AddOnCode, type CategoryCode, isAddOnCode, isCategoryCode } from '@/lib/rules/categories'
import { EDITIONS, editionById, editionInForce } from '@/lib/rules/criteria'
import type { Edition, RequirementCode } from '@/lib/rules/criteria/shape'
import { type Difference, differences } from '@/lib/rules/differences'
import type { Evaluation, Finding } from '@/lib/rules/finding'
import { includesDay } from '@/lib/rules/portfolio'
import { isFinal, STATES } from '@/lib/rules/transitions'
import { type AloneChoice, type ApplyView, applyView, type Choice } from './apply'
import type { Ledger } from './ledger'
import { type Known, knownOf, reckon } from './reckon'

/** What only an application brings with it: people are asked and documents signed for each one anew. */
const BROUGHT: ReadonlySet<RequirementCode> = new Set<RequirementCode>([
  'references',
  'references.roles',
  'signatures',
  'exam',
  'ers.references',
])

export type WhatIfChoice = { category: CategoryCode | null; edition: string; addOns: readonly AddOnCode[] }

/** What a category is compared with: an endorsement the person holds, or an application of theirs. */
export type Compared = { category: CategoryCode; as: 'held' | 'open'; differences: readonly Difference[] }

export type WhatIfAnswer = {
  /** `null`: the add-on alone. */
  category: CategoryCode | null
  assessment: Evaluation
  /** What the ledger answers, the add-on's included. */
  ledgerFindings: readonly Finding[]
  /** What would be asked once an application is open. */
  broughtFindings: readonly Finding[]
  compared: Compared[]
  /** Whether it can be started here, and the application that is open already. */
  start: {
    not: Choice['not'] | AloneChoice['not']
    openPath: Choice['openPath']
    closed: ApplyView['closed']
    addOnNot: ApplyView['addOn']['not']
  }
}

export type WhatIfView = {
  choice: WhatIfChoice
  editions: readonly string[]
  /** The edition an application that is started today belongs to. */
  ownEdition: string
  ledger: Ledger
  empty: boolean
  /** The newest application of the person, through which their entries are opened; null without any. */
  base: string | null
  answer: WhatIfAnswer | null
}

type Search = Record<string, string | string[] | undefined>

function choiceOf(search: Search, ownEdition: string): WhatIfChoice {
  const { category, edition } = search
  // The form's list of categories ends with the add-on alone.
  const wanted = [search.addOns, category].flat()
  return {
    category: isCategoryCode(category) ? category : null,
    edition: (typeof edition === 'string' && editionById(edition)?.id) || ownEdition,
    addOns: ADD_ONS.filter((code) => wanted.includes(code)),
  }
}

function comparedWith(
  known: Known,
  chosen: { edition: Edition; category: CategoryCode },
  ctx: Ctx,
  open: (string | null)[],
) {
  const day = today(ctx)
  const held = (known.standings.get(known.personId)?.held ?? []).filter((one) => includesDay(one, day))
  const others = [
    ...held.map(({ category }) => ({ category, as: 'held' as const })),
    ...open.filter(isCategoryCode).map((category) => ({ category, as: 'open' as const })),
  ]
  const once = new Map(others.toReversed().map((one) => [one.category, one]))
  return [...once.values()]
    .filter(({ category }) => category !== chosen.category)
    .toReversed()
    .map((one): Compared => {
      const from = { edition: chosen.edition, category: one.category }
      return { ...one, differences: differences(from, chosen) }
    })
}

/** What of one's own ledger counts for a category, and what is missing: before applying, and without an application. */
export async function whatIfView(ctx: Ctx, search: Search): Promise<WhatIfView> {
  const { personId } = personOf(ctx)
  const ownEdition = (editionById(ctx.org.edition) ?? editionInForce(today(ctx)) ?? EDITIONS[0])?.id ?? ''
  const choice = choiceOf(search, ownEdition)
  const known = await knownOf(ctx, personId)
  const applications = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId },
    select: { id: true, category: true, state: true },
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
  })
  const ended: ReadonlySet<string> = new Set(STATES.filter(isFinal))
  const open = applications.filter((row) => !ended.has(row.state))
  const newest = open[0] ?? applications[0]
  const { ledger } = known
  const logged = [ledger.education, ledger.licences, ledger.work, ledger.training, ledger.rsc, ledger.rscProvided]
  const edition = editionById(choice.edition)
  const view = {
    choice,
    editions: EDITIONS.map(({ id }) => id),
    ownEdition,
    ledger,
    empty: logged.every((rows) => rows.length === 0),
    base: newest ? `/${ctx.org.slug}/applications/${newest.id}` : null,
  }
  const { category } = choice
  const named = category !== null || (choice.addOns.length > 0 && (!search.category || isAddOnCode(search.category)))
  if (!edition || !named) return { ...view, answer: null }
  const claim = { edition, category, addOns: choice.addOns, settings: ctx.org.settings, asOf: today(ctx) }
  const { assessment } = reckon(ctx, known, claim, null)
  const addOn = (assessment.addOns.ERS?.findings ?? []).filter(({ code }) => !category || code !== 'membership')
  const findings = [...assessment.findings, ...addOn]
  const { tracks, closed, addOn: ers, alone } = await applyView(ctx, category)
  const choices = tracks.flatMap((track) => track.choices)
  const offered = category ? choices.find((one) => one.category === category) : alone
  return {
    ...view,
    answer: {
      category,
      assessment,
      ledgerFindings: findings.filter(({ code }) => !BROUGHT.has(code)),
      broughtFindings: findings.filter(({ code }) => BROUGHT.has(code)),
      compared: category
        ? comparedWith(
            known,
            { edition, category },
            ctx,
            open.map((row) => row.category),
          )
        : [],
      start: {
        not: offered?.not ?? null,
        openPath: offered?.openPath ?? null,
        closed,
        addOnNot: category && choice.addOns.length > 0 ? ers.not : null,
      },
    },
  }
}
