import { describe, expect, it } from 'vitest'
import { nameGiver } from '@/lib/rsc/commands/name-giver'
import { findGivers, giverPeriods } from '@/lib/rsc/queries/givers'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { inAnotherOrg, keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { audited } from '../support/references'
import { anEndorsement, GIVER } from '../support/rsc'

describe('nameGiver', () => {
  it('names somebody from the register, with their dates and without their address', () =>
    withCtx(async (ctx, person) => {
      const giver = await someone(ctx, [], { givenName: 'Elena', familyName: 'Soto', email: 'elena@own.test' })
      await anEndorsement(ctx, giver.person.id, { category: 'IFS', from: '2024-05-01', addOn: 'ERS' })
      const { id: applicationId } = await anApplication(ctx, person)
      const input = { by: 'register', applicationId, personId: giver.person.id } as const
      const { giverId } = await nameGiver(ctx, input)
      expect((await nameGiver(ctx, input)).giverId).toBe(giverId)
      const view = await supervisionView(ctx, applicationId)
      expect(view.givers).toMatchObject([
        { name: 'Elena Soto', known: true, email: null, qualified: [{ as: 'ERS', from: '2024-05-01', to: null }] },
      ])
      expect(JSON.stringify(view)).not.toContain('elena@own.test')
      expect(await audited(ctx, 'rsc.giverNamed')).toBe(1)
    }))

  it('knows somebody named by address again', () =>
    withCtx(async (ctx, person) => {
      const giver = await someone(ctx, [], { email: GIVER.email.toUpperCase() })
      await anEndorsement(ctx, giver.person.id, { category: 'IMHM-C', from: '2019-01-01', to: '2026-03-31' })
      const { id: applicationId } = await anApplication(ctx, person)
      await nameGiver(ctx, { applicationId, ...GIVER })
      const [line] = (await supervisionView(ctx, applicationId)).givers
      expect(line?.qualified).toEqual([{ as: 'MHM-C', from: '2019-01-01', to: '2026-03-31' }])
    }))

  it('refuses oneself', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      const byName = nameGiver(ctx, { applicationId, ...GIVER, email: person.email })
      expect((await refusal(byName)).fields).toEqual({ email: ['rsc.giver.own'] })
      const byRegister = nameGiver(ctx, { by: 'register', applicationId, personId: person.id })
      expect((await refusal(byRegister)).code).toBe('invalid')
    }))

  it('keeps the walls, also around the person chosen', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      await keepsTheWalls(ctx, nameGiver, { applicationId, ...GIVER }, ['coordinator', 'reviewer'])
      const foreign = await inAnotherOrg(ctx, [], async (_, stranger) => stranger.id)
      expect((await refusal(nameGiver(ctx, { by: 'register', applicationId, personId: foreign }))).code).toBe(
        'not_found',
      )
    }))
})

describe('findGivers', () => {
  it('finds by name who counts or counted, vetted people too, and nobody who keeps out of the register', () =>
    withCtx(async (ctx, person) => {
      const named = async (familyName: string) => (await someone(ctx, [], { givenName: 'Ída', familyName })).person.id
      const ers = await named('Quill')
      await anEndorsement(ctx, ers, { category: 'ECFS', addOn: 'emerging-ERS' })
      await anEndorsement(ctx, await named('Quillon'), { category: 'IMHS' })
      await anEndorsement(ctx, await named('Quillot'), { category: 'IMHM-C', listed: false })
      const vetted = await named('Quilly')
      const [day, last] = [new Date('2025-01-01'), new Date('2025-12-31')]
      await ctx.db.vettedGiver.create({
        data: {
          orgId: ctx.org.id,
          id: vetted,
          personId: vetted,
          fromDay: day,
          toDay: last,
          vettedAt: ctx.now,
          vettedById: ers,
        },
      })
      const found = await findGivers(ctx, ' ída QUILL', person.id)
      expect(found.map((giver) => giver.personId).sort()).toEqual([ers, vetted].sort())
      expect((await giverPeriods(ctx, [vetted])).get(vetted)).toEqual([
        { as: 'vetted', from: '2025-01-01', to: '2025-12-31' },
      ])
      expect(await findGivers(ctx, 'q', person.id)).toEqual([])
      expect(await findGivers(ctx, 'quill', ers)).toHaveLength(1)
      expect(await inAnotherOrg(ctx, [], (other) => findGivers(other, 'quill', person.id))).toEqual([])
    }))
})
