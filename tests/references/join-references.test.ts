import { expect, it } from 'vitest'
import { joinPerson } from '@/lib/people/commands/join-person'
import { joinReferences } from '@/lib/references/commands/join-references'
import { refuseAddress } from '@/lib/references/commands/name-rater'
import { applicationFor, isEndorsedRater } from '@/lib/references/queries/load'
import { refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { twice } from '../support/joining'
import { anEndorsement } from '../support/rsc'

it('joinReferences: a link shown to the one who leaves was shown to the one that stays', () =>
  withCtx(async (ctx) => {
    const { staying, stayingId, leavingId } = await twice(ctx)
    const { id: applicationId } = await anApplication(ctx, staying)
    const made = { orgId: ctx.org.id, id: applicationId, applicationId, name: 'R', email: 'r@rater.test' }
    const more = { role: 'supervisor', waiver: true, waiverAt: ctx.now, createdAt: ctx.now, linkShownToId: leavingId }
    await ctx.db.reference.create({ data: { ...made, ...more } })
    await joinReferences(ctx, { stayingId, leavingId })
    const where = { orgId_id: { orgId: ctx.org.id, id: applicationId } }
    expect((await ctx.db.reference.findUniqueOrThrow({ where })).linkShownToId).toBe(stayingId)
  }))

it('nobody names an old address of their own as a rater, and who is endorsed is known by it', () =>
  withCtx(async (ctx) => {
    const { staying, leaving, stayingId, leavingId } = await twice(ctx)
    const { id, ctx: own } = await anApplication(ctx, staying)
    await joinPerson(ctx, { stayingId, leavingId })
    const application = await applicationFor(own, id)
    const refused = await refusal(refuseAddress(own, application, leaving.email))
    expect(refused.fields).toEqual({ email: ['references.email.own'] })
    expect(await isEndorsedRater(ctx, leaving.email)).toBe(false)
    await anEndorsement(ctx, stayingId, { category: 'IMHS' })
    expect(await isEndorsedRater(ctx, leaving.email)).toBe(true)
  }))
