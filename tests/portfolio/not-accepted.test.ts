import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { saveMembership } from '@/lib/people/commands/save-membership'
import { MembershipInput } from '@/lib/people/schema'
import { attachDocument } from '@/lib/portfolio/commands/attach-document'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { recordDecision } from '@/lib/review/commands/record-decision'
import type { Finding } from '@/lib/rules/finding'
import type { EntryKind } from '@/lib/rules/ledger-lock'
import { withCtx } from '../support/actors'
import { aDocument, typedMembership } from '../support/ledger'
import { aCase, aTrainingOf, type Submitted } from '../support/review'

/** Not accepted, deferred, and opened again an hour later by its applicant. */
async function comesBack(made: Submitted, entryKind: EntryKind, entryId: string): Promise<Ctx> {
  const { id: applicationId, office } = made
  const refusal = { mark: 'not-accepted', reason: 'document-missing', note: '' } as const
  await markEntry(office, { applicationId, entryKind, entryId, ...refusal })
  const reasons = [{ requirement: 'work', reason: 'not-shown' as const, todo: 'Show it.' }]
  await recordDecision(office, { applicationId, act: 'defer', feedback: 'Not yet.', seen: '', reasons })
  const own = { ...made.ctx, now: new Date(made.ctx.now.getTime() + 3_600_000) }
  await reopenApplication(own, { applicationId })
  return own
}

async function standing(ctx: Ctx, applicationId: string, requirement: Finding['code']) {
  const { assessment, marks } = await applicationFindings(ctx, applicationId)
  return {
    status: assessment.findings.find(({ code }) => code === requirement)?.status,
    inForce: marks.map((m) => m.inForce),
  }
}

describe('an entry that was not accepted counts again', () => {
  it('once the document that was missing is tied to it', () =>
    withCtx(async (ctx) => {
      const made = await aCase(ctx)
      const personId = made.ctx.actor.kind === 'person' ? made.ctx.actor.personId : ''
      const entryId = await aTrainingOf(ctx, personId)
      const own = await comesBack(made, 'training', entryId)
      expect(await standing(own, made.id, 'training.total')).toMatchObject({ inForce: [true] })
      const documentId = await aDocument(ctx, personId)
      await attachDocument(own, { applicationId: made.id, documentId, kind: 'training', entryId })
      expect(await standing(own, made.id, 'training.total')).toEqual({ status: 'met', inForce: [false] })
    }))

  it('of a membership, once its days are put right', () =>
    withCtx(async (ctx) => {
      const made = await aCase(ctx)
      const { id: entryId, version } = await ctx.db.membership.findFirstOrThrow({ where: { orgId: ctx.org.id } })
      const own = await comesBack(made, 'membership', entryId)
      expect(await standing(own, made.id, 'membership')).toEqual({ status: 'unmet', inForce: [true] })
      const typed = typedMembership(made.id, { association: ctx.org.name, entryId, version: String(version) })
      await saveMembership(own, MembershipInput.parse(typed))
      expect(await standing(own, made.id, 'membership')).toEqual({ status: 'met', inForce: [false] })
    }))
})
