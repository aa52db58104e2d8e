import { describe, expect, it } from 'vitest'
import { importTrainings } from '@/lib/portfolio/commands/import-trainings'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aReadApplication, aTraining, boxes, recorded, typedTraining } from '../support/ledger'

type More = Record<string, unknown>
const bulk = (applicationId: string, ...rows: More[]) => ({
  applicationId,
  fileName: 'log.csv',
  keepTwins: false,
  entries: rows.map((more) => TrainingInput.parse(typedTraining(applicationId, more))),
})

describe('importTrainings', () => {
  it('enters many at once, each as its form would, and remembers it once', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const told: number[] = []
      const given = bulk(id, { hours: '1,5', deiHours: '0:30' }, { title: '=SUM(A1)', about: ['IMH-E', 'ECMH-E'] })
      const result = await importTrainings(own, { ...given, onward: async (done) => void told.push(done) })
      expect(result).toEqual({ made: 2, twins: [], refused: [] })
      const rows = await ctx.db.training.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
      expect(rows.map((row) => row.title).sort()).toEqual(['=SUM(A1)', 'Attachment across cultures'])
      const first = rows.find((row) => row.title !== '=SUM(A1)')
      expect(first).toMatchObject({
        minutes: 90,
        deiMinutes: 30,
        rscProvisionMinutes: 0,
        version: 1,
        createdAt: ctx.now,
      })
      expect(rows.find((row) => row.title === '=SUM(A1)')?.about).toEqual(['IMH-E', 'ECMH-E'])
      expect(told).toEqual([2])
      expect(await recorded(ctx, 'portfolio.trainingsImported')).toBe(1)
    }))

  it('leaves out what is there already, in the ledger or earlier in the file, unless it is wanted twice', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await aTraining(own, id)
      const given = bulk(id, { title: 'attachment  ACROSS cultures' }, { title: 'New' }, { title: 'NEW' })
      expect(await importTrainings(own, given)).toEqual({
        made: 1,
        twins: [
          { index: 0, of: null },
          { index: 2, of: 1 },
        ],
        refused: [],
      })
      expect((await importTrainings(own, { ...given, keepTwins: true })).made).toBe(3)
      expect(await ctx.db.training.count({ where: { orgId: ctx.org.id, personId: person.id } })).toBe(5)
    }))

  it('tells by its place what has not happened yet', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const { refused } = await importTrainings(own, bulk(id, {}, { completedOn: boxes('2030-01-01') }))
      expect(refused).toEqual([{ index: 1, field: 'completedOn', reason: 'ledger.completedOn.future' }])
    }))

  it('adds nothing to a ledger that is being read', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await aReadApplication(ctx, id)
      expect((await refusal(importTrainings(own, bulk(id, {})))).code).toBe('closed')
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(own, importTrainings, bulk(id, {}), ['coordinator'])
    }))
})
