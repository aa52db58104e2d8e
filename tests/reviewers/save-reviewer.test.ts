import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { saveReviewer } from '@/lib/reviewers/commands/save-reviewer'
import { ReviewerInput } from '@/lib/reviewers/schema/pool'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anAsked, readersNow } from '../support/assigning'
import { aReviewer } from '../support/reviewers'
import { said as words } from '../support/said'

const said = {
  categories: ['IFA', 'ERS'],
  languages: ['es'] as ('en' | 'es')[],
  loadLimit: 5,
  trainedUntil: plainDate('2027-06-30'),
  paused: true,
}

describe('what the office knows of a reviewer', () => {
  it('is there as soon as somebody has the role, in the language of their letters, untrained', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, ['reviewer'], { locale: 'es' })
      const { person: other } = await someone(ctx, ['coordinator'])
      const rows = await ctx.db.reviewer.findMany({ where: { orgId: ctx.org.id } })
      expect(rows).toMatchObject([{ personId: person.id, languages: ['es'], categories: [], trainedUntil: null }])
      expect(rows.map(({ personId }) => personId)).not.toContain(other.id)
    }))

  it('is kept and remembered', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, ['reviewer'])
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const { next } = await saveReviewer(office, { personId: person.id, version: 1, ...said })
      expect(next).toBe(`/${ctx.org.slug}/office/reviewers/${person.id}?done=saved`)
      const where = { orgId_personId: { orgId: ctx.org.id, personId: person.id } }
      const row = await ctx.db.reviewer.findUniqueOrThrow({ where })
      expect(row).toMatchObject({
        categories: ['IFA', 'ERS'],
        languages: ['es'],
        loadLimit: 5,
        paused: true,
        version: 2,
      })
      const [entry] = await ctx.db.auditEntry.findMany({
        where: { orgId: ctx.org.id, name: 'reviewers.reviewerSaved' },
      })
      expect(entry).toMatchObject({ subjectId: person.id, detail: { trainedUntil: '2027-06-30', paused: true } })
    }))

  it('takes away what is to be read with the training, not with an absence of new work', () =>
    withCtx(async (ctx) => {
      const { id, office, reader } = await anAsked(ctx)
      const personId = reader.person.id
      const kept = { ...said, personId, languages: ['en' as const], categories: [] }
      await saveReviewer(office, { ...kept, version: 1 })
      expect(await readersNow(ctx, id)).toEqual([personId])
      const other = await aReviewer(ctx)
      await saveReviewer(office, { ...kept, version: 2, trainedUntil: null })
      expect(await readersNow(ctx, id)).toEqual([other.person.id])
    }))

  it('is not saved over what changed meanwhile, nor twice', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, ['reviewer'])
      const { ctx: office } = await someone(ctx, ['admin'])
      await saveReviewer(office, { personId: person.id, version: 1, ...said })
      const again = await refusal(saveReviewer(office, { personId: person.id, version: 1, ...said, loadLimit: 9 }))
      expect(again).toMatchObject({ code: 'conflict', reason: 'pool.error.changed' })
    }))

  it('is the office’s: no reviewer saves it, not even their own', () =>
    withCtx(async (ctx) => {
      const { person, ctx: own } = await someone(ctx, ['reviewer'])
      const input = { personId: person.id, version: 1, ...said }
      expect(await refusal(saveReviewer(own, input))).toMatchObject({ code: 'forbidden' })
      await keepsTheWalls(ctx, saveReviewer, input)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      const { person: nobody } = await someone(ctx, ['applicant'])
      expect(await refusal(saveReviewer(office, { ...input, personId: nobody.id }))).toMatchObject({
        code: 'not_found',
      })
    }))
})

describe('what is typed of a reviewer', () => {
  const typed = { personId: '0199d0f0-0000-7000-8000-000000000001', version: '1', languages: ['en'], loadLimit: '3' }
  const fields = (more: object) => {
    const { error } = ReviewerInput.safeParse({ ...typed, ...more })
    return error?.issues.map(({ path, message }) => [path[0], message.split('?')[0]])
  }

  it('may leave out categories and training', () => {
    expect(ReviewerInput.parse(typed)).toMatchObject({
      categories: [],
      trainedUntil: null,
      paused: false,
      loadLimit: 3,
    })
  })

  it('may tick a whole track: that is all its categories', () => {
    const { categories } = ReviewerInput.parse({ ...typed, categories: ['ECMH-E', 'IFA', 'IFA', 'ECFA'] })
    expect(categories).toEqual(['IFA', 'ECFA', 'ECFS', 'ECMHS', 'ECMHM-C', 'ECMHM-P', 'ECMHM-RF'])
  })

  it.each<[string, object, [string, string]]>([
    ['no language', { languages: [] }, ['languages', 'pool.error.languages']],
    ['a limit that is no number', { loadLimit: 'three' }, ['loadLimit', 'pool.error.loadLimit']],
    ['a negative limit', { loadLimit: '-1' }, ['loadLimit', 'pool.error.loadLimit']],
    ['a limit beyond reason', { loadLimit: '51' }, ['loadLimit', 'pool.error.loadMost']],
    ['a category that is none', { categories: ['IFA', 'XXX'] }, ['categories', 'ui.error.unclear']],
    [
      'a day that is none',
      { trainedUntil: { year: '2026', month: '2', day: '30' } },
      ['trainedUntil', 'ui.date.impossible.day'],
    ],
  ])('is told: %s', (_, more, wrong) => {
    expect(fields(more)).toContainEqual(wrong)
    expect(Object.values(words(ReviewerInput, { ...typed, ...more })).join()).not.toBe('')
  })
})
