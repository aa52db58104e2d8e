import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import type { InLedger } from '@/lib/rules/ledger-lock'
import { mayWriteValues } from '../policy'
import { mayAddEntry } from '../policy/entries'
import { openApplication, otherApplications } from '../queries/open-application'
import { lockOwnLedger } from '../queries/open-ledger'
import type { ValueInput } from '../schema/application'

type Saved = { version: number; savedAt: string; next: string }

/** One line in the record per sitting, not per autosave. */
const SITTING_MS = 30 * 60_000

/**
 * Saves one statement when it is still the version the person saw; otherwise a conflict that brings the other text along.
 * Two requests at once are told apart by the row's own version, not by who came first.
 */
export async function saveValueStatement(ctx: Ctx, input: InLedger<z.output<typeof ValueInput>>): Promise<Saved> {
  const personId = await writer(ctx, input.applicationId)
  const { value, text, version } = input
  const key = { orgId: ctx.org.id, personId, value }
  const held = await ctx.db.valueStatement.findUnique({ where: { orgId_personId_value: key } })
  const list = input.applicationId ? `/${ctx.org.slug}/applications/${input.applicationId}/values` : `/${ctx.org.slug}`
  if (held?.text === text) return { version: held.version, savedAt: held.updatedAt.toISOString(), next: list }

  const { count } = held
    ? await ctx.db.valueStatement.updateMany({
        where: { ...key, version },
        data: { text, version: { increment: 1 }, updatedAt: ctx.now },
      })
    : version === 0
      ? await ctx.db.valueStatement.createMany({
          data: [{ ...key, text, version: 1, updatedAt: ctx.now }],
          skipDuplicates: true,
        })
      : { count: 0 }
  if (count === 0) throw await conflict(ctx, key)
  if (!held || ctx.now.getTime() - held.updatedAt.getTime() > SITTING_MS) {
    await record(ctx, 'portfolio.valueSaved', { value }, { applicationId: input.applicationId })
  }
  return { version: version + 1, savedAt: ctx.now.toISOString(), next: list }
}

/** Whose statement it is, once they may write it: from an application, or straight into their ledger. */
async function writer(ctx: Ctx, applicationId: string | null): Promise<string> {
  if (applicationId === null) {
    const ledger = await lockOwnLedger(ctx)
    demand(mayAddEntry(ctx.actor, ledger, 'values'))
    return ledger.ownerId
  }
  const { application, facts } = await openApplication(ctx, applicationId)
  demand(mayWriteValues(ctx.actor, facts, await otherApplications(ctx, application)))
  return application.personId
}

async function conflict(ctx: Ctx, key: { orgId: string; personId: string; value: string }): Promise<DomainError> {
  const now = await ctx.db.valueStatement.findUnique({ where: { orgId_personId_value: key } })
  return new DomainError('conflict', {
    reason: 'portfolio.error.changedMeanwhile',
    detail: { theirs: now?.text ?? '', version: now?.version ?? 0 },
  })
}
