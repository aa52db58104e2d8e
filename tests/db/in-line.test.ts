import { expect, it } from 'vitest'
import { someone, withCtx } from '../support/actors'

/** Without the line the driver warns, and a process warning fails the test (tests/support/setup.ts). */
it('queries that are sent side by side on one connection wait for each other', () =>
  withCtx(async (ctx) => {
    const { person } = await someone(ctx)
    const where = { orgId_id: { orgId: ctx.org.id, id: person.id } }
    const counts = await Promise.all([1, 2, 3].map(() => ctx.db.person.count({ where: { orgId: ctx.org.id } })))
    expect(new Set(counts).size).toBe(1)
    const loaded = await ctx.db.person.findUniqueOrThrow({
      where,
      include: { roles: true, values: true, givers: true },
    })
    expect(loaded).toMatchObject({ id: person.id, values: [], givers: [] })
    const failed = ctx.db.$queryRaw`select 1 / 0`.catch(() => 'refused')
    expect(await failed).toBe('refused')
  }))
