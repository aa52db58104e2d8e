import { PageHeader } from '@/components/layout/page-header'
import { domainAsked, OnlyDomain, ofDomain } from '@/components/portfolio/only-domain'
import { type Place, searched } from '@/components/portfolio/place'
import { SheetLinks } from '@/components/transfer/sheet-links'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { EmptyState } from '@/components/ui/empty-state'
import { toHours } from '@/lib/core/minutes'
import { formatHours } from '@/lib/i18n/format'
import type { ClaimView } from '@/lib/portfolio/queries/claims'
import type { SupervisionView } from '@/lib/rsc/queries/supervision'
import type { Finding } from '@/lib/rules/finding'
import { type GiverActs, GiverList } from './giver-list'
import { RscFrame } from './rsc-frame'
import { RunList } from './run-list'
import { SessionsOfLog } from './sessions-of-log'

const SAID = ['asked', 'giver'] as const
type Props = { place: Place; view: SupervisionView; findings: Finding[]; others: readonly ClaimView[]; acts: GiverActs }

/** The log of RSC received: its givers, its runs, what counts beside it. */
export function SupervisionPage({ place, view, findings, others, acts }: Props) {
  const { t, base, locale, applicationId } = place
  const here = `${base}/supervision`
  const said = SAID.find((one) => one === searched(place, 'said'))
  const { givers, may } = view
  const domain = domainAsked(place)
  const runs = ofDomain(view.runs, domain)
  const counted = { findings, others }
  const minutes = runs.reduce((sum, run) => sum + run.minutes, 0)
  const add = may.add && (
    <ButtonLink href={givers.length > 0 ? `${here}/new` : `${here}/givers/new`} icon="plus">
      {t(givers.length > 0 ? 'rsc.add' : 'rsc.givers.add')}
    </ButtonLink>
  )
  return (
    <RscFrame place={place} findings={findings}>
      {said && (
        <Callout tone="success" role="status">
          {t(`rsc.said.${said}`)}
        </Callout>
      )}
      {searched(place, 'removed') && (
        <Callout tone="success" role="status">
          {t('ledger.notice.removed')}
        </Callout>
      )}
      {searched(place, 'saved') && (
        <Callout tone="success" role="status">
          {t('rsc.said.giver')}
        </Callout>
      )}
      <PageHeader kicker={view.application.reference} title={t('rsc.title')} lead={t('rsc.lead')} />
      <OnlyDomain place={place} path="supervision" domain={domain} />
      {!domain && givers.length > 0 && (
        <section aria-labelledby="givers-title" className="grid gap-3">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <h2 id="givers-title" className="heading text-xl">
              {t('rsc.givers.title')}
            </h2>
            <ButtonLink href={`${here}/givers/new`} icon="plus" variant="secondary" size="small">
              {t('rsc.givers.add')}
            </ButtonLink>
          </div>
          <GiverList t={t} base={here} applicationId={applicationId} givers={givers} acts={acts} />
        </section>
      )}
      <SessionsOfLog place={place} sessions={ofDomain(view.sessions, domain)} {...counted} />
      {domain && runs.length === 0 ? null : runs.length === 0 ? (
        <EmptyState icon="heart-handshake" title={t('rsc.empty')} action={add}>
          {t('rsc.emptyText')}
        </EmptyState>
      ) : (
        <section aria-labelledby="runs-title" className="grid gap-3">
          <h2 id="runs-title" className="heading text-xl">
            {t('rsc.runs.title')}
          </h2>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <p className="figures font-semibold">
              {t('rsc.total', { hours: formatHours(locale, minutes), hours_n: toHours(minutes) })}
            </p>
            {add}
          </div>
          <RunList t={t} base={here} runs={runs} {...counted} />
        </section>
      )}
      <SheetLinks place={place} log="rsc" add={may.add} />
    </RscFrame>
  )
}
