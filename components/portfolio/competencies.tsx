import type { Translate } from '@/lib/i18n/translator'
import type { CoverageView } from '@/lib/portfolio/queries/coverage'
import { type Domain, EXAMPLES } from '@/lib/rules/competencies'
import { COVERING } from '@/lib/rules/sections'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { CoverageGrid } from './coverage-grid'

/** Which entries show which competency, and what is missing. */
export function Competencies({ t, view }: { t: Translate; view: CoverageView }) {
  const { head, rows, covered, finer } = view
  const within = (domain: Domain) =>
    finer.get(domain) ?? EXAMPLES[domain].map((key) => t.any(`rules.competency.${key}`))
  const gaps = rows.filter((row) => row.state === 'gap')
  const empty = rows.every((row) => COVERING.every((kind) => row.cells[kind].length === 0))
  const add = COVERING.map((kind) => (
    <ButtonLink key={kind} href={`${head.path}/${kind}`} variant="secondary" size="small" icon="plus">
      {t('portfolio.competencies.add', { kind: t(`portfolio.competencies.kind.${kind}`).toLowerCase() })}
    </ButtonLink>
  ))
  return (
    <>
      <PageHeader
        kicker={t('portfolio.home.kicker', { reference: head.reference })}
        title={t('portfolio.competencies.title')}
        lead={t('portfolio.competencies.lead')}
        meta={<span className="figures text-muted">{t('portfolio.competencies.covered', { covered })}</span>}
      />
      {empty ? (
        <EmptyState icon="list-checks" title={t('portfolio.competencies.empty.title')} action={add}>
          {t('portfolio.competencies.empty.text')}
        </EmptyState>
      ) : (
        <>
          {gaps.length > 0 ? (
            <Callout tone="warning" title={t('portfolio.competencies.gaps')} actions={add}>
              <p>{t('portfolio.competencies.gaps.text')}</p>
              <ul className="mt-2 grid gap-1">
                {gaps.map(({ domain }) => (
                  <li key={domain}>
                    <strong>{t(`rules.domain.${domain}`)}</strong>
                    {within(domain).length > 0 && (
                      <span className="block text-muted text-sm">
                        {t('portfolio.competencies.examples', {
                          examples: within(domain).join(', '),
                        })}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </Callout>
          ) : (
            <Callout tone="success">{t('portfolio.competencies.gaps.none')}</Callout>
          )}
          <Panel look="bare">
            <CoverageGrid t={t} path={head.path} rows={rows} finer={finer} />
          </Panel>
        </>
      )}
    </>
  )
}
