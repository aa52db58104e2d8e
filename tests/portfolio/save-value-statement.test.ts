import { describe, expect, it } from 'vitest'
import { saveValueStatement } from '@/lib/portfolio/commands/save-value-statement'
import { ValueInput } from '@/lib/portfolio/schema/application'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { at } from '../support/world'

const said = (applicationId: string, text: string, version: number) =>
  ({ applicationId, value: 'justice', text, version }) as const

describe('saveValueStatement', () => {
  it('saves version by version', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      expect(await saveValueStatement(own, said(id, 'One', 0))).toMatchObject({
        version: 1,
        savedAt: ctx.now.toISOString(),
      })
      expect(await saveValueStatement(own, said(id, 'Two', 1))).toMatchObject({ version: 2 })
      const [row] = await ctx.db.valueStatement.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
      expect(row).toMatchObject({ value: 'justice', text: 'Two', version: 2 })
    }))

  it('brings the other text along when another window was faster', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await saveValueStatement(own, said(id, 'Theirs', 0))
      for (const version of [0, 7]) {
        const refused = await refusal(saveValueStatement(own, said(id, 'Mine', version)))
        expect(refused).toMatchObject({ code: 'conflict', detail: { theirs: 'Theirs', version: 1 } })
      }
      expect(await saveValueStatement(own, said(id, 'Mine', 1))).toMatchObject({ version: 2 })
    }))

  it('has no quarrel with itself: the same text again is saved already', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await saveValueStatement(own, said(id, 'Same', 0))
      expect(await saveValueStatement(own, said(id, 'Same', 0))).toMatchObject({ version: 1 })
    }))

  it('remembers one line per sitting', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await saveValueStatement(own, said(id, 'a', 0))
      await saveValueStatement(own, said(id, 'ab', 1))
      await saveValueStatement(at(own, '2026-11-23T10:00:00Z'), said(id, 'abc', 2))
      const where = { orgId: ctx.org.id, applicationId: id, name: 'portfolio.valueSaved' }
      expect(await ctx.db.auditEntry.count({ where })).toBe(2)
    }))

  it('leaves the texts alone while another application that carries them is being read', () =>
    withCtx(async (ctx, person) => {
      const sent = await anApplication(ctx, person)
      const { id, ctx: own } = await anApplication(ctx, person, { category: 'ECFS' })
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id: sent.id }, data: { state: 'in_review' } })
      const refused = await refusal(saveValueStatement(own, said(id, 'New', 0)))
      expect(refused).toMatchObject({ code: 'closed', reason: 'portfolio.no.beingRead' })
    }))

  it('spells line ends one way and refuses what is too long', () => {
    const input = (text: string) => ({
      applicationId: '0190b8a0-0000-7000-8000-000000000000',
      value: 'justice',
      text,
      version: '0',
    })
    expect(ValueInput.parse(input('a\r\nb\rc')).text).toBe('a\nb\nc')
    const refused = ValueInput.safeParse(input('x'.repeat(6001)))
    expect(refused.error?.issues[0]?.message).toBe('portfolio.error.valueTooLong?max=6000')
  })

  it('is nobody else’s to write', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      await keepsTheWalls(ctx, saveValueStatement, said(id, 'Not mine', 0))
      await keepsTheWalls(ctx, saveValueStatement, said(id, 'Not mine', 0), ['coordinator', 'admin'])
    }))
})
