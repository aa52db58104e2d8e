import type { Ctx } from '@/lib/ctx/ctx'
import { orgById } from '@/lib/ctx/org-scope'
import { saveReason } from '@/lib/orgs/commands/save-reason'
import { reasonsView } from '@/lib/orgs/queries/reasons'
import { SaveReasonInput } from '@/lib/orgs/schema/reasons'
import type { ReasonKind } from '@/lib/rules/own-reasons'
import { someone } from './actors'

export const words = { en: 'The stamp is missing', es: 'Falta el sello' }

export async function now(ctx: Ctx): Promise<Ctx> {
  const org = await orgById(ctx.db, ctx.org.id)
  if (!org) throw new Error('gone')
  return { ...ctx, org }
}

/** An own reason, and the association that has it. */
export async function withReason(ctx: Ctx, kind: ReasonKind, more: object = {}) {
  const admin = await someone(ctx, ['admin'])
  const seen = await now(admin.ctx)
  const { version } = await reasonsView(seen)
  await saveReason(seen, SaveReasonInput.parse({ version, kind, ...words, ...more }))
  const fresh = await now(ctx)
  const code = fresh.org.settings.reasons.at(-1)?.code ?? ''
  return { fresh, code, admin: { ...admin.ctx, org: fresh.org } }
}
