import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import type { OwnReason } from '@/lib/rules/own-reasons'
import { OrgSettings } from '@/lib/rules/settings'
import { mayChangeSettings } from '../policy'
import { reasonsVersion } from '../queries/reasons'
import type { SaveReasonInput } from '../schema/reasons'
import { lockedOrg } from './save-settings'

const MOST_REASONS = 100

/** Adds a reason of the association's own beside the shipped ones, or words one anew wherever it was given. */
export async function saveReason(
  ctx: Ctx,
  { version, code, ...words }: z.output<typeof SaveReasonInput>,
): Promise<{ next: string }> {
  demand(mayChangeSettings(ctx.actor))
  const reasons = await lockedReasons(ctx, version)
  const before = reasons.find((one) => one.code === code)
  if (code !== '' && before?.kind !== words.kind) throw new DomainError('not_found')
  const twin = reasons.find((one) => one.kind === words.kind && one.code !== code && one.en === words.en)
  if (twin) throw new DomainError('invalid', { fields: { en: ['reasons.error.twin'] } })
  if (!before && reasons.length >= MOST_REASONS) throw new DomainError('invalid', { reason: 'reasons.error.many' })
  const next = reasonsPage(ctx)
  if (before && before.en === words.en && before.es === words.es) return { next }
  const fresh = { retired: false, ...before, ...words, code: before?.code ?? `own-${newId(ctx.now).slice(-12)}` }
  await writeReasons(ctx, before ? reasons.map((one) => (one === before ? fresh : one)) : [...reasons, fresh])
  await record(ctx, 'orgs.reasonSaved', { kind: words.kind, was: before?.en ?? '', is: words.en })
  return { next }
}

export const reasonsPage = (ctx: Ctx) => `/${ctx.org.slug}/office/settings/reasons?done=saved`

/** The reasons as they are now, while nobody else can change them; refused when the form showed others. */
export async function lockedReasons(ctx: Ctx, shown: string): Promise<readonly OwnReason[]> {
  const org = await lockedOrg(ctx)
  if (reasonsVersion(org) !== shown) throw new DomainError('conflict', { reason: 'reasons.error.conflict' })
  return org.settings.reasons
}

export async function writeReasons(ctx: Ctx, reasons: readonly OwnReason[]): Promise<void> {
  const { id } = ctx.org
  const row = await ctx.db.org.findUniqueOrThrow({ where: { id }, select: { settings: true } })
  const settings = { ...(row.settings as object), reasons }
  OrgSettings.parse(settings)
  await ctx.db.org.update({ where: { id }, data: { settings: json(settings) } })
}
