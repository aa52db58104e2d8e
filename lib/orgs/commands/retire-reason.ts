import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { mayChangeSettings } from '../policy'
import type { RetireReasonInput } from '../schema/reasons'
import { lockedReasons, reasonsPage, writeReasons } from './save-reason'

/** Takes a reason out of the forms, or offers it again. Where it was given, its words stay. */
export async function retireReason(
  ctx: Ctx,
  { version, code, offered }: z.output<typeof RetireReasonInput>,
): Promise<{ next: string }> {
  demand(mayChangeSettings(ctx.actor))
  const reasons = await lockedReasons(ctx, version)
  const reason = reasons.find((one) => one.code === code)
  if (!reason) throw new DomainError('not_found')
  const retired = offered === 'no'
  const next = reasonsPage(ctx)
  if (reason.retired === retired) return { next }
  await writeReasons(
    ctx,
    reasons.map((one) => (one === reason ? { ...one, retired } : one)),
  )
  await record(ctx, 'orgs.reasonRetired', { kind: reason.kind, reason: reason.en, offered })
  return { next }
}
