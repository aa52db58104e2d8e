import { describe, expect, it } from 'vitest'
import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import { correctHours } from '@/lib/rsc/commands/correct-hours'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { anAskedRun, RUN, runRow } from '../support/rsc'
import { aGiver, aPair } from '../support/sessions'

const right = { from: plainDate('2026-02-01'), to: plainDate('2026-05-31'), hours: minutes(600) }

describe('correctHours', () => {
  it('puts an entry right, confirms it, and keeps what was typed first', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giver, runId } = await anAskedRun(ctx, person)
      expect(await correctHours(giver, { runId, version: 1, ...right })).toEqual({ step: 'thanks' })
      expect(await runRow(ctx, runId)).toMatchObject({ minutes: 600, confirmedAt: ctx.now, correctedAt: ctx.now })
      const [run] = (await supervisionView(ctx, applicationId)).runs
      expect(run).toMatchObject({
        state: 'corrected',
        from: right.from,
        correctedFrom: { fromDay: '2026-01-10', toDay: '2026-06-20', minutes: 720 },
      })
      expect(await letters(ctx, 'hours-confirmed')).toMatchObject([{ values: { minutes: 600, fromDay: '2026-02-01' } }])
      expect(await audited(ctx, 'rsc.hoursCorrected')).toBe(1)
    }))

  it('refuses days ahead, and an entry that changed or went', () =>
    withCtx(async (ctx, person) => {
      const { giver, runId } = await anAskedRun(ctx, person)
      const ahead = correctHours(giver, { runId, version: 1, ...right, to: plainDate('2027-01-01') })
      expect((await refusal(ahead)).fields).toEqual({ to: ['rsc.to.future'] })
      expect((await refusal(correctHours(giver, { runId, version: 9, ...right }))).code).toBe('conflict')
      await ctx.db.rscRun.deleteMany({ where: { orgId: ctx.org.id } })
      expect((await refusal(correctHours(giver, { runId, version: 1, ...right }))).reason).toBe('rsc.no.runGone')
    }))

  it('is for the giver of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { runId, requestId } = await anAskedRun(ctx, person)
      const input = { runId, version: 1, ...right }
      expect((await refusal(correctHours(ctx, input))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) =>
        refusal(correctHours({ ...other, actor: { kind: 'giver', requestId } }, input)),
      )
      expect(outside.code).toBe('not_found')
    }))

  it('is open to the giver who is signed in, and to nobody else', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const { applicationId, giverId } = pair
      const { entryId } = await saveRscRun(ctx, { applicationId, giverId, ...RUN })
      const input = { runId: entryId, version: 1, from: RUN.from, to: RUN.to, hours: minutes(600), giverId }
      const stranger = await aGiver(ctx)
      expect((await refusal(correctHours(ctx, input))).code).toBe('not_found')
      expect((await refusal(correctHours(stranger.ctx, input))).code).toBe('not_found')
      expect(await correctHours(pair.giver, input)).toEqual({ next: expect.stringMatching(/giving\?said=answered$/) })
      expect(await runRow(ctx, entryId)).toMatchObject({ minutes: 600, confirmedAt: ctx.now })
    }))
})
