import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CalibrationResult } from '@/lib/reviewers/queries/calibrations'
import type { Spread } from '@/lib/rules/calibration'
import { ActionButton } from '../forms/action-button'
import { PageHeader } from '../layout/page-header'
import { BackLink } from '../ui/breadcrumbs'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'

type Props = { t: Translate; org: string; view: CalibrationResult; close: FormAction; done?: string }

const DONE = ['opened', 'closed'] as const

/** What a case for practice showed: how far apart the pool is, domain by domain, and who stands where. */
export function CalibrationResultPage({ t, org, view, close, done }: Props) {
  const said = DONE.find((one) => one === done)
  const { recommendation, domains, readers, missing } = view
  const recommended = (code: string) => t.any(`settling.recommendation.${code}`)
  return (
    <>
      <BackLink t={t} href={`/${org}/office/calibrations`} />
      <PageHeader
        size="desk"
        kicker={t.any(`rules.category.${view.category}`)}
        title={view.title}
        lead={t('settling.calibration.inBy', { in: view.in, asked: view.asked, on: formatDay(t.locale, view.dueOn) })}
        actions={
          !view.closedAt && (
            <ActionButton id={`close-${view.id}`} action={close} input={{ calibrationId: view.id }} variant="secondary">
              {t('settling.calibration.close')}
            </ActionButton>
          )
        }
      />
      {said && (
        <Callout tone="success" role="status">
          {t(`settling.calibration.done.${said}`)}
        </Callout>
      )}
      <p>{t('settling.calibration.decided', { state: t.any(`review.state.${view.decided}`) })}</p>
      {view.in === 0 ? (
        <Callout tone="info">{t('settling.calibration.nobodyIn')}</Callout>
      ) : (
        <>
          <Panel title={t('settling.calibration.spread')} look="bare">
            <Table caption={t('settling.calibration.spread')} cards>
              <THead>
                <Th>{t('settling.agreement.what')}</Th>
                <Th>{t('settling.calibration.said')}</Th>
                <Th>{t('settling.calibration.most')}</Th>
              </THead>
              <TBody>
                <SpreadRow
                  t={t}
                  name={t('settling.row.recommendation')}
                  spread={recommendation.spread}
                  majority={recommendation.majority}
                  word={recommended}
                />
                {domains.map(({ domain, spread, majority }) => (
                  <SpreadRow
                    key={domain}
                    t={t}
                    name={t.any(`rules.domain.${domain}`)}
                    spread={spread}
                    majority={majority}
                    word={(step) => `${step} · ${t.any(`reading.step.${step}`)}`}
                  />
                ))}
              </TBody>
            </Table>
          </Panel>
          <Panel title={t('settling.calibration.readers')} look="bare">
            <Table caption={t('settling.calibration.readers')} cards>
              <THead>
                <Th>{t('settling.calibration.reader')}</Th>
                <Th numeric>{t('settling.calibration.asMost')}</Th>
                <Th>{t('settling.row.recommendation')}</Th>
              </THead>
              <TBody>
                {readers.map((one) => (
                  <Tr key={one.id}>
                    <RowTh>{one.name}</RowTh>
                    <Td label={t('settling.calibration.asMost')} numeric>
                      {t('settling.calibration.sameOf', { same: one.same, of: one.of })}
                    </Td>
                    <Td label={t('settling.row.recommendation')}>{recommended(one.recommendation)}</Td>
                  </Tr>
                ))}
              </TBody>
            </Table>
          </Panel>
        </>
      )}
      {missing.length > 0 && (
        <p className="text-muted">
          {t('settling.calibration.missing', { names: missing.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  )
}

type RowProps = {
  t: Translate
  name: string
  spread: Spread
  majority: string | null
  word: (value: string) => string
}

function SpreadRow({ t, name, spread, majority, word }: RowProps) {
  return (
    <Tr>
      <RowTh>{name}</RowTh>
      <Td label={t('settling.calibration.said')}>
        <ul>
          {spread.map(({ value, n }) => (
            <li key={value} className="figures">
              {t('settling.calibration.times', { n })} {word(value)}
            </li>
          ))}
        </ul>
      </Td>
      <Td label={t('settling.calibration.most')}>
        {majority === null ? <span className="text-muted">{t('settling.calibration.tied')}</span> : word(majority)}
      </Td>
    </Tr>
  )
}
