import { describe, expect, it } from 'vitest'
import { holdCase } from '@/lib/review/commands/hold-case'
import { writeNote } from '@/lib/review/commands/write-note'
import { caseworkOf } from '@/lib/review/queries/casework'
import { WriteNoteInput } from '@/lib/review/schema/casework'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aCase, lettersTo, trailOf } from '../support/review'
import { at } from '../support/world'

describe('writeNote', () => {
  it('keeps notes for the staff, the latest first, also on a case that is held; nobody is written to', () =>
    withCtx(async (ctx) => {
      const { id, office, person, coordinator } = await aCase(ctx)
      const before = await lettersTo(ctx, person.id)
      await writeNote(office, { applicationId: id, text: 'Called on Monday.' })
      await writeNote(at(office, '2026-11-23T15:00:00Z'), { applicationId: id, text: 'Called again.' })
      const { notes } = await caseworkOf(office, id)
      expect(notes).toMatchObject([{ text: 'Called again.', by: coordinator.name }, { text: 'Called on Monday.' }])
      expect(await trailOf(ctx, id)).toContain('review.noteWritten')
      expect(await lettersTo(ctx, person.id)).toEqual(before)
      await holdCase(office, { applicationId: id, reason: 'payment', message: '' })
      await writeNote(office, { applicationId: id, text: 'Still waiting.' })
      expect(WriteNoteInput.safeParse({ applicationId: id, text: ' ' }).success).toBe(false)
    }))

  it('keeps the walls; what it says stands in no trail that the applicant could read', () =>
    withCtx(async (ctx) => {
      const { id, office, ctx: own } = await aCase(ctx)
      await keepsTheWalls(ctx, writeNote, { applicationId: id, text: 'Hello' })
      expect((await refusal(writeNote(own, { applicationId: id, text: 'Hello' }))).code).toBe('not_found')
      await writeNote(office, { applicationId: id, text: 'A secret worry' })
      const trail = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      expect(JSON.stringify(trail)).not.toContain('A secret worry')
    }))
})
