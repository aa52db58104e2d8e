import { describe, expect, it } from 'vitest'
import { publishTraining } from '@/lib/catalogue/commands/publish-training'
import { searchCatalogue } from '@/lib/catalogue/public'
import { trainingView } from '@/lib/catalogue/queries/office'
import { PublishInput } from '@/lib/catalogue/schema'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSession, publication, typedPublication } from '../support/catalogue'
import { boxes, complaints, recorded } from '../support/ledger'

describe('publishTraining', () => {
  it('puts a training into the public catalogue and changes it', () =>
    withCtx(
      async (ctx) => {
        const { trainingId } = await publishTraining(ctx, publication())
        expect((await searchCatalogue(ctx, { q: 'SEEING' })).rows).toMatchObject([
          { id: trainingId, minutes: 360, deiMinutes: 120, competencies: ['reflection', 'thinking'] },
        ])
        await publishTraining(ctx, publication({ trainingId, version: '1', hours: '7:30' }))
        expect(await trainingView(ctx, trainingId)).toMatchObject({ minutes: 450, version: 2 })
        const late = await refusal(publishTraining(ctx, publication({ trainingId, version: '1' })))
        expect(late).toMatchObject({ code: 'conflict', reason: 'catalogue.error.changed' })
        expect(await recorded(ctx, 'catalogue.trainingPublished')).toBe(2)
        await keepsTheWalls(ctx, publishTraining, publication({ trainingId, version: '2' }), ['applicant', 'reviewer'])
      },
      { as: ['admin'] },
    ))

  it('does not leave a planned session outside its days', () =>
    withCtx(async (ctx) => {
      const { office, trainingId } = await aSession(ctx)
      const narrow = publication({ trainingId, version: '1', to: boxes('2026-10-31') })
      const { fields, detail } = await refusal(publishTraining(office, narrow))
      expect([fields, detail]).toEqual([{ to: ['catalogue.error.sessionsOutside'] }, { count: 1 }])
    }))

  it('refuses what cannot be', () => {
    const said = (more: Record<string, unknown>) => complaints(PublishInput, typedPublication(more))
    expect(said({ competencies: [] })).toEqual({ competencies: ['catalogue.error.domains'] })
    expect(said({ deiHours: '5', rscProvisionHours: '2' })).toEqual({ deiHours: ['ledger.deiHours.togetherOver'] })
    expect(said({ to: boxes('2025-12-31') })).toEqual({ to: ['catalogue.error.toBeforeFrom'] })
    expect(said({ title: ' ', hours: '0' })).toEqual({
      title: ['ledger.title.missing'],
      hours: ['ledger.hours.zero'],
    })
  })
})
