import { describe, expect, it } from 'vitest'
import { joinAssociation } from '@/lib/people/commands/join-association'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { recorded } from '../support/ledger'

const NOBODY = '01a20230-11dd-7be5-8eb1-2034ae6477bc'

describe('joinAssociation', () => {
  it('makes an account an applicant of another association, once', () =>
    withCtx(async (ctx, person) => {
      await inAnotherOrg(ctx, ['applicant'], async (other) => {
        const visitor = { ...other, actor: { kind: 'visitor' } as const }
        const first = await joinAssociation(visitor, { accountId: person.accountId })
        expect(await joinAssociation(visitor, { accountId: person.accountId })).toEqual(first)
        const row = await other.db.person.findFirstOrThrow({
          where: { orgId: other.org.id, accountId: person.accountId },
          include: { roles: true },
        })
        expect(row).toMatchObject({ email: person.email, givenName: 'Ana' })
        expect(row.roles.map((held) => held.role)).toEqual(['applicant'])
        expect(await recorded(other, 'people.joined')).toBe(1)
      })
    }))

  it('refuses accounts that do not exist, and people who act for others', () =>
    withCtx(async (ctx, person) => {
      const visitor = { ...ctx, actor: { kind: 'visitor' } as const }
      expect((await refusal(joinAssociation(visitor, { accountId: NOBODY }))).code).toBe('not_found')
      const error = await inAnotherOrg(ctx, ['admin'], (other) =>
        refusal(joinAssociation(other, { accountId: person.accountId })),
      )
      expect(error.code).toBe('conflict')
    }))
})
