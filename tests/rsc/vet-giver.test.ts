import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { newId } from '@/lib/db/new-id'
import { qualifiedPeriods, standingsOf } from '@/lib/portfolio/queries/standings'
import { giversView } from '@/lib/register/queries/office'
import { VetGiverInput } from '@/lib/register/schema'
import { vetGiver } from '@/lib/rsc/commands/vet-giver'
import { refusal, someone, withCtx } from '../support/actors'

const allowed = { settings: { vettedGivers: { allowed: true } }, as: ['coordinator'] }
const input = {
  givenName: 'Greta',
  familyName: 'Giver',
  email: 'greta@givers.test',
  from: plainDate('2025-01-01'),
  to: plainDate('2026-12-31'),
  note: 'Supervised since 2010.',
}

describe('vetGiver', () => {
  it('vouches for somebody nobody knew, and links whoever named their address', () =>
    withCtx(async (ctx) => {
      const { person: applicant } = await someone(ctx)
      const id = newId(ctx.now)
      const own = { orgId: ctx.org.id, id, personId: applicant.id, createdAt: ctx.now }
      await ctx.db.giver.create({ data: { ...own, name: 'Greta', email: 'Greta@Givers.test' } })
      expect((await giversView(ctx)).waiting.map((giver) => giver.id)).toEqual([id])
      expect(await vetGiver(ctx, input)).toMatchObject({ linked: 1 })
      const giver = await ctx.db.giver.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id } } })
      const personId = giver.giverPersonId ?? ''
      const periods = qualifiedPeriods((await standingsOf(ctx, [personId])).get(personId))
      expect(periods).toEqual([{ as: 'vetted', from: input.from, to: input.to }])
      const view = await giversView(ctx)
      expect(view.vetted).toMatchObject([{ name: 'Greta Giver', over: false }])
      expect(view.waiting).toEqual([])
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'register.giverVetted' } })).toBe(1)
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'rsc.giverLinked' } })).toBe(1)
      expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'people.entered' } })).toBe(1)
    }, allowed))

  it('knows somebody again by their address', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx, [], { email: 'greta@givers.test' })
      await vetGiver(ctx, input)
      const row = await ctx.db.vettedGiver.findFirstOrThrow({ where: { orgId: ctx.org.id } })
      expect(row.personId).toBe(person.id)
    }, allowed))

  it('is closed where the association does not vet, or no longer', () =>
    withCtx(
      async (ctx) => {
        expect((await refusal(vetGiver(ctx, input))).reason).toBe('register.error.vettingOff')
        const settings = { ...ctx.org.settings, vettedGivers: { allowed: true, until: '2026-11-21' } }
        const over = { ...ctx, org: { ...ctx.org, settings } }
        expect((await refusal(vetGiver(over, input))).reason).toBe('register.error.vettingOver')
      },
      { as: ['coordinator'] },
    ))

  it('wants days in their order', () => {
    const day = (year: string) => ({ year, month: '1', day: '1' })
    const form = { ...input, from: day('2026'), to: day('2025') }
    expect(VetGiverInput.safeParse(form).error?.issues[0]).toMatchObject({ path: ['to'] })
    expect(VetGiverInput.safeParse({ ...form, to: day('2026') }).success).toBe(true)
  })

  it('refuses the wrong role', () =>
    withCtx(async (ctx) => {
      for (const roles of [['applicant'], ['admin'], ['reviewer']]) {
        const who = await someone(ctx, roles)
        expect((await refusal(vetGiver(who.ctx, input))).code).toBe('forbidden')
      }
    }, allowed))
})
