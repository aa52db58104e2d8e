import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { restDraft } from '@/lib/portfolio/commands/rest-draft'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { portfolioJobs } from '@/lib/portfolio/jobs'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { keepsTheWalls, refusal, systemFor, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { addTraining, aSubmitted, lettersTo, trailOf } from '../support/review'
import { at } from '../support/world'

const later = (ctx: Ctx, moment: string) => systemFor(at(ctx, `${moment}T15:00:00Z`))
const daily = (ctx: Ctx) => portfolioJobs['portfolio.restDrafts'](ctx, { orgId: ctx.org.id })

describe('restDraft', () => {
  it('warns after the association’s months, lets it rest a month later, once each, and deletes nothing', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const input = { applicationId: id }
      expect(await restDraft(later(ctx, '2027-11-21'), input)).toBe('working')
      await daily(later(ctx, '2027-11-22'))
      expect(await lettersTo(ctx, person.id)).toEqual(['draft-idle'])
      expect(await restDraft(later(ctx, '2027-11-22'), input)).toBe('waiting')
      expect(await restDraft(later(ctx, '2027-12-21'), input)).toBe('waiting')
      expect((await applicationHome(own, id)).restingSince).toBeNull()
      await daily(later(ctx, '2027-12-22'))
      expect(await restDraft(later(ctx, '2027-12-23'), input)).toBe('resting')
      expect((await lettersTo(ctx, person.id)).sort()).toEqual(['draft-idle', 'draft-resting'])
      expect(await trailOf(ctx, id)).toEqual(expect.arrayContaining(['portfolio.draftWarned', 'portfolio.draftRested']))
      const view = await applicationHome(at(own, '2027-12-23T15:00:00Z'), id)
      expect(view.restingSince).not.toBeNull()
      expect(view.may.submit).toBe(false)
      expect(view.sections.some(({ open }) => open)).toBe(false)
      const refused = await refusal(submitApplication(own, { applicationId: id, confirmed: 'true' }))
      expect(refused).toMatchObject({ code: 'closed', reason: 'portfolio.no.resting' })
    }))

  it('begins anew with whatever was done for it after the warning', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const input = { applicationId: id }
      expect(await restDraft(later(ctx, '2027-11-22'), input)).toBe('warned')
      await addTraining(at(ctx, '2027-12-01T15:00:00Z'), person.id, 'Something new')
      expect(await restDraft(later(ctx, '2027-12-22'), input)).toBe('working')
      expect(await restDraft(later(ctx, '2028-11-30'), input)).toBe('working')
      expect(await restDraft(later(ctx, '2028-12-01'), input)).toBe('warned')
    }))

  it('leaves alone what was sent, and everything where the association sets no months', () =>
    withCtx(async (ctx, person) => {
      const sent = await aSubmitted(ctx)
      expect(await restDraft(later(ctx, '2029-01-01'), { applicationId: sent.id })).toBe('working')
      const { id } = await anApplication(ctx, person)
      const applications = { ...ctx.org.settings.applications, idleDraftMonths: 0 }
      const never = { ...ctx, org: { ...ctx.org, settings: { ...ctx.org.settings, applications } } }
      await daily(later(never, '2029-01-01'))
      expect(await restDraft(later(never, '2029-01-01'), { applicationId: id })).toBe('working')
    }))

  it('is the clock’s alone', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      await keepsTheWalls(ctx, restDraft, { applicationId: id }, ['coordinator', 'admin'])
    }))
})
