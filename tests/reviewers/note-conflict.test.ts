import { describe, expect, it } from 'vitest'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { NoteConflictInput } from '@/lib/reviewers/schema/conflicts'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aReading, readerCtx } from '../support/readings'
import { aReviewer } from '../support/reviewers'
import { said as words } from '../support/said'

const said = { name: 'Inés Núñez', email: '', kind: 'friend', note: 'We studied together.' } as const

describe('whom a reviewer may not read', () => {
  it('is kept as said, also of somebody nobody knows; the trail does not say who', () =>
    withCtx(async (ctx) => {
      const { person, ctx: own } = await aReviewer(ctx)
      expect(await noteConflict(own, said)).toEqual({ next: `/${ctx.org.slug}/reviews/availability?done=conflict` })
      const [row] = await ctx.db.conflict.findMany({ where: { orgId: ctx.org.id } })
      expect(row).toMatchObject({
        personId: person.id,
        otherId: null,
        otherName: 'Inés Núñez',
        otherForm: 'ines nunez',
      })
      expect(row).toMatchObject({ kind: 'friend', declaredById: person.id, liftedAt: null })
      const [entry] = await ctx.db.auditEntry.findMany({
        where: { orgId: ctx.org.id, name: 'reviewers.conflictNoted' },
      })
      expect(JSON.stringify(entry?.detail)).not.toMatch(/n[uú][nñ]ez|studied/i)
      const again = await refusal(noteConflict(own, { ...said, name: 'INES NUNEZ' }))
      expect(again.fields).toEqual({ name: ['pool.error.conflictAlready'] })
    }))

  it('says the same whether or not that person applies: nobody learns it here', () =>
    withCtx(async (ctx) => {
      const { ctx: own } = await aReviewer(ctx)
      const { person } = await someone(ctx, ['applicant'])
      const known = await noteConflict(own, { ...said, name: '', email: person.email })
      const unknown = await noteConflict(own, { ...said, name: '', email: 'nobody@nowhere.test' })
      expect(known).toEqual(unknown)
    }))

  it('ends their reading of that person at once, also after they began, and somebody else is sought', () =>
    withCtx(async (ctx) => {
      const read = await aReading(ctx)
      const { name, email } = read.person
      const { next } = await noteConflict(readerCtx(ctx, read, 0), { ...said, name, email })
      expect(next).toContain('done=conflictSetAside')
      const at = { orgId: ctx.org.id, applicationId: read.id }
      const rows = await ctx.db.review.findMany({ where: at, orderBy: { id: 'asc' } })
      expect(rows.slice(0, 2).map((row) => row.declinedAt !== null)).toEqual([true, false])
      expect(rows[0]).toMatchObject({ declineReason: 'conflict' })
      expect(await ctx.db.auditEntry.count({ where: { ...at, name: 'reviewers.conflictDeclared' } })).toBe(1)
    }))

  it('is nobody else’s to declare', () =>
    withCtx(async (ctx) => {
      const { person } = await aReviewer(ctx)
      const { ctx: another } = await aReviewer(ctx)
      const input = { personId: person.id, ...said }
      expect(await refusal(noteConflict(another, input))).toMatchObject({ code: 'not_found' })
      await keepsTheWalls(ctx, noteConflict, input)
      const { person: office, ctx: officeCtx } = await someone(ctx, ['coordinator'])
      await noteConflict(officeCtx, input)
      const [row] = await ctx.db.conflict.findMany({ where: { orgId: ctx.org.id } })
      expect(row).toMatchObject({ personId: person.id, declaredById: office.id })
    }))
})

describe('what is typed of a conflict', () => {
  it.each<[object, string | undefined]>([
    [{ name: 'Ana Rivera', kind: 'family' }, undefined],
    [{ email: ' ANA@people.test ', kind: 'family' }, undefined],
    [{ kind: 'family' }, 'name'],
    [{ name: 'A', kind: 'family' }, 'name'],
    [{ name: 'Ana Rivera', email: 'ana', kind: 'family' }, 'email'],
    [{ name: 'Ana Rivera', kind: 'enemy' }, 'kind'],
    [{ name: 'x'.repeat(161), kind: 'family' }, 'name'],
    [{ name: 'Ana Rivera', kind: 'family', note: 'x'.repeat(501) }, 'note'],
  ])('%j → %s', (typed, wrong) => {
    const { error, data } = NoteConflictInput.safeParse(typed)
    expect(error?.issues[0]?.path[0]).toBe(wrong)
    expect(Object.keys(words(NoteConflictInput, typed))[0]).toBe(wrong)
    if (data?.email) expect(data.email).toBe('ana@people.test')
  })
})
