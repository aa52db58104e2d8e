import { describe, expect, it } from 'vitest'
import { prepareBulk } from '@/lib/bulk/commands/prepare-bulk'
import { PrepareBulkInput } from '@/lib/bulk/schema'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aDesk, picked, prepared, resultsOf, stateOfAct } from '../support/bulk'
import { lettersTo } from '../support/review'

const asCoordinator = { as: ['coordinator'] }
const parse = (typed: Record<string, string>) => PrepareBulkInput.safeParse(typed)

describe('prepareBulk', () => {
  it('says beforehand whom it concerns and whom not, why, and does nothing', () =>
    withCtx(async (ctx, me) => {
      const cases = await aDesk(ctx, 3)
      const { person: mine } = await someone(ctx, ['coordinator', 'applicant'])
      const [first, second] = cases
      const where = (id = '') => ({ orgId_id: { orgId: ctx.org.id, id } })
      await ctx.db.application.update({ where: where(first?.id), data: { coordinatorId: mine.id } })
      await ctx.db.application.update({ where: where(second?.id), data: { adviserId: mine.id } })
      const actId = await prepared(ctx, { kind: 'assign', picked: picked(cases), coordinatorId: mine.id })
      expect(await resultsOf(ctx, actId)).toEqual([
        { state: 'skipped', why: 'bulk.why.already' },
        { state: 'skipped', why: 'review.error.coordinatorTied' },
        { state: 'waiting', why: '' },
      ])
      expect(await stateOfAct(ctx, actId)).toBe('prepared')
      const rows = await ctx.db.application.findMany({ where: { orgId: ctx.org.id, coordinatorId: mine.id } })
      expect(rows).toHaveLength(1)
      const entry = await ctx.db.auditEntry.findFirst({ where: { orgId: ctx.org.id, name: 'bulk.actPrepared' } })
      expect([entry?.actorPersonId, entry?.detail]).toEqual([me.id, { kind: 'assign', cases: 3 }])
      expect(await lettersTo(ctx, first?.ownerId ?? '')).toEqual([])
    }, asCoordinator))

  it('takes all that the filters meet, on every page, in the order of the desk', () =>
    withCtx(async (ctx, me) => {
      const open = await aDesk(ctx, 30)
      await aDesk(ctx, 2, { state: 'endorsed' })
      const actId = await prepared(ctx, { kind: 'assign', all: 'on', query: 'stage=submitted', coordinatorId: me.id })
      const items = await ctx.db.bulkItem.findMany({
        where: { orgId: ctx.org.id, actId },
        orderBy: { position: 'asc' },
      })
      expect(items.map(({ applicationId }) => applicationId)).toEqual(open.map(({ id }) => id))
    }, asCoordinator))

  it('refuses clearly: nobody chosen, nobody’s cases, no coordinator, a misspelled variable, no days', () =>
    withCtx(async (ctx) => {
      const cases = await aDesk(ctx, 1)
      const { person: reviewer } = await someone(ctx, ['reviewer'])
      const none = await refusal(prepared(ctx, { kind: 'remind', picked: 'x' }))
      expect(none.reason).toBe('bulk.error.none')
      const wrong = { kind: 'assign', picked: picked(cases), coordinatorId: reviewer.id }
      expect((await refusal(prepared(ctx, wrong))).fields).toEqual({ coordinatorId: ['bulk.error.coordinator'] })
      const text = parse({ kind: 'message', picked: picked(cases), section: 'training', text: 'Dear {nmae}' })
      expect(text.error?.issues[0]?.message).toContain('bulk.error.variableMeant?name=%7Bnmae%7D')
      for (const days of ['', '0', '366', '-1', '1.5', 'x']) {
        expect(parse({ kind: 'extend', picked: '', days }).error?.issues[0]?.message, days).toBe('bulk.error.days')
      }
    }, asCoordinator))

  it('is for the office; of another association’s cases nothing is there', () =>
    withCtx(async (ctx) => {
      const cases = await aDesk(ctx, 1)
      const typed = { kind: 'remind', picked: picked(cases) }
      for (const role of ['applicant', 'reviewer', 'adviser']) {
        const { ctx: other } = await someone(ctx, [role])
        expect((await refusal(prepared(other, typed))).code).toBe('not_found')
      }
      const { ctx: admin } = await someone(ctx, ['admin'])
      expect((await refusal(prepared(admin, typed))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        expect((await refusal(prepareBulk(other, PrepareBulkInput.parse(typed)))).reason).toBe('bulk.error.none')
        const all = PrepareBulkInput.parse({ kind: 'remind', all: 'on', query: 'stage=all' })
        expect((await refusal(prepareBulk(other, all))).reason).toBe('bulk.error.none')
      })
    }, asCoordinator))
})
