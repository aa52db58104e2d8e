import { describe, expect, it } from 'vitest'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { markEntry } from '@/lib/review/commands/mark-entry'
import { MarkEntryInput } from '@/lib/review/schema/case'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aReadApplication } from '../support/ledger'
import { addTraining, aSubmitted, aTrainingOf, stateOf, trailOf } from '../support/review'
import { aSession } from '../support/sessions'

const refused = { mark: 'not-accepted', reason: 'document-missing', note: 'Please add the certificate.' } as const
const verified = { mark: 'verified', reason: '', note: '' } as const

describe('markEntry', () => {
  it('takes an entry out of the count, and the review up with it', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const entryId = await aTrainingOf(ctx, person.id)
      await markEntry(office, { applicationId: id, entryKind: 'training', entryId, ...refused })
      const { assessment, marks } = await applicationFindings(office, id)
      const training = assessment.findings.find((finding) => finding.code === 'training.total')
      expect(training?.counted).toBe(40 * 60)
      expect(training?.entries.map((entry) => entry.id)).not.toContain(entryId)
      expect(marks).toMatchObject([{ entryId, reason: 'document-missing', inForce: true }])
      expect(await stateOf(ctx, id)).toBe('in_review')
      expect(await trailOf(ctx, id)).toContain('review.entryMarked')
    }))

  it('may be changed: one mark for each entry', () =>
    withCtx(async (ctx) => {
      const { id, office, person } = await aSubmitted(ctx)
      const entry = { entryKind: 'training' as const, entryId: await aTrainingOf(ctx, person.id) }
      await markEntry(office, { applicationId: id, ...entry, ...refused })
      await markEntry(office, { applicationId: id, ...entry, ...verified })
      const rows = await ctx.db.entryMark.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(rows).toMatchObject([{ mark: 'verified', reason: null, note: '' }])
    }))

  it('asks for a reason, and for words where the reason is another one', () => {
    const ids = { applicationId: crypto.randomUUID(), entryKind: 'training', entryId: crypto.randomUUID() }
    const ok = (more: object) => MarkEntryInput.safeParse({ ...ids, ...more }).success
    expect(ok({ mark: 'verified' })).toBe(true)
    expect(ok({ mark: 'not-accepted' })).toBe(false)
    expect(ok({ mark: 'not-accepted', reason: 'other' })).toBe(false)
    expect(ok({ mark: 'not-accepted', reason: 'other', note: 'It is a book.' })).toBe(true)
  })

  it('marks a session shared with a giver as it marks a run', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const { applicationId, entryId } = await aSession(ctx, person)
      await aReadApplication(ctx, applicationId)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await markEntry(office, { applicationId, entryKind: 'rsc', entryId, ...verified })
      const rows = await ctx.db.entryMark.findMany({ where: { orgId: ctx.org.id, applicationId } })
      expect(rows).toMatchObject([{ entryKind: 'rsc', entryId, mark: 'verified' }])
    }))

  it('does not find somebody else’s entry', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aSubmitted(ctx)
      const { person: other } = await someone(ctx)
      const entryId = await addTraining(ctx, other.id, 'Not hers')
      const act = markEntry(office, { applicationId: id, entryKind: 'training', entryId, ...verified })
      expect((await refusal(act)).code).toBe('not_found')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id, person } = await aSubmitted(ctx)
      const entryId = await aTrainingOf(ctx, person.id)
      await keepsTheWalls(ctx, markEntry, { applicationId: id, entryKind: 'training', entryId, ...verified })
    }))
})
