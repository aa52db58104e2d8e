import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { assignCoordinator } from '@/lib/review/commands/assign-coordinator'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { requestInformation } from '@/lib/review/commands/request-information'
import { startReview } from '@/lib/review/commands/start-review'
import { caseView } from '@/lib/review/queries/case'
import { conflictsAmong } from '@/lib/review/queries/conflicts'
import type { Conflict } from '@/lib/reviewers/schema/conflicts'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import type { TestPerson } from '../support/builders'
import { aSubmitted, type Submitted, stateOf } from '../support/review'

type Office = { person: TestPerson; ctx: Ctx }
type Tie = (ctx: Ctx, made: Submitted, tied: Office) => Promise<void>

/** Every giver and rater of the ready portfolio stands under an address: the tied coordinator takes it. */
async function takesAddress(ctx: Ctx, personId: string, email: string): Promise<void> {
  await ctx.db.person.update({ where: { orgId_id: { orgId: ctx.org.id, id: personId } }, data: { email } })
}

const ties: [Conflict, Tie][] = [
  [
    'adviser',
    async (ctx, made, tied) => {
      const where = { orgId_id: { orgId: ctx.org.id, id: made.id } }
      await ctx.db.application.update({ where, data: { adviserId: tied.person.id } })
    },
  ],
  [
    'gave-rsc',
    async (ctx, made, tied) => {
      const run = await ctx.db.rscRun.findFirstOrThrow({ where: { orgId: ctx.org.id, personId: made.person.id } })
      const where = { orgId_id: { orgId: ctx.org.id, id: run.giverId } }
      await ctx.db.giver.update({ where, data: { giverPersonId: tied.person.id } })
    },
  ],
  [
    'gave-rsc',
    async (ctx, made, tied) => {
      const run = await ctx.db.rscRun.findFirstOrThrow({
        where: { orgId: ctx.org.id, personId: made.person.id },
        include: { giver: true },
      })
      await takesAddress(ctx, tied.person.id, run.giver.email.toUpperCase())
    },
  ],
  [
    'gave-reference',
    async (ctx, made, tied) => {
      const reference = await ctx.db.reference.findFirstOrThrow({
        where: { orgId: ctx.org.id, applicationId: made.id, receivedAt: { not: null } },
      })
      await takesAddress(ctx, tied.person.id, reference.email)
    },
  ],
]

describe('a tie to the applicant', () => {
  it.each(ties)('%s: found, said on the case, and another one has to take it up and decide', (conflict, tie) =>
    withCtx(async (ctx) => {
      const made = await aSubmitted(ctx)
      const tied = await someone(ctx, ['coordinator'])
      await tie(ctx, made, tied)
      const view = await caseView(tied.ctx, made.id)
      expect(view.conflicts).toEqual([conflict])
      expect(view.may.start).toMatchObject({ yes: false, reason: 'review.error.conflict' })
      for (const may of [view.may.mark, view.may.request]) {
        expect(may).toMatchObject({ yes: false, reason: 'review.error.conflict' })
      }
      expect(view.may.decide.endorse).toMatchObject({ yes: false, reason: 'review.error.conflict' })
      expect(view.coordinators.map(({ id }) => id)).toEqual([made.coordinator.id])

      const { id: applicationId } = made
      const dueOn = plainDate('2026-12-20')
      const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
      const refused = [
        startReview(tied.ctx, { applicationId }),
        requestInformation(tied.ctx, { applicationId, message: '', dueOn, items }),
        recordDecision(tied.ctx, { applicationId, act: 'endorse', feedback: '', seen: '' }),
        recordDecision(tied.ctx, { applicationId, act: 'withdraw', feedback: '', seen: '' }),
      ]
      for (const act of refused) {
        expect(await refusal(act)).toMatchObject({ code: 'forbidden', reason: 'review.error.conflict' })
      }
      expect(await stateOf(ctx, applicationId)).toBe('submitted')
      const toTied = await refusal(assignCoordinator(made.office, { applicationId, coordinatorId: tied.person.id }))
      expect(toTied.fields).toEqual({ coordinatorId: ['review.error.coordinatorTied'] })

      await assignCoordinator(tied.ctx, { applicationId, coordinatorId: made.coordinator.id })
      await recordDecision(made.office, { applicationId, act: 'defer', feedback: 'Not yet.', seen: '' })
      expect(await stateOf(ctx, applicationId)).toBe('deferred')
    }),
  )

  it('is none where a rater declined, a giver was only named, or the other one is of another association', () =>
    withCtx(async (ctx) => {
      const made = await aSubmitted(ctx)
      const { person } = await someone(ctx, ['coordinator'])
      const email = 'both@ties.test'
      await takesAddress(ctx, person.id, email)
      const named = { orgId: ctx.org.id, id: newId(ctx.now), personId: made.person.id }
      await ctx.db.giver.create({ data: { ...named, name: 'Both', email, createdAt: ctx.now } })
      const reference = await ctx.db.reference.findFirstOrThrow({
        where: { orgId: ctx.org.id, applicationId: made.id },
      })
      const where = { orgId_id: { orgId: ctx.org.id, id: reference.id } }
      await ctx.db.reference.update({ where, data: { email, receivedAt: null, declinedAt: ctx.now } })
      expect((await conflictsAmong(ctx, made.person.id, [person.id])).get(person.id)).toEqual([])
      const elsewhere = await inAnotherOrg(ctx, ['coordinator'], (other) =>
        conflictsAmong(other, made.person.id, [made.coordinator.id, made.person.id]),
      )
      expect([...elsewhere.values()].flat()).toEqual([])
    }))
})
