import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { licenceInForce } from '@/lib/licensing/queries'
import {
  type AddOnCode,
  type CategoryCode,
  categoryOf,
  isCategoryCode,
  SCOPES,
  scopeOf,
  TRACKS,
  type Track,
} from '@/lib/rules/categories'
import { editionById, editionInForce } from '@/lib/rules/criteria'
import { type NotOffered, whyNotOffered } from '@/lib/rules/licence'
import { isFinal, STATES } from '@/lib/rules/transitions'
import { heldOn, standingsOf } from './standings'

export type Choice = {
  category: CategoryCode
  /** Why it cannot be chosen, if so. */
  not: NotOffered | 'open' | 'held' | null
  /** The open application of this category, to go on with. */
  openPath: string | null
}

/** The add-on alone, for whoever holds an endorsement; `held`: the endorsements it may rest on. */
export type AloneChoice = {
  not: NotOffered | 'none' | 'held' | 'open' | null
  held: CategoryCode[]
  openPath: string | null
}

export type ApplyView = {
  tracks: { track: Track; choices: Choice[] }[]
  addOn: { code: AddOnCode; not: NotOffered | null; chosen: boolean }
  alone: AloneChoice
  edition: string
  /** Nothing at all can be started, and why: no licence in force, or one at a time and one is open. */
  closed: 'no-licence' | 'one-at-a-time' | null
  chosen: CategoryCode | null
}

/** What may be applied for here today, and what may not and why. */
export async function applyView(ctx: Ctx, wanted?: unknown, wantedAddOns?: unknown): Promise<ApplyView> {
  const { personId } = personOf(ctx)
  const day = today(ctx)
  const grants = await licenceInForce(ctx, day)
  const open = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId, state: { notIn: STATES.filter(isFinal) } },
    select: { id: true, category: true, addOns: true },
    orderBy: { id: 'asc' },
  })
  const held = heldOn((await standingsOf(ctx, [personId])).get(personId), day)
  const edition = editionById(ctx.org.edition) ?? editionInForce(day)
  const language = ctx.locale
  const choiceOf = (category: CategoryCode): Choice => {
    const own = open.find((row) => row.category === category)
    const has = held.some((one) => one.category === category)
    const not = own ? 'open' : has ? 'held' : whyNotOffered(grants, { category, addOns: [], language })
    return { category, not, openPath: own ? `/${ctx.org.slug}/applications/${own.id}` : null }
  }
  const aloneChoice = (): AloneChoice => {
    const bases = held.filter((one) => edition?.ers.scopes.includes(scopeOf(one.category)))
    const own = open.find((row) => row.addOns.includes('ERS'))
    const has = held.some((one) => one.addOns.includes('ERS'))
    const offer = whyNotOffered(grants, { category: null, addOns: ['ERS'], language })
    return {
      not: bases.length === 0 ? 'none' : has ? 'held' : own ? 'open' : offer,
      held: bases.map(({ category }) => category),
      openPath: own ? `/${ctx.org.slug}/applications/${own.id}` : null,
    }
  }
  const tracks = TRACKS.map((track) => ({ track, choices: SCOPES.map((scope) => choiceOf(categoryOf(track, scope))) }))
  const anyErs = grants.some((grant) => grant.addOns.includes('ERS'))
  const full = !ctx.org.settings.applications.twoCategoriesAtOnce && open.length > 0
  return {
    tracks,
    addOn: { code: 'ERS', not: anyErs ? null : 'add-on', chosen: anyErs && wantedAddOns === 'ERS' },
    alone: aloneChoice(),
    edition: edition?.id ?? '',
    closed: grants.length === 0 ? 'no-licence' : full ? 'one-at-a-time' : null,
    chosen: isCategoryCode(wanted) ? wanted : null,
  }
}
