import { describe, expect, it } from 'vitest'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { confirmView, ownConfirmView } from '@/lib/rsc/queries/for-giver'
import { givingDesk } from '@/lib/rsc/queries/giving-desk'
import { ConfirmHoursInput } from '@/lib/rsc/schema'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { anAskedRun, anEndorsement, GIVER, RUN, requestOf, runRow, seen } from '../support/rsc'
import { aGiver, another, aPair } from '../support/sessions'

const all = async (...given: Parameters<typeof seen>) => ({
  which: 'all' as const,
  runs: [],
  seen: await seen(...given),
})

describe('confirmHours', () => {
  it('confirms what stood on the page, tells the applicant, and the hours count', () =>
    withCtx(async (ctx, person) => {
      const known = await someone(ctx, [], { email: GIVER.email })
      await anEndorsement(ctx, known.person.id, { category: 'IMHS', addOn: 'ERS' })
      const { applicationId, giver, giverId, runId } = await anAskedRun(ctx, person)
      const pending = (await applicationFindings(ctx, applicationId)).assessment.findings
      expect(pending.find((finding) => finding.code === 'rsc.received')).toMatchObject({ counted: 0, pending: 720 })
      expect(await confirmHours(giver, await all(ctx, runId))).toEqual({ step: 'thanks' })
      expect((await runRow(ctx, runId)).confirmedAt).toEqual(ctx.now)
      expect(await letters(ctx, 'hours-confirmed')).toMatchObject([{ personId: person.id, values: { minutes: 720 } }])
      const { assessment } = await applicationFindings(ctx, applicationId)
      const received = assessment.findings.find((finding) => finding.code === 'rsc.received')
      expect(received).toMatchObject({ counted: 720, pending: 0 })
      expect((await requestOf(ctx, giverId)).answeredAt).toEqual(ctx.now)
      expect(await confirmView(giver)).toMatchObject({ stage: 'answered' })
      expect((await refusal(confirmHours(giver, await all(ctx, runId)))).reason).toBe('rsc.no.answered')
      expect(await audited(ctx, 'rsc.hoursConfirmed')).toBe(1)
    }))

  it('can take only some, and leaves the request open for the rest', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giver, giverId, runId } = await anAskedRun(ctx, person)
      const { entryId } = await saveRscRun(ctx, { applicationId, giverId, ...RUN })
      const some = { which: 'some' as const, runs: [entryId], seen: await seen(ctx, runId, entryId) }
      expect(await confirmHours(giver, some)).toEqual({ step: 'list' })
      expect((await runRow(ctx, runId)).confirmedAt).toBeNull()
      expect(await confirmView(giver)).toMatchObject({ stage: 'open', answered: 1, runs: [{ id: runId }] })
      const none = { ...some, runs: [] }
      expect((await refusal(confirmHours(giver, none))).fields).toEqual({ runs: ['rsc.runs.missing'] })
    }))

  it('confirms nothing that changed since it was looked at, nor anybody else’s', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giver, giverId, runId } = await anAskedRun(ctx, person)
      const before = await all(ctx, runId)
      await saveRscRun(ctx, { applicationId, giverId, entryId: runId, version: 1, ...RUN })
      expect((await refusal(confirmHours(giver, before))).code).toBe('conflict')
      const other = await someone(ctx)
      const theirs = await anAskedRun(other.ctx, other.person)
      const foreign = { which: 'some' as const, runs: [theirs.runId], seen: await seen(ctx, theirs.runId) }
      expect((await refusal(confirmHours(giver, foreign))).code).toBe('conflict')
    }))

  it('is for the giver of the link alone', () =>
    withCtx(async (ctx, person) => {
      const { runId, requestId } = await anAskedRun(ctx, person)
      const input = await all(ctx, runId)
      expect((await refusal(confirmHours(ctx, input))).code).toBe('not_found')
      const office = await someone(ctx, ['coordinator', 'admin'])
      expect((await refusal(confirmHours(office.ctx, input))).code).toBe('not_found')
      const rater = { ...ctx, actor: { kind: 'rater', referenceId: requestId } as const }
      expect((await refusal(confirmHours(rater, input))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, [], (other) =>
        refusal(confirmHours({ ...other, actor: { kind: 'giver', requestId } }, input)),
      )
      expect(outside.code).toBe('not_found')
    }))

  it('is answered inside by the giver who is signed in, asked by letter or not, and the link is spent', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const { applicationId, giverId } = pair
      const { entryId } = await saveRscRun(ctx, { applicationId, giverId, ...RUN })
      const { entryId: later } = await saveRscRun(ctx, { applicationId, giverId, ...RUN })
      expect((await givingDesk(pair.giver)).runs).toMatchObject([{ giverId, count: 2, minutes: 1440 }])
      expect(await ownConfirmView(pair.giver, giverId)).toMatchObject({ stage: 'open', until: null, runs: [{}, {}] })
      const one = { which: 'some' as const, runs: [entryId], seen: await seen(ctx, entryId, later), giverId }
      expect(await confirmHours(pair.giver, one)).toEqual({ next: expect.stringMatching(/hours\/.*said=answered$/) })
      await requestConfirmation(ctx, { applicationId, giverId })
      const rest = { ...(await all(ctx, later)), giverId }
      expect(await confirmHours(pair.giver, rest)).toEqual({ next: expect.stringMatching(/giving\?said=answered$/) })
      expect((await requestOf(ctx, giverId)).answeredAt).toEqual(ctx.now)
      expect((await runRow(ctx, later)).confirmedAt).toEqual(ctx.now)
      expect((await givingDesk(pair.giver)).runs).toEqual([])
      expect(await letters(ctx, 'hours-confirmed')).toHaveLength(2)
    }))

  it('is refused inside to everybody but the giver who was named, and of nobody else’s entries', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const { applicationId, giverId } = pair
      const { entryId } = await saveRscRun(ctx, { applicationId, giverId, ...RUN })
      const input = { ...(await all(ctx, entryId)), giverId }
      const office = await someone(ctx, ['coordinator', 'admin'])
      const stranger = await aGiver(ctx)
      for (const other of [ctx, office.ctx, stranger.ctx]) {
        expect((await refusal(confirmHours(other, input))).code).toBe('not_found')
        expect((await refusal(ownConfirmView(other, giverId))).code).toBe('not_found')
      }
      const unnamed = await refusal(confirmHours(pair.giver, await all(ctx, entryId)))
      expect(unnamed.code).toBe('not_found')
      const second = await another(ctx, stranger.person)
      const foreign = { ...input, giverId: second.giverId }
      expect((await refusal(confirmHours(stranger.ctx, foreign))).code).toBe('conflict')
      const outside = await inAnotherOrg(ctx, [], (there) => refusal(confirmHours(there, input)))
      expect(outside.code).toBe('not_found')
      expect((await runRow(ctx, entryId)).confirmedAt).toBeNull()
    }))

  it('asks for something a mail scanner does not choose', () => {
    const runId = crypto.randomUUID()
    expect(ConfirmHoursInput.safeParse({ seen: `${runId}:3` }).success).toBe(false)
    const read = ConfirmHoursInput.parse({ which: 'all', seen: `${runId}:3` })
    expect([...read.seen]).toEqual([[runId, 3]])
  })
})
