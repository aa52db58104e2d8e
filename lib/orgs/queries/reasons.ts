import { createHash } from 'node:crypto'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import type { OrgScope } from '@/lib/ctx/org-scope'
import type { OwnReason } from '@/lib/rules/own-reasons'
import { mayChangeSettings } from '../policy'

/** Stands for one state of the reasons: a form carries it, and saves only over the state it showed. */
export function reasonsVersion(org: Pick<OrgScope, 'id' | 'settings'>): string {
  return createHash('sha256')
    .update(JSON.stringify([org.id, org.settings.reasons]))
    .digest('hex')
    .slice(0, 16)
}

export type ReasonsView = { version: string; reasons: readonly OwnReason[] }

/** The association's own reasons, those no longer offered as well. */
export async function reasonsView(ctx: Ctx): Promise<ReasonsView> {
  demand(mayChangeSettings(ctx.actor))
  return { version: reasonsVersion(ctx.org), reasons: ctx.org.settings.reasons }
}
