import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { giversView, vettedGiver } from '@/lib/register/queries/office'
import { noteBounce } from '@/lib/rsc/commands/note-bounce'
import { readdressGiver } from '@/lib/rsc/commands/readdress-giver'
import { vetGiver } from '@/lib/rsc/commands/vet-giver'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { letters } from '../support/references'
import { anAskedRun, GIVER } from '../support/rsc'

const allowed = { settings: { vettedGivers: { allowed: true } } }
const ELENA = { givenName: 'Elena', familyName: 'Soto', email: GIVER.email, note: '' }
const DAYS = { from: plainDate('2025-01-01'), to: plainDate('2026-12-31') }
const RIGHT = 'elena.soto@givers.test'

describe('readdressGiver', () => {
  it('lets what came back leave again, to the new address, and the wait is the giver’s again', () =>
    withCtx(async (ctx, person) => {
      const { giverId, requestId } = await anAskedRun(ctx, person)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await vetGiver(office, { ...ELENA, ...DAYS })
      const [letter] = await letters(ctx, 'giver-confirmation-request')
      const key = { orgId_id: { orgId: ctx.org.id, id: letter?.id ?? '' } }
      await ctx.db.letter.update({ where: key, data: { failedAt: ctx.now } })
      await noteBounce(systemFor(ctx), { letterId: letter?.id ?? '' })
      const [vetted] = (await giversView(office)).vetted
      expect(vetted).toMatchObject({ hasAccount: false, email: GIVER.email })
      const personId = vetted?.personId ?? ''
      expect((await vettedGiver(office, personId)).email).toBe(GIVER.email)

      await readdressGiver(office, { personId, email: RIGHT })
      await readdressGiver(office, { personId, email: RIGHT })
      const giver = await ctx.db.giver.findUniqueOrThrow({ where: { orgId_id: { orgId: ctx.org.id, id: giverId } } })
      expect(giver).toMatchObject({ email: RIGHT, bouncedAt: null })
      expect((await letters(ctx, 'giver-reminder')).map(({ toEmail }) => toEmail)).toEqual([RIGHT])
      const wait = await ctx.db.wait.findFirstOrThrow({ where: { orgId: ctx.org.id, subjectId: requestId } })
      expect(wait.party).toBe('giver')
    }, allowed))

  it('is for whoever vets, for vetted givers, and stays in the association', () =>
    withCtx(async (ctx) => {
      const { person, ctx: applicant } = await someone(ctx)
      const { ctx: office } = await someone(ctx, ['coordinator'])
      await vetGiver(office, { ...ELENA, ...DAYS })
      const personId = (await giversView(office)).vetted[0]?.personId ?? ''
      expect((await refusal(readdressGiver(applicant, { personId, email: RIGHT }))).code).toBe('forbidden')
      expect((await refusal(readdressGiver(office, { personId: person.id, email: RIGHT }))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['coordinator'], async (there) => {
        expect((await refusal(readdressGiver(there, { personId, email: RIGHT }))).code).toBe('not_found')
        expect((await refusal(vettedGiver(there, personId))).code).toBe('not_found')
      })
    }, allowed))
})
