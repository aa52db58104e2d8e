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
})
