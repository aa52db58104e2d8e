import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { waitsOf } from '@/lib/waits/contract'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, someone, systemFor, withCtx } from '../support/actors'
import { audited } from '../support/references'
import { anAskedRun, GIVER, seen } from '../support/rsc'
import { at } from '../support/world'

const expire = waitJobs['wait.expire']

describe('expireConfirmation', () => {
  it('notes once that the link ran out; then one can ask again', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, requestId, token } = await anAskedRun(ctx, person)
      const payload = { orgId: ctx.org.id, kind: 'rsc-confirmation' as const, subjectId: requestId }
      await expire(systemFor(ctx), payload)
      expect(await audited(ctx, 'rsc.requestExpired')).toBe(0)
      const end = at(ctx, '2027-01-22T05:00:00Z')
      await expire(systemFor(end), payload)
      await expire(systemFor(end), payload)
      expect(await audited(ctx, 'rsc.requestExpired')).toBe(1)
      expect((await refusal(readLink(end, 'confirm-hours', token))).reason).toBe('auth.link.expired')
      const view = await supervisionView(end, applicationId)
      expect(view.givers).toMatchObject([{ asked: null, lapsed: true, waiting: { runs: 1 } }])
      expect(view.runs).toMatchObject([{ state: 'unasked' }])
    }))

  it('is no end for a giver who signs in: what they confirm later counts, marked late', () =>
    withCtx(async (ctx, person) => {
      const elena = await someone(ctx, ['applicant'], { email: GIVER.email })
      const { applicationId, giverId, requestId, runId } = await anAskedRun(ctx, person)
      const over = at(ctx, '2027-01-25T15:00:00Z')
      await expire(systemFor(over), { orgId: ctx.org.id, kind: 'rsc-confirmation', subjectId: requestId })
      expect(await waitsOf(over, applicationId)).toMatchObject([{ state: 'expired', late: false }])
      const answer = { giverId, which: 'all' as const, runs: [], seen: await seen(ctx, runId) }
      await confirmHours(at(elena.ctx, over.now), answer)
      expect(await waitsOf(over, applicationId)).toMatchObject([{ state: 'received', late: true }])
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
