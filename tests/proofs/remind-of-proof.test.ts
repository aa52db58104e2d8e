import { describe, expect, it } from 'vitest'
import { handInProof } from '@/lib/proofs/commands/hand-in-proof'
import { waitJobs } from '@/lib/worker/waits'
import { refusal, systemFor, withCtx } from '../support/actors'
import { anAskedProof } from '../support/proofs'
import { letters, queued } from '../support/references'
import { trailOf } from '../support/review'
import { at } from '../support/world'

const remind = waitJobs['wait.remind']

describe('remindOfProof', () => {
  it('writes once for each step of the ladder, while nothing has come', () =>
    withCtx(async (ctx) => {
      const { id, office, person, proofId } = await anAskedProof(ctx)
      const planned = await queued(ctx, 'wait.remind')
      expect(planned.filter(({ key }) => key.includes(proofId))).toHaveLength(2)
      const payload = { orgId: ctx.org.id, kind: 'transcript' as const, subjectId: proofId, days: 14 }
      await remind(systemFor(at(ctx, '2026-12-05T15:00:00Z')), payload)
      const due = systemFor(at(ctx, '2026-12-06T15:00:00Z'))
      for (let run = 0; run < 3; run++) await remind(due, payload)
      expect(await letters(ctx, 'proof-reminder')).toMatchObject([{ personId: person.id }])
      expect(await trailOf(ctx, id)).toContain('proofs.proofReminded')
      await handInProof(office, { proofId, documentId: null })
      await remind(systemFor(at(ctx, '2026-12-20T15:00:00Z')), { ...payload, days: 28 })
      expect(await letters(ctx, 'proof-reminder')).toHaveLength(1)
      expect((await refusal(remind(office, payload))).code).toBe('not_found')
    }))
})
