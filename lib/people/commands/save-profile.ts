import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { registerName } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { REPORT_FIELD_NAMES } from '@/lib/rules/report-fields'
import { mayEditProfile } from '../policy'
import type { ProfileInput } from '../schema'

/** Saves who somebody is to the association; the account's address is changed elsewhere. */
export async function saveProfile(ctx: Ctx, input: z.output<typeof ProfileInput>): Promise<{ next?: string }> {
  const { personId } = personOf(ctx)
  const where = { orgId_id: { orgId: ctx.org.id, id: personId } }
  const held = await ctx.db.person.findUnique({ where })
  if (!held) throw new DomainError('not_found')
  demand(mayEditProfile(ctx.actor, held.id))

  const { applicationId, version, overwrite, ...answers } = input
  const { searchName } = registerName(answers)
  const { count } = await ctx.db.person.updateMany({
    where: { orgId: ctx.org.id, id: personId, version: overwrite ?? version },
    data: { ...answers, searchName, profileSavedAt: ctx.now, version: { increment: 1 } },
  })
  if (count === 0) throw new DomainError('conflict', { reason: 'ledger.conflict', detail: thereNow(held) })
  const name = `${answers.givenName} ${answers.familyName}`
  await record(ctx, 'people.profileSaved', { name }, { applicationId, subject: { kind: 'person', id: personId } })
  return applicationId ? { next: `/${ctx.org.slug}/applications/${applicationId}` } : {}
}

type Held = NonNullable<Awaited<ReturnType<Ctx['db']['person']['findUnique']>>>

function thereNow(held: Held): Record<string, string | number> {
  const names = ['givenName', 'familyName', 'phone', 'city', 'state', ...REPORT_FIELD_NAMES] as const
  const shown = names.map((name) => [`now.${name}`, held[name] ?? ''] as const)
  return { version: held.version, ...Object.fromEntries(shown) }
}
