import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { exportDesk } from '@/lib/review/commands/export-desk'
import { sheetStretch } from '@/lib/review/queries/desk-sheet'
import type { DeskAsk } from '@/lib/review/schema/desk'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'

async function cases(ctx: Ctx, count: number, givenName: string, state = 'in_review'): Promise<string[]> {
  const { person } = await someone(ctx, ['applicant'], { givenName })
  const rows = Array.from({ length: count }, (_, nth) => ({
    orgId: ctx.org.id,
    id: newId(new Date(ctx.now.getTime() + nth)),
    reference: `X-${newId(ctx.now).slice(-12)}-${nth}`,
    personId: person.id,
    ...{ category: 'IFS', addOns: [], edition: '2025', settings: json({}), state },
    ...{ stateSince: ctx.now, startedAt: ctx.now, submittedAt: ctx.now },
  }))
  await ctx.db.application.createMany({ data: rows })
  return rows.map(({ reference }) => reference)
}

async function whole(ctx: Ctx, ask: DeskAsk, between?: () => Promise<unknown>) {
  const sheet = await exportDesk(ctx, ask)
  const lines: string[][] = []
  let after: string | null = null
  do {
    const stretch = await sheetStretch(ctx, sheet, after)
    lines.push(...stretch.lines)
    after = stretch.last
    if (after) await between?.()
  } while (after)
  return { head: sheet.head, name: sheet.name, lines }
}

const office = { as: ['coordinator'] }

describe('exportDesk', () => {
  it('gives what the filters show, in the chosen columns, and remembers the filters', () =>
    withCtx(async (ctx) => {
      const references = await cases(ctx, 2, 'Ana')
      await cases(ctx, 1, 'Bea', 'endorsed')
      const { head, name, lines } = await whole(ctx, { turn: 'coordinator', col: ['reference', 'stage', 'days'] })
      expect(head).toEqual(['Applicant', 'Reference', 'Stage', 'Working days in this stage', 'What holds'])
      expect(lines.map((line) => line[1]).toSorted()).toEqual(references.toSorted())
      expect(lines[0]?.slice(2)).toEqual(['In review', '0', ''])
      expect(name).toBe(`${ctx.org.slug}-applications-2026-11-22.csv`)
      const [entry] = await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'review.deskExported' } })
      expect(entry?.detail).toEqual({ filters: 'turn=coordinator', columns: 'reference, stage, days' })
      expect((await whole({ ...ctx, locale: 'es' }, {})).head[0]).toBe('Solicitante')
    }, office))

  it('brings each case once while others move them', () =>
    withCtx(async (ctx) => {
      const references = await cases(ctx, 2300, 'Ana')
      let moment = 0
      const move = () => {
        moment += 1
        const stateSince = new Date(ctx.now.getTime() + moment * 1000)
        // A tenth of them, from everywhere in the list; every one costs its triggers.
        return ctx.db.application.updateMany({
          where: { orgId: ctx.org.id, reference: { endsWith: '7' } },
          data: { stateSince },
        })
      }
      const { lines } = await whole(ctx, {}, move)
      expect(lines.map((line) => line[1]).toSorted()).toEqual(references.toSorted())
    }, office))

  it('is refused to whoever may not read cases, and shows no neighbour’s', () =>
    withCtx(async (ctx) => {
      await cases(ctx, 1, 'Ana')
      for (const roles of [['applicant'], ['reviewer', 'adviser', 'scorer']]) {
        const { ctx: their } = await someone(ctx, roles)
        expect((await refusal(exportDesk(their, {}))).code).toBe('not_found')
      }
      await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        expect((await whole(other, { stage: 'all' })).lines).toEqual([])
      })
    }, office))
})
