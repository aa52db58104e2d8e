import { describe, expect, it } from 'vitest'
import { minutes } from '@/lib/core/minutes'
import { plainDate } from '@/lib/core/plain-date'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { RscRunInput } from '@/lib/rsc/schema'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { anAskedRun, aRun, RUN, runRow, seen } from '../support/rsc'

const day = (year: string, month: string, date: string) => ({ year, month, day: date })

describe('saveRscRun', () => {
  it('logs a run with a giver, unconfirmed', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, runId } = await aRun(ctx, person)
      expect(await runRow(ctx, runId)).toMatchObject({
        minutes: 720,
        format: 'individual',
        confirmedAt: null,
        version: 1,
      })
      const view = await supervisionView(ctx, applicationId)
      expect(view.runs).toMatchObject([{ state: 'unasked', giverName: 'Elena Soto', mayChange: true }])
      expect(view.givers).toMatchObject([{ known: false, waiting: { runs: 1, minutes: 720 }, asked: null }])
      expect(await audited(ctx, 'rsc.runSaved')).toBe(1)
    }))

  it('a changed run is unconfirmed again, whatever the giver had said', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, runId, giver } = await anAskedRun(ctx, person)
      await confirmHours(giver, { which: 'all', runs: [], seen: await seen(ctx, runId) })
      expect((await runRow(ctx, runId)).confirmedAt).not.toBeNull()
      const again = { applicationId, giverId, entryId: runId, version: 2, ...RUN, hours: minutes(600) }
      await saveRscRun(ctx, again)
      expect(await runRow(ctx, runId)).toMatchObject({ minutes: 600, confirmedAt: null, correctedAt: null, version: 3 })
    }))

  it('shows what is there now instead of overwriting it', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, runId } = await aRun(ctx, person)
      const refused = await refusal(saveRscRun(ctx, { applicationId, giverId, entryId: runId, version: 0, ...RUN }))
      expect(refused).toMatchObject({ code: 'conflict', detail: { version: 1, 'now.hours': '12' } })
    }))

  it('does not log what lies ahead', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await aRun(ctx, person)
      const ahead = saveRscRun(ctx, { applicationId, giverId, ...RUN, to: plainDate('2026-11-23') })
      expect((await refusal(ahead)).fields).toEqual({ to: ['rsc.to.future'] })
    }))

  it('stays as it was sent while the application is read, and is what the rules look at', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, runId } = await aRun(ctx, person)
      const { assessment } = await applicationFindings(ctx, applicationId)
      const received = assessment.findings.find((finding) => finding.code === 'rsc.received')
      expect(received?.entries).toMatchObject([{ id: runId, reason: 'giver-not-qualified' }])
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        data: { state: 'in_review', submittedAt: ctx.now },
      })
      const changed = saveRscRun(ctx, { applicationId, giverId, entryId: runId, version: 1, ...RUN })
      expect((await refusal(changed)).code).toBe('closed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, runId } = await aRun(ctx, person)
      const input = { applicationId, giverId, entryId: runId, version: 1, ...RUN }
      await keepsTheWalls(ctx, saveRscRun, input, ['coordinator', 'reviewer'])
    }))

  it('refuses an end before the start, and more hours than the days have', () => {
    const form = {
      applicationId: crypto.randomUUID(),
      giverId: crypto.randomUUID(),
      from: day('2026', 'March', '3'),
      to: day('2026', '3', '4'),
      hours: '48',
      format: 'group',
      about: ['IMH-E'],
      concerns: 'rsc-provided',
      competencies: ['reflection'],
    }
    expect(RscRunInput.parse(form)).toMatchObject({ from: '2026-03-03', hours: 2880 })
    const wrong = (change: object) =>
      RscRunInput.safeParse({ ...form, ...change }).error?.issues.map((issue) => issue.message)
    expect(wrong({ hours: '48:01' })).toEqual(['rsc.hours.tooManyForDays'])
    expect(wrong({ to: day('2026', '3', '2') })).toEqual(['ledger.to.beforeFrom'])
    expect(wrong({ giverId: '' })).toEqual(['rsc.giver.missing'])
    expect(RscRunInput.safeParse({ ...form, confirmedAt: 'now' }).success).toBe(false)
  })
})
