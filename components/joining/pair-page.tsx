import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { PairView } from '@/lib/joining/queries/pair'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { type JoiningActs, JoiningState } from './joining-state'
import { PairTable } from './pair-table'
import { ProposeForms } from './propose-forms'

type Props = { t: Translate; locale: Locale; org: string; view: PairView; acts: JoiningActs; done?: string }

const DONE = ['proposed', 'withdrawn', 'apart', 'joined', 'vouched'] as const

/** Two people side by side: what they share, what is in the way, and the two answers the office may give. */
export function PairPage({ t, locale, org, view, acts, done }: Props) {
  const { one, other, obstacles, apart, joining, likenesses, twins, may } = view
  const said = DONE.find((what) => what === done)
  const underWay = joining?.phase === 'asked' || joining?.phase === 'agreed'
  const over = joining?.phase === 'joined'
  const entries = twins.map(({ kind, count }) => `${t(`joining.kind.${kind}`)} (${count})`).join(', ')
  return (
    <>
      <PageHeader size="desk" title={t('joining.pair.title')} lead={t('joining.pair.lead')} />
      {said && !(said === 'joined' && over) && (
        <Callout tone="success" role="status">
          {t(`joining.done.${said}`)}
        </Callout>
      )}
      {joining && (
        <JoiningState
          t={t}
          locale={locale}
          joining={joining}
          blocked={obstacles.length > 0}
          may={may.yes}
          acts={acts}
        />
      )}
      {apart && (
        <Callout tone="info" title={t('joining.apart.said')}>
          {t('joining.apart.saidText', { by: apart.by, on: formatDay(locale, apart.on), reason: apart.reason })}
        </Callout>
      )}
      <Panel look="bare">
        <PairTable t={t} locale={locale} org={org} view={view} />
      </Panel>
      <p>
        <strong>{t('joining.pair.alike')}:</strong>{' '}
        {likenesses.length > 0
          ? likenesses.map((why) => t(`casework.alike.same.${why}`)).join(', ')
          : t('joining.pair.alikeNone')}
      </p>
      {entries && !over && <Callout tone="warning">{t('joining.pair.twice', { entries })}</Callout>}
      {obstacles.length > 0 && (
        <Callout tone="warning" title={t('joining.obstacles.title')}>
          <p>{t('joining.obstacles.lead')}</p>
          <ul className="mt-2 grid list-disc gap-1 ps-5">
            {obstacles.map(({ code, what }) => (
              <li key={code + what} className="wrap-anywhere">
                {t(`joining.obstacle.${code}`, { what })}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {!may.yes && !over && <Callout tone="info">{t.any(may.reason)}</Callout>}
      {may.yes && !over && !underWay && (
        <ProposeForms t={t} one={one} other={other} blocked={obstacles.length > 0} apart={apart !== null} acts={acts} />
      )}
    </>
  )
}
