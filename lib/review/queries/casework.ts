import { DomainError } from '@/lib/core/domain-error'
import { isUuid } from '@/lib/core/ids'
import { demand, type Verdict } from '@/lib/core/verdict'
import { isSelf } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { offeredReasons } from '@/lib/rules/own-reasons'
import type { ApplicationState } from '@/lib/rules/transitions'
import { type WaitView, waitsOf } from '@/lib/waits/contract'
import { mayHold, mayReadCases, mayRelease, maySwitchLetters, mayWriteNotes } from '../policy'

export type HoldView = {
  id: string
  reason: string
  message: string
  heldAt: Date
  releasedAt: Date | null
  by: string
}
export type NoteView = { id: string; text: string; at: Date; by: string }
export type FlagView = { id: string; kind: string; reason: string; at: Date; by: string; clearedAt: Date | null }

export type Casework = {
  applicationId: string
  hold: HoldView | null
  holds: HoldView[]
  notes: NoteView[]
  flags: FlagView[]
  lettersPaused: boolean
  waits: WaitView[]
  /** Reasons of the association's own for putting a case on hold. */
  offered: string[]
  may: Record<'hold' | 'release' | 'write' | 'switchLetters', Verdict>
}

/** What the staff keep about a case beside judging it: holds, notes, flags, what is waited for. Never for the applicant. */
export async function caseworkOf(ctx: Ctx, applicationId: string): Promise<Casework> {
  demand(mayReadCases(ctx.actor))
  const org = ctx.org.id
  const row = isUuid(applicationId)
    ? await ctx.db.application.findUnique({
        where: { orgId_id: { orgId: org, id: applicationId } },
        select: { personId: true, state: true, heldAt: true, lettersPausedAt: true },
      })
    : null
  if (!row) throw new DomainError('not_found')
  const holds = await ctx.db.$queryRaw<HoldView[]>`
    select h."id", h."reason", h."message", h."heldAt", h."releasedAt", p."givenName" || ' ' || p."familyName" as "by"
    from "CaseHold" h join "Person" p on p."orgId" = h."orgId" and p."id" = h."heldById"
    where h."orgId" = ${org}::uuid and h."applicationId" = ${applicationId}::uuid order by h."heldAt" desc, h."id" desc`
  const notes = await ctx.db.$queryRaw<NoteView[]>`
    select n."id", n."text", n."writtenAt" as "at", p."givenName" || ' ' || p."familyName" as "by"
    from "CaseNote" n join "Person" p on p."orgId" = n."orgId" and p."id" = n."writtenById"
    where n."orgId" = ${org}::uuid and n."applicationId" = ${applicationId}::uuid order by n."writtenAt" desc, n."id" desc`
  const flags = await ctx.db.$queryRaw<FlagView[]>`
    select f."id", f."kind", f."reason", f."raisedAt" as "at", f."clearedAt", p."givenName" || ' ' || p."familyName" as "by"
    from "CaseFlag" f join "Person" p on p."orgId" = f."orgId" and p."id" = f."raisedById"
    where f."orgId" = ${org}::uuid and f."applicationId" = ${applicationId}::uuid order by f."raisedAt" desc, f."id" desc`
  // Somebody of the office who applies is an applicant here.
  const own = isSelf(ctx.actor, row.personId)
  const facts = { ownerId: row.personId, state: row.state as ApplicationState, held: row.heldAt !== null }
  return {
    applicationId,
    hold: row.heldAt ? (holds.find((one) => one.releasedAt === null) ?? null) : null,
    holds,
    notes: own ? [] : notes,
    flags: own ? [] : flags,
    lettersPaused: row.lettersPausedAt !== null,
    waits: await waitsOf(ctx, applicationId),
    offered: offeredReasons(ctx.org.settings, 'hold'),
    may: {
      hold: mayHold(ctx.actor, facts),
      release: mayRelease(ctx.actor, facts),
      write: mayWriteNotes(ctx.actor, facts),
      switchLetters: maySwitchLetters(ctx.actor, facts),
    },
  }
}

export async function isHeld(ctx: Ctx, applicationId: string): Promise<boolean> {
  const where = { orgId: ctx.org.id, id: applicationId, heldAt: { not: null } }
  return (await ctx.db.application.count({ where })) > 0
}
