import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { saveDeskView } from '@/lib/review/commands/save-desk-view'
import { deskBeside, opened } from '@/lib/review/queries/desk-beside'
import { MOST_VIEWS, SaveDeskViewInput } from '@/lib/review/schema/views'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'

const office = { as: ['coordinator'] }
const seen = async (ctx: Ctx) => (await deskBeside(ctx)).views.map(({ id: _, by: __, removable: ___, ...view }) => view)

describe('saveDeskView', () => {
  it('keeps filters, order and columns under a name, and leads back to them', () =>
    withCtx(async (ctx) => {
      const query = 'turn=coordinator&status=onHold&status=rscDiffers&order=next&col=email&after=zzz&evil=1'
      const kept = 'status=onHold&status=rscDiffers&turn=coordinator&order=next&col=email'
      const { next } = await saveDeskView(ctx, { name: 'Mine', query, shared: false, opens: false })
      expect(next).toBe(`/${ctx.org.slug}/office/applications?${kept}`)
      expect(await seen(ctx)).toEqual([{ name: 'Mine', query: kept, own: true, shared: false, opens: false }])
      const entry = await ctx.db.auditEntry.findFirst({ where: { orgId: ctx.org.id, name: 'review.deskViewSaved' } })
      expect(entry?.detail).toEqual({ name: 'Mine', shared: false })
    }, office))

  it('replaces a view of the same name, and opens the desk with the last one chosen for it', () =>
    withCtx(async (ctx) => {
      await saveDeskView(ctx, { name: 'A', query: 'mine=1', shared: false, opens: true })
      await saveDeskView(ctx, { name: 'B', query: 'overdue=1', shared: false, opens: true })
      await saveDeskView(ctx, { name: 'A', query: 'turn=rater', shared: true, opens: false })
      const { views } = await deskBeside(ctx)
      expect(views.map(({ name, query, opens }) => [name, query, opens])).toEqual([
        ['A', 'turn=rater', false],
        ['B', 'overdue=1', true],
      ])
      expect(opened({}, views)).toEqual({ overdue: ['1'] })
      expect(opened({ stage: '' }, views)).toEqual({ stage: '' })
    }, office))

  it('shows a shared view to the office, a private one to nobody else, neither to a neighbour', () =>
    withCtx(async (ctx) => {
      await saveDeskView(ctx, { name: 'Ours', query: '', shared: true, opens: true })
      await saveDeskView(ctx, { name: 'Only mine', query: '', shared: false, opens: false })
      const { ctx: colleague } = await someone(ctx, ['admin'])
      expect(await seen(colleague)).toEqual([{ name: 'Ours', query: '', own: false, shared: true, opens: false }])
      await inAnotherOrg(ctx, ['coordinator'], async (other) => expect(await seen(other)).toEqual([]))
      const { ctx: reviewer } = await someone(ctx, ['reviewer'])
      const input = { name: 'X', query: '', shared: true, opens: false }
      expect((await refusal(saveDeskView(reviewer, input))).code).toBe('not_found')
      expect((await refusal(deskBeside(reviewer))).code).toBe('not_found')
    }, office))

  it('takes a name of some length and not too many views', () =>
    withCtx(async (ctx) => {
      const issue = (input: object) => SaveDeskViewInput.safeParse(input).error?.issues[0]
      expect(issue({ name: '  ' })?.message).toBe('desk.error.name')
      expect(issue({ name: 'x'.repeat(61) })?.path).toEqual(['name'])
      expect(SaveDeskViewInput.parse({ name: ' a ', shared: 'true' })).toMatchObject({
        name: 'a',
        shared: true,
        opens: false,
      })
      const save = (nth: number) => saveDeskView(ctx, { name: `v${nth}`, query: '', shared: false, opens: false })
      for (let nth = 0; nth < MOST_VIEWS; nth++) await save(nth)
      expect(Object.keys((await refusal(save(MOST_VIEWS))).fields ?? {})).toEqual(['name'])
      await save(0)
    }, office))
})
