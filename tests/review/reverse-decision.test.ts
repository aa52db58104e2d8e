import { describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { unscoped } from '@/lib/db/unscoped'
import { verifyNumber } from '@/lib/register/public'
import { certificateFile } from '@/lib/register/queries/certificate'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { reverseDecision } from '@/lib/review/commands/reverse-decision'
import { caseView } from '@/lib/review/queries/case'
import { ReverseDecisionInput } from '@/lib/review/schema/case'
import { actorFor, ctxFor, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anOrg, aPerson } from '../support/builders'
import { aCase, aSubmitted, lettersTo, stateOf, trailOf } from '../support/review'
import { NOW, ORIGIN } from '../support/world'

const decision = (applicationId: string, act: 'endorse' | 'clearForExam' | 'defer', seen = '') => ({
  ...{ applicationId, act, seen, feedback: 'Because.' },
  reasons: act === 'defer' ? [{ requirement: 'work', reason: 'not-shown' as const, todo: '' }] : [],
})

describe('reverseDecision', () => {
  it('revokes what was awarded, keeps both decisions, writes, and lets the case be decided anew', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx, { addOns: ['ERS'] })
      const admin = await someone(ctx, ['admin'])
      const { decisionId, number } = await recordDecision(office, decision(id, 'endorse'))
      expect((await caseView(admin.ctx, id)).may.reverse).toEqual({ yes: true })
      const reason = 'Two trainings were counted twice.'
      const { decisionId: reversal } = await reverseDecision(admin.ctx, { applicationId: id, seen: decisionId, reason })

      expect(await stateOf(ctx, id)).toBe('in_review')
      const kept = await ctx.db.decision.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(kept.map(({ act }) => act).sort()).toEqual(['endorse', 'reverse'])
      const where = { orgId: ctx.org.id, applicationId: id }
      const revoked = await ctx.db.endorsement.findFirstOrThrow({ where, include: { addOns: true } })
      expect(revoked).toMatchObject({ number, status: 'revoked' })
      expect(revoked.addOns.map(({ toDay }) => toDay?.toISOString().slice(0, 10))).toEqual(['2026-11-21'])
      expect(await trailOf(ctx, id)).toEqual(
        expect.arrayContaining(['review.decisionReversed', 'register.endorsementRevoked']),
      )
      const letter = await ctx.db.letter.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: person.id, template: 'decision-reversed' },
      })
      expect(letter.values).toMatchObject({ reason, act: 'endorse', number })
      expect((await refusal(certificateFile(ctxFor(ctx, person), revoked.id))).reason).toBe('register.error.revoked')

      const again = await recordDecision(office, decision(id, 'endorse', reversal))
      expect(again.number).not.toBe(number)
      const view = await caseView(office, id)
      expect(view.endorsement?.number).toBe(again.number)
      expect(view.decisions.map(({ act }) => act)).toEqual(['endorse', 'reverse', 'endorse'])
    }))

  it.each(['defer', 'clearForExam'] as const)('takes back: %s', (act) =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aCase(ctx, { category: 'IMHM-C' })
      const admin = await someone(ctx, ['admin'])
      const { decisionId } = await recordDecision(office, decision(id, act))
      await reverseDecision(admin.ctx, { applicationId: id, seen: decisionId, reason: 'A slip.' })
      expect(await stateOf(ctx, id)).toBe('in_review')
      expect(await lettersTo(ctx, person.id)).toContain('decision-reversed')
      expect((await ctx.db.application.findFirstOrThrow({ where: { orgId: ctx.org.id, id } })).decidedAt).toBeNull()
    }),
  )

  it('needs a decision that stands, the one that was shown, and a reason', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const admin = await someone(ctx, ['admin'])
      const none = { applicationId: id, seen: newId(NOW), reason: 'A slip.' }
      expect((await refusal(reverseDecision(admin.ctx, none))).reason).toBe('review.error.nothingToReverse')
      await recordDecision(office, decision(id, 'defer'))
      expect(await refusal(reverseDecision(admin.ctx, none))).toMatchObject({
        code: 'conflict',
        reason: 'review.error.decidedMeanwhile',
      })
      expect(ReverseDecisionInput.safeParse({ ...none, reason: ' ' }).error?.issues[0]?.message).toBe(
        'review.error.reverseReason',
      )
    }))

  it('is not for coordinators, nor for whoever is tied to the applicant', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aCase(ctx)
      const { decisionId } = await recordDecision(office, decision(id, 'defer'))
      const input = { applicationId: id, seen: decisionId, reason: 'A slip.' }
      expect((await refusal(reverseDecision(office, input))).code).toBe('forbidden')
      const own = { ...ctx, actor: actorFor(person, ['applicant', 'admin']) }
      expect((await refusal(reverseDecision(own, input))).reason).toBe('review.error.own')
      const admin = await someone(ctx, ['admin'])
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { adviserId: admin.person.id } })
      expect((await refusal(reverseDecision(admin.ctx, input))).reason).toBe('review.error.conflict')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const { decisionId } = await recordDecision(office, decision(id, 'defer'))
      await keepsTheWalls(ctx, reverseDecision, { applicationId: id, seen: decisionId, reason: 'A slip.' })
    }))

  it('happens once when two admins press together, and the number answers as not active', async () => {
    const made = await inOrg(newId(NOW) as OrgId, async (db) => {
      const org = await anOrg(db)
      const person = await aPerson({ db, org })
      const ctx = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(person) } as const
      const one = await aSubmitted(ctx)
      const given = await recordDecision(one.office, decision(one.id, 'endorse'))
      const admins = [await someone(ctx, ['admin']), await someone(ctx, ['admin'])].map((admin) => admin.person)
      return { org, id: one.id, admins, ...given }
    })
    const answered = async () => (await unscoped((db) => verifyNumber({ db, now: NOW }, made.number ?? ''))).answer
    expect(await answered()).toBe('valid')
    const results = await Promise.allSettled(
      made.admins.map((admin) =>
        inCtx({ orgId: made.org.id, now: NOW, origin: ORIGIN, actor: actorFor(admin, ['admin']) }, (ctx) =>
          reverseDecision(ctx, { applicationId: made.id, seen: made.decisionId, reason: 'A slip.' }),
        ),
      ),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await answered()).toBe('inactive')
    await inOrg(made.org.id, async (db) => {
      const where = { orgId: made.org.id, applicationId: made.id, act: 'reverse' }
      expect(await db.decision.count({ where })).toBe(1)
    })
  })
})
