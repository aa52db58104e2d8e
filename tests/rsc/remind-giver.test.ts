import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { audited, letters, tokenIn } from '../support/references'
import { anAskedRun, seen } from '../support/rsc'
import { at } from '../support/world'

const remind = waitJobs['wait.remind']

describe('remindGiver', () => {
  it('goes out once for each day it is due, with a link beside the first', () =>
    withCtx(async (ctx, person) => {
      const { requestId, token } = await anAskedRun(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId, days: 7 }
      await remind(systemFor(at(ctx, '2026-11-28T15:00:00Z')), payload)
      const due = at(ctx, '2026-11-29T15:00:00Z')
      for (let run = 0; run < 3; run++) await remind(systemFor(due), payload)
      const reminders = await letters(ctx, 'giver-reminder')
      expect(reminders).toMatchObject([{ values: { minutes: 720 } }])
      for (const one of [token, tokenIn(reminders[0])]) {
        expect((await readLink(due, 'confirm-hours', one)).objectId).toBe(requestId)
      }
      expect(await audited(ctx, 'rsc.giverReminded')).toBe(1)
    }))

  it('leaves alone who has answered', () =>
    withCtx(async (ctx, person) => {
      const { requestId, giver, runId } = await anAskedRun(ctx, person)
      await confirmHours(giver, { which: 'all', runs: [], seen: await seen(ctx, runId) })
      await remind(systemFor(at(ctx, '2026-12-24T00:00:00Z')), {
        orgId: ctx.org.id,
        kind: 'rsc-confirmation' as const,
        subjectId: requestId,
        days: 7,
      })
      expect(await letters(ctx, 'giver-reminder')).toEqual([])
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      expect(
        (
          await refusal(
            remind(ctx, { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId, days: 7 }),
          )
        ).code,
      ).toBe('not_found')
    }))
})
