import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand, type Verdict } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { appliedFor } from '@/lib/rules/categories'
import { changesBetween, type EntryChange, type EntryFacts } from '@/lib/rules/entry-changes'
import { OrgSettings } from '@/lib/rules/settings'
import type { ApplicationState } from '@/lib/rules/transitions'
import { type WaitView, waitsOf } from '@/lib/waits/contract'
import { mayJudgeAnswers, mayReadCases, mayTakeBack } from '../policy'
import { entryFacts } from './entry-facts'
import { mayAskOnce, type RequestView, sentRequestsOf } from './requests'

export type InformationView = {
  application: { id: string; reference: string; category: string; applicant: string }
  /** The latest round, and what is different in each point since it was asked. */
  latest: RequestView | null
  changes: ReadonlyMap<string, readonly EntryChange[]>
  earlier: RequestView[]
  wait: WaitView | null
  /** Whether a round is left to ask again in. */
  roundLeft: boolean
  may: { takeBack: Verdict; judge: Verdict }
}

/** What was asked in one case and what came back, held against what was there when it was asked. */
export async function informationView(ctx: Ctx, applicationId: string): Promise<InformationView> {
  demand(mayReadCases(ctx.actor))
  const row = isUuid(applicationId)
    ? await ctx.db.application.findUnique({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        select: {
          id: true,
          reference: true,
          category: true,
          addOns: true,
          state: true,
          heldAt: true,
          settings: true,
          personId: true,
          person: { select: { givenName: true, familyName: true } },
        },
      })
    : null
  if (!row) throw new DomainError('not_found')
  const [latest = null, ...earlier] = await sentRequestsOf(ctx, applicationId)
  const waits = await waitsOf(ctx, applicationId)
  const facts = { ownerId: row.personId, state: row.state as ApplicationState, held: row.heldAt !== null }
  return {
    application: {
      id: row.id,
      reference: row.reference,
      category: appliedFor(row),
      applicant: `${row.person.givenName} ${row.person.familyName}`,
    },
    latest,
    changes: new Map(latest ? await changesOf(ctx, { ownerId: row.personId, applicationId }, latest) : []),
    earlier,
    wait: waits.find((one) => one.kind === 'information' && one.subjectId === latest?.id) ?? null,
    roundLeft: await mayAskOnce(ctx, { id: row.id, settings: OrgSettings.parse(row.settings) }),
    may: { takeBack: mayTakeBack(ctx.actor, facts), judge: mayJudgeAnswers(ctx.actor, facts) },
  }
}

/** What is different in each point of a request since it was asked. */
export async function changesOf(
  ctx: Ctx,
  whose: { ownerId: string; applicationId: string },
  { items }: Pick<RequestView, 'items'>,
): Promise<[string, EntryChange[]][]> {
  const found: [string, EntryChange[]][] = []
  for (const item of items) {
    const before = item.before as EntryFacts[] | null
    // Asked before anybody kept what was there, or about what has no before: nothing can be told from it.
    if (before === null || (item.entryId !== null && before.length === 0)) continue
    const now = await entryFacts(ctx, whose, item)
    if (now) found.push([item.id, changesBetween(before, now)])
  }
  return found
}
