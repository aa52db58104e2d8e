import { expect, it } from 'vitest'
import { saveAvailability } from '@/lib/reviewers/commands/save-availability'
import { ctxFor, inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aReviewer } from '../support/reviewers'

const said = { version: 1, languages: ['en', 'es'] as ('en' | 'es')[], loadLimit: 2 }

it('keeps what a reviewer says of themself; what the office knows stays', () =>
  withCtx(async (ctx) => {
    const { person, ctx: own } = await aReviewer(ctx, { categories: ['IFA'] })
    await saveAvailability(own, said)
    const where = { orgId_personId: { orgId: ctx.org.id, personId: person.id } }
    const row = await ctx.db.reviewer.findUniqueOrThrow({ where })
    expect(row).toMatchObject({ languages: ['en', 'es'], loadLimit: 2, categories: ['IFA'], version: 2 })
    expect(await ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name: 'reviewers.availabilitySaved' } })).toBe(1)
    expect(await refusal(saveAvailability(own, said))).toMatchObject({ code: 'conflict', reason: 'pool.error.changed' })
  }))

it('is for reviewers, each their own: nobody without the role, and not after losing it', () =>
  withCtx(async (ctx) => {
    const { ctx: applicant } = await someone(ctx)
    expect(await refusal(saveAvailability(applicant, said))).toMatchObject({ code: 'not_found' })
    const { person } = await aReviewer(ctx)
    expect(await refusal(saveAvailability(ctxFor(ctx, person, ['applicant']), said))).toMatchObject({
      code: 'not_found',
    })
    const outside = await inAnotherOrg(ctx, ['coordinator'], (other) => refusal(saveAvailability(other, said)))
    expect(outside.code).toBe('not_found')
  }))
