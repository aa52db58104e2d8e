import { describe, expect, it } from 'vitest'
import { importRuns } from '@/lib/rsc/commands/import-runs'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { keepsTheWalls, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { recorded } from '../support/ledger'
import { GIVER, RUN } from '../support/rsc'

const bulk = (applicationId: string, ...givers: { name: string; email: string }[]) => ({
  applicationId,
  fileName: 'rsc.csv',
  keepTwins: false,
  entries: givers.map((giver) => ({ run: { applicationId, ...RUN }, giver })),
})

describe('importRuns', () => {
  it('knows a giver by address or by name, names a new one, and sends no letter', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const { giverId } = await nameGiver(own, { applicationId: id, ...GIVER })
      const again = { name: 'elena  soto', email: '' }
      const fresh = { name: 'Nora New', email: 'NORA@givers.test' }
      const given = bulk(id, { name: '', email: 'Elena@Givers.test' }, again, fresh)
      const result = await importRuns(own, given)
      expect(result).toEqual({ made: 2, named: ['Nora New'], twins: [{ index: 1, of: 0 }], refused: [] })
      const rows = await ctx.db.rscRun.findMany({ where: { orgId: ctx.org.id }, include: { giver: true } })
      expect(rows.map(({ giver }) => giver.email).sort()).toEqual(['elena@givers.test', 'nora@givers.test'])
      expect(rows.find((row) => row.giverId === giverId)).toMatchObject({ minutes: 720, confirmedAt: null, version: 1 })
      expect(await ctx.db.letter.count({ where: { orgId: ctx.org.id } })).toBe(0)
      expect(await recorded(ctx, 'rsc.runsImported')).toBe(1)
      expect((await importRuns(own, given)).made).toBe(0)
    }))

  it.each([
    [
      { name: 'Nobody Known', email: '' },
      { field: 'giverName', reason: 'rsc.giver.notNamed' },
    ],
    [
      { name: '', email: '' },
      { field: 'giverName', reason: 'rsc.name.missing' },
    ],
    [
      { name: '', email: 'new@givers.test' },
      { field: 'giverName', reason: 'rsc.name.missing' },
    ],
    [
      { name: 'New', email: 'not an address' },
      { field: 'giverEmail', reason: 'rsc.email.wrong' },
    ],
  ])('says what is wrong with the giver %j', (giver, expected) =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const { made, refused } = await importRuns(own, bulk(id, giver))
      expect({ made, refused }).toEqual({ made: 0, refused: [{ index: 0, ...expected }] })
    }),
  )

  it('refuses oneself, and asks which of two of the same name', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      for (const email of ['a@givers.test', 'b@givers.test'])
        await nameGiver(own, { applicationId: id, ...GIVER, email })
      const { refused } = await importRuns(
        own,
        bulk(id, { name: 'Me', email: person.email }, { name: 'Elena Soto', email: '' }),
      )
      expect(refused).toEqual([
        { index: 0, field: 'giverEmail', reason: 'rsc.giver.own' },
        { index: 1, field: 'giverName', reason: 'rsc.giver.twoCalled' },
      ])
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(own, importRuns, bulk(id, GIVER), ['coordinator'])
    }))
})
