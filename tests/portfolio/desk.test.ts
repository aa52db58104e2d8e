import { describe, expect, it } from 'vitest'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { withdrawApplication } from '@/lib/portfolio/commands/withdraw-application'
import { coverageView } from '@/lib/portfolio/queries/coverage'
import { applicantDesk } from '@/lib/portfolio/queries/desk'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { anEndorsement, aReadyPortfolio } from '../support/ready-portfolio'

describe('what an applicant sees', () => {
  it('is empty at first', () =>
    withCtx(async (ctx) => {
      const desk = await applicantDesk(ctx)
      expect(desk).toEqual({ open: [], ended: [], endorsements: [], awaited: { ratings: 0, minutes: 0 } })
    }))

  it('says whose turn it is, how far a draft is, and what is held', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person)
      const other = await anApplication(ctx, person, { category: 'ECFA' })
      await anEndorsement(ctx, person, { category: 'IMHS', addOn: 'ERS' })
      await withdrawApplication(other.ctx, { applicationId: other.id })
      const draft = (await applicantDesk(ready.ctx)).open[0]
      expect(draft).toMatchObject({
        state: 'draft',
        turn: 'applicant',
        progress: { completed: 11, total: 11, ready: true },
      })
      await submitApplication(ready.ctx, { applicationId: ready.id, confirmed: 'true' })
      const { open, ended, endorsements } = await applicantDesk(ready.ctx)
      expect(open).toMatchObject([
        { state: 'submitted', turn: 'coordinator', progress: null, expectedOn: '2027-01-06' },
      ])
      expect(ended).toMatchObject([{ id: other.id, state: 'withdrawn', turn: null }])
      expect(endorsements).toMatchObject([{ category: 'IMHS', addOns: [{ code: 'ERS' }] }])
    }))

  it('becomes a tracker once sent: stages, letters, what happened', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await aReadyPortfolio(ctx, person, { category: 'IMHM-P' })
      expect((await homeWithTracker(own, id)).tracker).toBeNull()
      await submitApplication(own, { applicationId: id, confirmed: 'true' })
      const { tracker, may } = await homeWithTracker(own, id)
      expect(tracker?.stages.map(({ stage, at }) => [stage, at])).toEqual([
        ['sent', 'now'],
        ['review', 'next'],
        ['exam', 'next'],
        ['decision', 'next'],
      ])
      expect(tracker?.letters).toMatchObject([{ template: 'application-submitted', state: 'queued' }])
      expect(tracker?.entries.map(({ name }) => name).sort()).toEqual([
        'portfolio.applicationStarted',
        'portfolio.applicationSubmitted',
      ])
      expect(may).toEqual({ submit: false, withdraw: true, reopen: false })
    }))

  it('names the competency domains nothing covers', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      expect((await coverageView(own, id)).rows.every((row) => row.state === 'gap')).toBe(true)
      const ready = await aReadyPortfolio(ctx, person, { category: 'ECFS' })
      const { rows, covered } = await coverageView(ready.ctx, ready.id)
      expect(covered).toBe(8)
      expect(rows[0]?.cells.training).toHaveLength(3)
    }))

  it('shows the association’s own list below a domain, in the reader’s language', () =>
    withCtx(
      async (ctx, person) => {
        const own = await anApplication(ctx, person)
        const { finer } = await coverageView({ ...own.ctx, locale: 'es' }, own.id)
        expect([...finer]).toEqual([['reflection', ['Contemplación', 'Curiosity']]])
      },
      {
        settings: {
          competencies: [
            { domain: 'reflection', key: 'c', en: 'Contemplation', es: 'Contemplación' },
            { domain: 'reflection', key: 'u', en: 'Curiosity', es: '' },
          ],
        },
      },
    ))

  it('is nobody else’s, staff included: they have the office', () =>
    withCtx(async (ctx, person) => {
      const { id } = await anApplication(ctx, person)
      const staff = await someone(ctx, ['coordinator'])
      expect((await refusal(homeWithTracker(staff.ctx, id))).code).toBe('not_found')
    }))
})
