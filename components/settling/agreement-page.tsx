import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AgreementView, DomainAgreement } from '@/lib/reviewers/queries/agreement'
import { type Agreement, kappaShown, strengthOf } from '@/lib/rules/agreement'
import { PageHeader } from '../layout/page-header'
import { LineChart } from '../ui/charts'
import { Disclosure } from '../ui/disclosure'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'

type Props = { t: Translate; view: AgreementView }

/** How alike the pool judges: by domain, by pair, over time. */
export function AgreementPage({ t, view }: Props) {
  const header = <PageHeader size="desk" title={t('settling.agreement.title')} lead={t('settling.agreement.lead')} />
  if (view.comparisons === 0) {
    return (
      <>
        {header}
        <EmptyState title={t('settling.agreement.none')}>{t('settling.agreement.noneWhy')}</EmptyState>
      </>
    )
  }
  return (
    <>
      {header}
      <p className="figures">{t('settling.agreement.basis', { count: view.comparisons })}</p>
      <Disclosure look="panel" summary={t('settling.agreement.how')}>
        <p className="max-w-prose">{t('settling.agreement.howText')}</p>
      </Disclosure>
      <Panel title={t('settling.agreement.byDomain')} look="bare">
        <Table caption={t('settling.agreement.byDomain')} cards>
          <Columns t={t} first={t('settling.agreement.what')} count={t('settling.agreement.judged')} />
          <TBody>
            <Line t={t} name={t('settling.row.recommendation')} agreed={view.recommendation} />
            {view.domains.map(({ domain, agreement }) => (
              <Line key={domain} t={t} name={t.any(`rules.domain.${domain}`)} agreed={agreement} />
            ))}
          </TBody>
        </Table>
      </Panel>
      {view.quarters.length > 1 && <Drift t={t} quarters={view.quarters} />}
      <Panel title={t('settling.agreement.byPair')} look="bare">
        <Table caption={t('settling.agreement.byPair')} cards>
          <Columns t={t} first={t('settling.agreement.pair')} count={t('settling.agreement.cases')} pairs />
          <TBody>
            {view.pairs.map(({ id, names, cases, recommendation, domains, byDomain }) => (
              <Tr key={id}>
                <RowTh>
                  {names.join(' · ')}
                  {byDomain.length > 0 && <ByDomain t={t} domains={byDomain} />}
                </RowTh>
                <Td label={t('settling.agreement.cases')} numeric>
                  {formatNumber(t.locale, cases)}
                </Td>
                <Td label={t('settling.agreement.sameRecommendation')} numeric>
                  {percent(t, recommendation)}
                </Td>
                <Td label={t('settling.agreement.share')} numeric>
                  {percent(t, domains)}
                </Td>
                <Td label={t('settling.agreement.kappa')} numeric>
                  {kappaOf(t, domains)}
                </Td>
                <Td label={t('settling.agreement.says')}>{t(`settling.strength.${strengthOf(domains)}`)}</Td>
              </Tr>
            ))}
          </TBody>
        </Table>
      </Panel>
    </>
  )
}

function Columns({ t, first, count, pairs }: { t: Translate; first: string; count: string; pairs?: boolean }) {
  return (
    <THead>
      <Th>{first}</Th>
      <Th numeric>{count}</Th>
      {pairs && <Th numeric>{t('settling.agreement.sameRecommendation')}</Th>}
      <Th numeric>{t('settling.agreement.share')}</Th>
      <Th numeric>{t('settling.agreement.kappa')}</Th>
      <Th>{t('settling.agreement.says')}</Th>
    </THead>
  )
}

function Line({ t, name, agreed }: { t: Translate; name: string; agreed: Agreement }) {
  return (
    <Tr>
      <RowTh>{name}</RowTh>
      <Td label={t('settling.agreement.judged')} numeric>
        {formatNumber(t.locale, agreed.n)}
      </Td>
      <Td label={t('settling.agreement.share')} numeric>
        {percent(t, agreed)}
      </Td>
      <Td label={t('settling.agreement.kappa')} numeric>
        {kappaOf(t, agreed)}
      </Td>
      <Td label={t('settling.agreement.says')}>{t(`settling.strength.${strengthOf(agreed)}`)}</Td>
    </Tr>
  )
}

function Drift({ t, quarters }: { t: Translate; quarters: AgreementView['quarters'] }) {
  return (
    <Panel>
      <LineChart
        title={t('settling.agreement.drift')}
        summary={t('settling.agreement.driftText')}
        tableLabel={t('settling.agreement.asTable')}
        columns={[t('settling.agreement.quarter'), t('settling.agreement.share')]}
        goal={100}
        points={quarters.map(({ quarter, agreement }) => {
          const [year = '', nth = ''] = quarter.split('-')
          return {
            id: quarter,
            label: t('settling.agreement.quarterOf', { year, nth }),
            value: Math.round((agreement.share ?? 0) * 100),
            text: said(t, agreement),
          }
        })}
      />
    </Panel>
  )
}

/** What two reviewers agree on and where they do not, domain by domain. */
function ByDomain({ t, domains }: { t: Translate; domains: readonly DomainAgreement[] }) {
  return (
    <Disclosure summary={t('settling.agreement.inDomains')}>
      <dl className="figures grid gap-1 font-normal text-sm">
        {domains.map(({ domain, agreement }) => (
          <div key={domain}>
            <dt>{t.any(`rules.domain.${domain}`)}</dt>
            <dd className="text-muted">
              {said(t, agreement)}, {t(`settling.strength.${strengthOf(agreement)}`)}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

/** The share, how much it rests on, and kappa, in one line. */
function said(t: Translate, agreed: Agreement): string {
  return t('settling.agreement.said', { share: percent(t, agreed), n: agreed.n, kappa: kappaOf(t, agreed) })
}

/** Whole per cent, as many as there are to speak of. */
export function percent(t: Translate, { share }: Pick<Agreement, 'share'>): string {
  return share === null ? '–' : t('settling.percent', { value: Math.round(share * 100) })
}

/** Nothing where so few say nothing: a number would be believed. */
function kappaOf(t: Translate, agreed: Agreement): string {
  const { kappa } = agreed
  if (strengthOf(agreed) === 'few') return '–'
  return kappa === null ? t('settling.agreement.undefined') : formatNumber(t.locale, kappaShown(kappa))
}
