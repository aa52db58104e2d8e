import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Tracker } from '@/components/portfolio/tracker'
import { translator } from '@/lib/i18n/translate'
import { submitApplication } from '@/lib/portfolio/commands/submit-application'
import { homeWithTracker } from '@/lib/portfolio/queries/home-page'
import { withCtx } from '../support/actors'
import { aReadyPortfolio } from '../support/ready-portfolio'

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
