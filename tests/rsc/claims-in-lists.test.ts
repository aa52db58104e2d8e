import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { othersAbout } from '@/app/[org]/applications/[id]/findings'
import { CoverageGrid } from '@/components/portfolio/coverage-grid'
import { RunList } from '@/components/rsc/run-list'
import { translator } from '@/lib/i18n/translate'
import { coverageView } from '@/lib/portfolio/queries/coverage'
import { saveRscRun } from '@/lib/rsc/commands/save-rsc-run'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { RUN } from '../support/rsc'
import { aPair, aSession } from '../support/sessions'

const t = translator('en')

describe('the list of RSC received', () => {
  it('says under a run how the person’s other application counts it', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, member } = await aPair(ctx, person)
      const other = await anApplication(ctx, person, { category: 'IMHM-C' })
      await saveRscRun(member, { applicationId, giverId, ...RUN })
      const { runs } = await supervisionView(member, applicationId)
      const { findings, others } = await othersAbout(member, applicationId, 'received')
      expect(others.map(({ application }) => application.id)).toEqual([other.id])
      const drawn = renderToStaticMarkup(createElement(RunList, { t, base: '/x', runs, findings, others }))
      expect(drawn.replace(/<[^>]+>/g, ' ')).toContain('IMHM-C')
    }))

  it('is led to from the grid by its domain', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, member, giverId } = await aSession(ctx, person)
      for (const day of ['03', '04', '05']) {
        const on = `2026-10-${day}` as typeof RUN.from
        await saveRscRun(member, { applicationId, giverId, ...RUN, from: on, to: on, competencies: ['reflection'] })
      }
      const { rows, finer } = await coverageView(member, applicationId)
      const drawn = renderToStaticMarkup(createElement(CoverageGrid, { t, path: '/x', rows, finer }))
      expect(drawn).toContain('/x/supervision?domain=reflection')
      const { sessions } = await supervisionView(member, applicationId)
      expect(sessions[0]?.competencies).toEqual(['reflection'])
    }))
})
