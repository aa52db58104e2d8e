import { describe, expect, it } from 'vitest'
import { correctAddress } from '@/lib/people/commands/correct-address'
import { enterPerson } from '@/lib/people/commands/enter-person'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'

const GRETA = { givenName: 'Greta', familyName: 'Giver', email: 'gerta@givers.test' }
const office = { as: ['coordinator'] }

describe('correctAddress', () => {
  it('corrects somebody without an account, once, and keeps what stood there on the trail', () =>
    withCtx(async (ctx) => {
      const { personId } = await enterPerson(ctx, GRETA)
      const input = { personId, email: 'greta@givers.test' }
      await correctAddress(ctx, input)
      await correctAddress(ctx, input)
      const person = await ctx.db.person.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: personId } } })
      expect(person.email).toBe(input.email)
      const trail = await ctx.db.auditEntry.findMany({
        where: { orgId: ctx.org.id, name: 'people.addressChanged' },
        orderBy: { id: 'asc' },
      })
      expect(trail).toMatchObject([{ detail: { was: GRETA.email, is: input.email }, subjectId: personId }])
    }, office))

  it('leaves an account’s address to its owner, and gives nobody an address somebody has', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const { personId } = await enterPerson(ctx, GRETA)
      const theirs = await refusal(correctAddress(ctx, { personId: person.id, email: 'x@givers.test' }))
      expect(theirs).toMatchObject({ code: 'closed', reason: 'people.error.addressIsTheirs' })
      const taken = await refusal(correctAddress(ctx, { personId, email: person.email.toLowerCase() }))
      expect(taken.fields).toEqual({ email: ['people.error.addressKnown'] })
    }, office))

  it('is the office’s, and of its own association', () =>
    withCtx(async (ctx) => {
      const { personId } = await enterPerson(ctx, GRETA)
      const input = { personId, email: 'greta@givers.test' }
      const { ctx: applicant } = await someone(ctx)
      expect((await refusal(correctAddress(applicant, input))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['coordinator'], async (there) => {
        expect((await refusal(correctAddress(there, input))).code).toBe('not_found')
      })
    }, office))
})
