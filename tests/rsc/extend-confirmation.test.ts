import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { goOn, pause } from '@/lib/waits/ask'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { anAskedRun } from '../support/rsc'
import { at } from '../support/world'

const moved = waitJobs['wait.moved']

describe('extendConfirmation', () => {
  it('lets the link work as much longer as the clock stood still', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, requestId, token } = await anAskedRun(ctx, person)
      await pause(ctx, applicationId)
      await goOn(at(ctx, '2026-12-02T15:00:00Z'), applicationId)
      const payload = { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId }
      for (let run = 0; run < 2; run++) await moved(systemFor(ctx), payload)
      expect((await readLink(at(ctx, '2027-01-31T23:00:00Z'), 'confirm-hours', token)).objectId).toBe(requestId)
      expect((await refusal(readLink(at(ctx, '2027-02-01T05:00:00Z'), 'confirm-hours', token))).code).toBe('closed')
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId }
      expect((await refusal(moved(ctx, payload))).code).toBe('not_found')
    }))
})
