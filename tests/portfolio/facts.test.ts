import { describe, expect, it } from 'vitest'
import { assess, assessmentOf } from '@/lib/check/assess'
import { parsePortfolio } from '@/lib/check/parse'
import { words } from '@/lib/check/words'
import { addDays, plainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { exportPortfolio } from '@/lib/portfolio/queries/export'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { anEndorsement, aRating, aReadyPortfolio } from '../support/ready-portfolio'
import { at } from '../support/world'

const day = (text: string) => fromDay(plainDate(text))

describe('the facts of an application', () => {
  it.each(['2023', '2025'])('agree with `check` on the exported file, edition %s', (edition) =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person, {
        category: edition === '2023' ? 'IMHS' : 'IMHM-C',
        edition,
        addOns: ['ERS'],
      })
      await ctx.db.training.create({
        data: {
          ...{ orgId: ctx.org.id, id: newId(ctx.now), personId: person.id, title: 'Twenty minutes', provider: '' },
          ...{ completedOn: day('2025-05-05'), minutes: 20, deiMinutes: 10, rscProvisionMinutes: 10, about: ['IMH-E'] },
          ...{ competencies: ['thinking'], createdAt: ctx.now, updatedAt: ctx.now },
        },
      })
      const { assessment } = await applicationFindings(ready.ctx, ready.id)
      const { portfolio } = await exportPortfolio(ready.ctx, ready.id)
      const parsed = parsePortfolio(JSON.parse(JSON.stringify(portfolio)))
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
      expect(assess(parsed.portfolio, 'en')).toEqual(assessmentOf(assessment, words('en')))
      expect(assessment.addOns.ERS?.ready).toBe(true)
    }),
  )

  it('are ready for every category where everything is in', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person)
      for (const category of CATEGORY_CODES.filter((code) => code.startsWith('I'))) {
        await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, id: ready.id }, data: { category } })
        expect([category, (await applicationFindings(ready.ctx, ready.id)).assessment.readyToSubmit]).toEqual([
          category,
          true,
        ])
      }
    }))

  it('count RSC by the giver’s status on the dates, from the register', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person)
      const hours = async () => {
        const { assessment } = await applicationFindings(ready.ctx, ready.id)
        return assessment.findings.find((finding) => finding.code === 'rsc.received')?.counted
      }
      expect(await hours()).toBe(52 * 60)
      await ctx.db.endorsement.updateMany({
        where: { orgId: ctx.org.id, personId: ready.giver.id },
        data: { status: 'expired', statusSince: day('2026-01-01'), endedOn: day('2025-12-31') },
      })
      expect(await hours()).toBe(26 * 60)
      await anEndorsement(ctx, ready.giver, { category: 'ECFA', awardedOn: '2026-01-01', addOn: 'ERS' })
      expect(await hours()).toBe(52 * 60)
    }))

  it('leave out what a coordinator did not accept, until it is changed', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person)
      const training = await ctx.db.training.findFirstOrThrow({ where: { orgId: ctx.org.id, title: 'Training 2' } })
      await ctx.db.entryMark.create({
        data: {
          ...{
            orgId: ctx.org.id,
            id: newId(ctx.now),
            applicationId: ready.id,
            entryKind: 'training',
            entryId: training.id,
          },
          ...{
            mark: 'not-accepted',
            reason: 'other',
            markedById: person.id,
            markedAt: new Date(ctx.now.getTime() + 1000),
          },
        },
      })
      const total = async () => {
        const { assessment, marks } = await applicationFindings(ready.ctx, ready.id)
        return [
          assessment.findings.find((finding) => finding.code === 'training.total')?.counted,
          marks.map((mark) => mark.inForce),
        ]
      }
      expect(await total()).toEqual([40 * 60, [true]])
      const later = new Date(ctx.now.getTime() + 60_000)
      await ctx.db.training.updateMany({ where: { orgId: ctx.org.id, id: training.id }, data: { updatedAt: later } })
      expect(await total()).toEqual([60 * 60, [false]])
    }))

  it('hide from the applicant what a rating says, and still count the same', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const against = await aRating(ctx, id, { recommends: false })
      await aRating(ctx, id, { role: 'rsc-giver', notEnough: 2 })
      const staff = (await someone(ctx, ['coordinator'])).ctx
      const [theirs, mine] = [await applicationFindings(staff, id), await applicationFindings(own, id)]
      const counted = (found: typeof mine) => found.assessment.findings.find((finding) => finding.code === 'references')
      expect(counted(mine)?.counted).toBe(1)
      expect(counted(theirs)?.counted).toBe(1)
      expect(counted(theirs)?.entries.find((entry) => entry.id === against)?.reason).toBe('not-recommending')
      const shown = JSON.stringify((await exportPortfolio(own, id)).portfolio.references)
      expect(shown).not.toContain('false,"notEnoughInformation"')
      expect(shown).not.toContain('"recommends":false')
      expect(shown).not.toContain('"notEnoughInformation":2')
    }))

  it('are reckoned at the day of the decision once it has fallen', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person)
      await ctx.db.application.updateMany({
        where: { orgId: ctx.org.id, id: ready.id },
        data: { state: 'endorsed', decidedAt: ctx.now },
      })
      const muchLater = at(ready.ctx, '2031-01-01T12:00:00Z')
      expect((await applicationFindings(muchLater, ready.id)).portfolio.asOf).toBe('2026-11-22')
    }))

  it('take six statements, however much was logged', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person)
      const start = plainDate('2020-01-01')
      await ctx.db.training.createMany({
        data: Array.from({ length: 200 }, (_, index) => ({
          ...{
            orgId: ctx.org.id,
            id: newId(ctx.now),
            personId: person.id,
            title: `T${index}`,
            provider: 'P',
            minutes: 60,
          },
          ...{ deiMinutes: 0, rscProvisionMinutes: 0, about: ['IMH-E'], competencies: ['thinking'] },
          ...{ completedOn: fromDay(addDays(start, index)), createdAt: ctx.now, updatedAt: ctx.now },
        })),
      })
      let statements = 0
      const db = new Proxy(ctx.db, {
        get(target, name) {
          const member = Reflect.get(target, name) as unknown
          if (name === '$queryRaw') statements++
          else if (typeof member === 'object') statements++
          return typeof member === 'function' ? member.bind(target) : member
        },
      })
      const { ledger } = await applicationFindings({ ...ready.ctx, db }, ready.id)
      expect(ledger.training).toHaveLength(203)
      expect(statements).toBeLessThanOrEqual(6)
    }))

  it('are the applicant’s and the staff’s alone', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const stranger = await someone(ctx)
      expect((await refusal(applicationFindings(stranger.ctx, id))).code).toBe('not_found')
      expect((await refusal(applicationFindings(ctx, 'not-an-id'))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['coordinator', 'admin'], async (other) => {
        expect((await refusal(applicationFindings(other, id))).code).toBe('not_found')
      })
      const staff = await someone(ctx, ['coordinator'])
      expect((await applicationFindings(staff.ctx, id)).application.id).toBe(id)
    }))
})
