import { describe, expect, it } from 'vitest'
import { adoptEdition } from '@/lib/orgs/commands/adopt-edition'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { allyIn } from '../support/alliance'
import { anApplication } from '../support/builders'

describe('adoptEdition', () => {
  it('holds for applications that start from now on, and remembers what held before', () =>
    withCtx(
      async (ctx) => {
        const { person } = await someone(ctx)
        const before = await anApplication(ctx, person)
        await adoptEdition(ctx, { edition: '2023' })
        const org = await ctx.db.org.findUniqueOrThrow({ where: { id: ctx.org.id } })
        expect(org.edition).toBe('2023')
        const row = await ctx.db.application.findFirstOrThrow({ where: { orgId: ctx.org.id, id: before.id } })
        expect(row.edition).toBe('2025')
        const where = { orgId: ctx.org.id, name: 'orgs.editionAdopted' }
        const [entry] = await ctx.db.auditEntry.findMany({ where })
        expect(entry?.detail).toEqual({ edition: '2023', before: '2025' })
        await adoptEdition(ctx, { edition: '2023' })
        expect(await ctx.db.auditEntry.count({ where })).toBe(1)
      },
      { as: ['admin'] },
    ))

  it('knows only editions there are', () =>
    withCtx(async (ctx) => {
      expect((await refusal(adoptEdition(systemFor(ctx), { edition: '1999' }))).code).toBe('not_found')
    }))

  it('is for the office that sets the settings, and for the Alliance', () =>
    withCtx(async (ctx) => {
      for (const roles of [['applicant'], ['coordinator'], ['reviewer']]) {
        const who = await someone(ctx, roles)
        expect((await refusal(adoptEdition(who.ctx, { edition: '2023' }))).code).toBe('forbidden')
      }
      await adoptEdition(allyIn(ctx), { edition: '2023' })
      expect((await refusal(adoptEdition(allyIn(ctx, []), { edition: '2025' }))).code).toBe('forbidden')
    }))

  it('changes nothing of another association', () =>
    withCtx(async (ctx) => {
      await inAnotherOrg(ctx, ['admin'], (other) => adoptEdition(other, { edition: '2023' }))
      const org = await ctx.db.org.findUniqueOrThrow({ where: { id: ctx.org.id } })
      expect(org.edition).toBe('2025')
    }))
})
