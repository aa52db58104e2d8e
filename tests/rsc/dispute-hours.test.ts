import { describe, expect, it } from 'vitest'
import { disputeHours } from '@/lib/rsc/commands/dispute-hours'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { anAskedRun, RUN, runRow } from '../support/rsc'
import { aGiver, aPair } from '../support/sessions'
import { at } from '../support/world'

describe('disputeHours', () => {
  it('sends the entry back with the giver’s words; changed, it can be asked for again', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, giver, runId } = await anAskedRun(ctx, person)
      await disputeHours(giver, { runId, version: 1, note: 'Not in May.' })
      expect((await supervisionView(ctx, applicationId)).runs).toMatchObject([
        { state: 'disputed', disputeNote: 'Not in May.' },
      ])
      expect(await letters(ctx, 'hours-disputed')).toMatchObject([
        { personId: person.id, values: { note: 'Not in May.' } },
      ])
      expect((await refusal(requestConfirmation(ctx, { applicationId, giverId }))).reason).toBe('rsc.no.nothingWaits')
      await saveRscRun(ctx, { applicationId, giverId, entryId: runId, version: 2, ...RUN })
      await requestConfirmation(at(ctx, '2026-11-23T10:00:00Z'), { applicationId, giverId })
      expect(await letters(ctx, 'giver-confirmation-request')).toHaveLength(2)
      expect(await audited(ctx, 'rsc.hoursDisputed')).toBe(1)
    }))

  it('is for the giver of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { runId, requestId } = await anAskedRun(ctx, person)
      const input = { runId, version: 1, note: 'x' }
      expect((await refusal(disputeHours(ctx, input))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) =>
        refusal(disputeHours({ ...other, actor: { kind: 'giver', requestId } }, input)),
      )
      expect(outside.code).toBe('not_found')
    }))

  it('is open to the giver who is signed in, and to nobody else', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const { applicationId, giverId } = pair
      const { entryId } = await saveRscRun(ctx, { applicationId, giverId, ...RUN })
      const input = { runId: entryId, version: 1, note: 'Not in May.', giverId }
      const stranger = await aGiver(ctx)
      expect((await refusal(disputeHours(ctx, input))).code).toBe('not_found')
      expect((await refusal(disputeHours(stranger.ctx, input))).code).toBe('not_found')
      expect(await disputeHours(pair.giver, input)).toEqual({ next: expect.stringMatching(/giving\?said=answered$/) })
      expect(await runRow(ctx, entryId)).toMatchObject({ disputedAt: ctx.now, disputeNote: 'Not in May.' })
    }))
})
