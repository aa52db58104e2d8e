import { describe, expect, it } from 'vitest'
import { removeDeskView } from '@/lib/review/commands/remove-desk-view'
import { saveDeskView } from '@/lib/review/commands/save-desk-view'
import { deskBeside } from '@/lib/review/queries/desk-beside'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'

describe('removeDeskView', () => {
  it('takes away a view of one’s own, also from whom it was shared with, and nobody else’s', () =>
    withCtx(
      async (ctx) => {
        await saveDeskView(ctx, { name: 'Ours', query: 'mine=1', shared: true, opens: false })
        const viewId = (await deskBeside(ctx)).views[0]?.id ?? ''
        const { ctx: colleague } = await someone(ctx, ['coordinator'])
        expect((await refusal(removeDeskView(colleague, { viewId }))).code).toBe('not_found')
        expect((await deskBeside(colleague)).views[0]).toMatchObject({ own: false, removable: false })
        await keepsTheWalls(ctx, removeDeskView, { viewId })
        await removeDeskView(ctx, { viewId })
        expect((await deskBeside(colleague)).views).toEqual([])
        expect((await refusal(removeDeskView(ctx, { viewId }))).code).toBe('not_found')
        const entry = await ctx.db.auditEntry.findFirst({
          where: { orgId: ctx.org.id, name: 'review.deskViewRemoved' },
        })
        expect(entry?.detail).toEqual({ name: 'Ours' })
      },
      { as: ['coordinator'] },
    ))

  it('lets an administrator tidy up shared ones, and everybody in the office those of whoever has left it', () =>
    withCtx(
      async (ctx, me) => {
        for (const name of ['One', 'Two']) await saveDeskView(ctx, { name, query: '', shared: true, opens: false })
        await saveDeskView(ctx, { name: 'Mine', query: '', shared: false, opens: false })
        const [one, two, mine] = (await deskBeside(ctx)).views
          .toSorted((a, b) => ['One', 'Two', 'Mine'].indexOf(a.name) - ['One', 'Two', 'Mine'].indexOf(b.name))
          .map(({ id }) => id)
        const { ctx: admin } = await someone(ctx, ['admin'])
        expect((await refusal(removeDeskView(admin, { viewId: mine ?? '' }))).code).toBe('not_found')
        await removeDeskView(admin, { viewId: one ?? '' })
        await ctx.db.roleHeld.deleteMany({ where: { orgId: ctx.org.id, personId: me.id } })
        const { ctx: colleague } = await someone(ctx, ['coordinator'])
        expect((await deskBeside(colleague)).views).toMatchObject([{ name: 'Two', by: me.name, removable: true }])
        await removeDeskView(colleague, { viewId: two ?? '' })
        expect((await deskBeside(colleague)).views).toEqual([])
      },
      { as: ['coordinator'] },
    ))
})
