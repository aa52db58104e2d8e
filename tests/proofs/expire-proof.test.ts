import { describe, expect, it } from 'vitest'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { anAskedProof } from '../support/proofs'
import { letters } from '../support/references'
import { trailOf } from '../support/review'
import { at } from '../support/world'

const expire = waitJobs['wait.expire']

describe('expireProof', () => {
  it('gives the case back to the office and tells it, once', () =>
    withCtx(async (ctx) => {
      const { id, coordinator, office, proofId } = await anAskedProof(ctx)
      const payload = { orgId: ctx.org.id, kind: 'transcript' as const, subjectId: proofId }
      await expire(systemFor(at(ctx, '2026-12-23T15:00:00Z')), payload)
      expect(await letters(ctx, 'proof-expired')).toHaveLength(0)
      const over = systemFor(at(ctx, '2027-01-06T15:00:00Z'))
      for (let run = 0; run < 2; run++) await expire(over, payload)
      expect(await letters(ctx, 'proof-expired')).toMatchObject([{ personId: coordinator.id }])
      const row = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      expect(row).toMatchObject({ turn: 'coordinator', statuses: ['waitExpired'] })
      expect(await trailOf(ctx, id)).toContain('proofs.proofExpired')
      expect((await refusal(expire(office, payload))).code).toBe('not_found')
    }))
})
