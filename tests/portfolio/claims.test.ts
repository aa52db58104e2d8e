import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { claimsOn } from '@/lib/portfolio/queries/claims'
import { knownOf } from '@/lib/portfolio/queries/reckon'
import { entryView, sectionView } from '@/lib/portfolio/queries/section'
import { ctxFor, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aTraining, aWork } from '../support/ledger'

describe('one record and several claims', () => {
  it('counts differently in each open application, with the reason', () =>
    withCtx(async (ctx, person) => {
      const ifs = await anApplication(ctx, person, { category: 'IFS' })
      const ecfs = await anApplication(ctx, person, { category: 'ECFS' })
      const imhs = await anApplication(ctx, person, { category: 'IMHS' })
      const entryId = await aTraining(ifs.ctx, ifs.id, { about: ['IMH-E'] })
      const view = await entryView(ifs.ctx, ifs.id, { section: 'training', kind: 'training', entryId })
      const told = view.others.map(({ application, findings }) => {
        const total = findings.find(({ code }) => code === 'training.total')
        const entry = total?.entries.find(({ id }) => id === entryId)
        return [application.reference, entry?.counted, entry?.reason]
      })
      expect(told).toEqual([
        [ecfs.reference, 0, 'wrong-ages'],
        [imhs.reference, 360, null],
      ])
      expect(view.findings.find(({ code }) => code === 'training.total')).toMatchObject({ counted: 360 })
    }))

  it('tell of a work that counts for FS and is of another kind for MHS', () =>
    withCtx(async (ctx, person) => {
      const ifs = await anApplication(ctx, person, { category: 'IFS' })
      await anApplication(ctx, person, { category: 'IMHS' })
      const id = await aWork(ifs.ctx, ifs.id)
      const { others } = await sectionView(ifs.ctx, ifs.id, 'work')
      const entries = others[0]?.findings.flatMap(({ entries }) => entries) ?? []
      expect(entries.find((entry) => entry.id === id)).toMatchObject({ counted: 0, reason: 'wrong-kind' })
    }))

  it('leave out what has ended, and what a coordinator set aside there only', () =>
    withCtx(async (ctx, person) => {
      const ifs = await anApplication(ctx, person, { category: 'IFS' })
      const imhs = await anApplication(ctx, person, { category: 'IMHS' })
      const entryId = await aTraining(ifs.ctx, ifs.id)
      await ctx.db.entryMark.create({
        data: {
          ...{ orgId: ctx.org.id, applicationId: imhs.id, entryKind: 'training', entryId, mark: 'not-accepted' },
          ...{ id: newId(ctx.now), reason: null, note: 'No certificate', markedAt: ctx.now, markedById: person.id },
        },
      })
      const { others, marks } = await sectionView(ifs.ctx, ifs.id, 'training')
      expect([marks, others[0]?.marks]).toMatchObject([[], [{ entryId, note: 'No certificate' }]])
      await withdrawApplication(imhs.ctx, { applicationId: imhs.id })
      expect((await sectionView(ifs.ctx, ifs.id, 'training')).others).toEqual([])
      expect(await claimsOn(ifs.ctx, await knownOf(ifs.ctx, person.id))).toHaveLength(1)
    }))

  it('are for the person’s own eyes', () =>
    withCtx(async (ctx, person) => {
      const ifs = await anApplication(ctx, person, { category: 'IFS' })
      await anApplication(ctx, person, { category: 'IMHS' })
      const { person: office } = await someone(ctx, ['coordinator'])
      const view = await sectionView(ctxFor(ctx, office, ['coordinator']), ifs.id, 'training')
      expect([view.own, view.others]).toEqual([false, []])
    }))
})
