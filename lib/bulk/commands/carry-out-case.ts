import { throughPerson } from '@/lib/auth/through-person'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { filledText } from '@/lib/mail/wording'
import { writeComment } from '@/lib/messages/commands/write-comment'
import { moveToRound } from '@/lib/portfolio/commands/move-to-round'
import { lockCase } from '@/lib/portfolio/queries/lock-case'
import { nudgeProof } from '@/lib/proofs/commands/nudge-proof'
import { remindRater } from '@/lib/references/commands/remind-rater'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { extendWaits } from '@/lib/review/commands/extend-waits'
import { nudgeApplicant } from '@/lib/review/commands/nudge-applicant'
import { nudgeReviewer } from '@/lib/reviewers/commands/nudge-reviewer'
import { nudgeGiver } from '@/lib/rsc/commands/nudge-giver'
import { mayCarryOut, mayTouch, REMINDABLE, type Tried } from '../policy'
import { actById } from '../queries/act'
import { triedOf } from '../queries/chosen'
import { type Before, type Terms, UNDOABLE } from '../schema'
import { putBackCase } from './put-back-case'

type Doable = Exclude<Terms, { kind: 'undo' }>
type Ref = { actId: string; applicationId: string }

/**
 * Does an act to one of its cases, in the name of whoever pressed and with the rights they hold now; false when it was done
 * already, another run has it in hand, or the act was stopped. What its command refuses throws, and nothing of it stays.
 */
export async function carryOutCase(ctx: Ctx, { actId, applicationId }: Ref): Promise<boolean> {
  demand(mayCarryOut(ctx.actor))
  const orgId = ctx.org.id
  // Shared with other cases; whoever stops the act waits for this one, and then none begins.
  const running = await ctx.db.$queryRaw<unknown[]>`
    select 1 from "BulkAct" where "orgId" = ${orgId}::uuid and "id" = ${actId}::uuid and "state" = 'running' for share`
  if (running.length === 0) return false
  const held = await ctx.db.$queryRaw<unknown[]>`
    select 1 from "BulkItem" where "orgId" = ${orgId}::uuid and "actId" = ${actId}::uuid
      and "applicationId" = ${applicationId}::uuid and "state" = 'waiting' for update skip locked`
  if (held.length === 0) return false
  const { terms, byId, undoesId } = await actById(ctx, actId)
  const own = await throughPerson(ctx, byId)
  const undoing = terms.kind === 'undo'
  const before = undoing ? null : await act(own, terms, applicationId)
  const why = undoing ? await putBackCase(own, { actId: undoesId ?? '', applicationId }) : ''
  await ctx.db.bulkItem.update({
    where: { orgId_actId_applicationId: { orgId, actId, applicationId } },
    data: { state: 'done', why, doneAt: ctx.now, ...(before ? { before: json(before) } : {}) },
  })
  return true
}

/** One case; answers what was there before, where that can be put back. */
async function act(ctx: Ctx, terms: Doable, applicationId: string): Promise<Before | null> {
  // What is put back later has to be what stood there when it was changed.
  if (UNDOABLE.has(terms.kind)) await lockCase(ctx, applicationId)
  const [found] = await triedOf(ctx, terms, [applicationId])
  if (!found) throw new DomainError('not_found')
  demand(mayTouch(ctx.actor, terms, found))
  switch (terms.kind) {
    case 'assign':
      await assignCoordinator(ctx, { applicationId, coordinatorId: terms.coordinatorId })
      return { coordinatorId: found.coordinatorId }
    case 'message': {
      const values = { name: found.applicant, reference: found.reference, category: found.category ?? 'ERS' }
      await writeComment(ctx, { applicationId, section: terms.section, text: filledText(terms.text, values, 'en') })
      return null
    }
    case 'remind':
      await remind(ctx, found)
      return null
    case 'extend':
      return { waits: (await extendWaits(ctx, { applicationId, days: terms.days })).moved }
    case 'move':
      await moveToRound(ctx, { applicationId, roundId: terms.roundId })
      return { roundId: found.roundId }
  }
}

/** Everybody who is waited for in a case, each by their own room's letter. Refused only when nobody could be reminded. */
async function remind(ctx: Ctx, { id: applicationId, waits }: Tried): Promise<void> {
  let [sent, refused]: [number, unknown] = [0, null]
  for (const { kind, subjectId } of waits.filter((wait) => REMINDABLE.has(wait.kind) && !wait.reminded)) {
    try {
      if (kind === 'rating') await remindRater(ctx, { referenceId: subjectId })
      if (kind === 'rsc-confirmation') await nudgeGiver(ctx, { requestId: subjectId })
      if (kind === 'transcript' || kind === 'membership-proof') await nudgeProof(ctx, { proofId: subjectId })
      if (kind === 'review') await nudgeReviewer(ctx, { reviewId: subjectId })
      if (kind === 'information') await nudgeApplicant(ctx, { applicationId })
      sent += 1
    } catch (error) {
      // A refusal comes before anything was written: the others are reminded all the same.
      if (!(error instanceof DomainError)) throw error
      refused = error
    }
  }
  if (sent === 0 && refused) throw refused
}
