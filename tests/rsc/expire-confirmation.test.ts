import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { anAskedRun } from '../support/rsc'
import { at } from '../support/world'

const expire = waitJobs['wait.expire']

describe('expireConfirmation', () => {
  it('notes once that the link ran out; then one can ask again', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, requestId, token } = await anAskedRun(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId }
      await expire(systemFor(ctx), payload)
      expect(await audited(ctx, 'rsc.requestExpired')).toBe(0)
      const end = at(ctx, '2027-01-21T15:00:00Z')
      await expire(systemFor(end), payload)
      await expire(systemFor(end), payload)
      expect(await audited(ctx, 'rsc.requestExpired')).toBe(1)
      expect((await refusal(readLink(end, 'confirm-hours', token))).reason).toBe('auth.link.expired')
      const view = await supervisionView(end, applicationId)
      expect(view.givers).toMatchObject([{ asked: null, lapsed: true, waiting: { runs: 1 } }])
      expect(view.runs).toMatchObject([{ state: 'unasked' }])
    }))

  it('is not for people', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      expect(
        (await refusal(expire(ctx, { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId })))
          .code,
      ).toBe('not_found')
    }))
})
