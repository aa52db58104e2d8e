import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DoneNews } from '@/components/portfolio/done-news'
import { Tracker } from '@/components/portfolio/tracker'
import { plainDate } from '@/lib/core/plain-date'
import { translator } from '@/lib/i18n/translate'
import { post } from '@/lib/mail/post'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { requestInformation } from '@/lib/review/commands/request-information'
import { startReview } from '@/lib/review/commands/start-review'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { settleReading } from '@/lib/reviewers/commands/settle-reading'
import { withCtx } from '../support/actors'
import { aReading, handsIn, reviewOf } from '../support/readings'
import { aReadyPortfolio } from '../support/ready-portfolio'
import { aSubmitted } from '../support/review'

it('the tracker writes the days of its history as people do', () =>
  withCtx(async (ctx, person) => {
    const { id, ctx: own } = await aReadyPortfolio(ctx, person, { category: 'IFS' })
    await submitApplication(own, { applicationId: id, confirmed: 'true' })
    const { head, tracker } = await homeWithTracker(own, id)
    if (!tracker) throw new Error('a tracker stands on the home of what was sent')
    const asked = {
      id,
      at: ctx.now,
      name: 'references.ratingRequested',
      detail: { rater: 'Rita', until: '2026-11-02' },
    }
    const words = (locale: 'en' | 'es') => {
      const view = { ...tracker, entries: [asked] }
      const drawn = createElement(Tracker, { t: translator(locale), zone: ctx.org.zone, head, view })
      return renderToStaticMarkup(drawn).replace(/<[^>]+>/g, ' ')
    }
    expect(words('en')).toContain('A reference was requested from Rita, until Nov 2, 2026')
    expect(words('es')).toMatch(/Rita.* 2 nov 2026/)
  }))

it('shows letters to the applicant and on their behalf; what readers and the office write to each other stays theirs', () =>
  withCtx(async (ctx) => {
    const read = await aReading(ctx)
    await handsIn(ctx, reviewOf(read, 0), 'endorse')
    await handsIn(ctx, reviewOf(read, 1), 'defer')
    await settleReading(read.office, read.id)
    const about = { reference: 'R', category: 'IFS', url: 'https://attune.example/x' }
    const to = { name: 'Rita', email: 'rita@example.org', locale: 'en' }
    const asked = { applicant: 'Ana', category: 'IFS', role: 'peer', waived: false, until: '2026-12-01' }
    const applicationId = read.id
    await post(ctx, { template: 'rater-reminder', to, applicationId, values: asked, secret: { url: about.url } })
    const values = { ...about, applicant: 'Ana', rater: 'Rita' }
    await post(ctx, { template: 'rating-void', to, applicationId, values })
    const { tracker } = await homeWithTracker(read.ctx, read.id)
    expect(tracker?.letters.map(({ template }) => template).sort()).toEqual(['application-submitted', 'rater-reminder'])
    expect(JSON.stringify(tracker)).not.toMatch(/Reader1|Reader2|differ/)
  }))

it('says that what was sent is sent, that what is kept is not, and nothing on a later visit', () => {
  const drawn = (locale: 'en' | 'es', done?: string) =>
    renderToStaticMarkup(createElement(DoneNews, { t: translator(locale), done }))
  expect(drawn('en', 'answered')).toContain('Your answers are sent')
  expect(drawn('es', 'kept')).toContain('Todavía no se han enviado')
  expect(drawn('en', 'appealed')).toContain('Your appeal is sent')
  expect(drawn('en') + drawn('en', 'toString')).toBe('')
})

it('keeps the day the review began, whatever is asked meanwhile', () =>
  withCtx(async (ctx) => {
    const { id, office, ctx: own } = await aSubmitted(ctx)
    await startReview(office, { applicationId: id })
    const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
    const dueOn = plainDate('2026-12-22')
    const next = { ...office, now: new Date(office.now.getTime() + 86_400_000) }
    await requestInformation(next, { applicationId: id, message: '', dueOn, items })
    const review = async () => (await homeWithTracker(own, id)).tracker?.stages.find(({ stage }) => stage === 'review')
    expect(await review()).toMatchObject({ at: 'now', since: office.now })
    await takeBackRequest(next, { applicationId: id, message: '' })
    expect(await review()).toMatchObject({ at: 'now', since: office.now })
  }))
