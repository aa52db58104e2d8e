import type { PlannedSession, TrainingView } from '@/lib/catalogue/queries/office'
import type { FormAction } from '@/lib/core/action-result'
import { writeCode } from '@/lib/core/session-code'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { ActionButton } from '../forms/action-button'
import { Section } from '../layout/page'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { FactList } from '../ui/summary-list'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { Badge } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { PlanForm } from './plan-form'
import { domainWords, hoursWords, placeWords, trackWords } from './words'

type Props = {
  t: Translate
  org: { slug: string; dateOrder: 'mdy' | 'dmy' }
  view: TrainingView
  plan: FormAction
  withdraw: FormAction
}

/** One training for the office: what it counts for, when it was and will be held. */
export function TrainingPage({ t, org, view, plan, withdraw }: Props) {
  const base = `/${org.slug}/office/catalogue/${view.id}`
  return (
    <div className="grid gap-8">
      <PageHeader
        size="desk"
        title={view.title}
        lead={view.provider}
        actions={
          <ButtonLink href={`${base}/change`} variant="secondary" icon="pencil">
            {t(view.withdrawn ? 'catalogue.office.republish' : 'catalogue.office.change')}
          </ButtonLink>
        }
      />
      {view.withdrawn && <Callout tone="warning">{t('catalogue.office.withdrawn')}</Callout>}
      <FactList
        columns={3}
        facts={[
          { id: 'hours', label: t('catalogue.office.hours'), value: hoursWords(t, view) },
          { id: 'about', label: t('catalogue.public.track'), value: trackWords(t, view.about) },
          { id: 'days', label: t('catalogue.office.days'), value: daysWords(t, view) },
          { id: 'domains', label: t('catalogue.public.competencies'), value: domainWords(t, view.competencies) },
        ]}
      />
      <Section id="sessions" title={t('catalogue.sessions.title')}>
        {view.sessions.length === 0 ? (
          <p className="text-muted">{t('catalogue.sessions.none')}</p>
        ) : (
          <Panel look="bare">
            <Sessions t={t} base={base} sessions={view.sessions} />
          </Panel>
        )}
      </Section>
      {!view.withdrawn && (
        <Panel title={t('catalogue.plan.title')}>
          <PlanForm t={t} dateOrder={org.dateOrder} trainingId={view.id} plan={plan} />
        </Panel>
      )}
      {!view.withdrawn && (
        <div>
          <ActionButton id={`withdraw-${view.id}`} action={withdraw} input={{ trainingId: view.id }} variant="danger">
            {t('catalogue.office.withdraw')}
          </ActionButton>
        </div>
      )}
    </div>
  )
}

function daysWords(t: Translate, { fromDay, toDay }: TrainingView): string {
  const from = formatDay(t.locale, fromDay)
  return toDay ? t('review.entry.days', { from, to: formatDay(t.locale, toDay) }) : t('review.entry.daysOpen', { from })
}

function Sessions({ t, base, sessions }: { t: Translate; base: string; sessions: readonly PlannedSession[] }) {
  return (
    <Table caption={t('catalogue.sessions.title')} cards dense>
      <THead>
        <Th>{t('catalogue.sessions.day')}</Th>
        <Th>{t('catalogue.sessions.place')}</Th>
        <Th>{t('catalogue.sessions.code')}</Th>
        <Th numeric>{t('catalogue.sessions.attended')}</Th>
      </THead>
      <TBody>
        {sessions.map((one) => (
          <Tr key={one.id}>
            <RowTh>
              <TextLink quiet plain href={`${base}/${one.id}`} className="figures">
                {formatDay(t.locale, one.onDay)}
              </TextLink>{' '}
              {one.cancelled && <Badge>{t('catalogue.sessions.cancelled')}</Badge>}
            </RowTh>
            <Td label={t('catalogue.sessions.place')}>{placeWords(t, one)}</Td>
            <Td label={t('catalogue.sessions.code')} className="figures whitespace-nowrap">
              {writeCode(one.code)}
            </Td>
            <Td label={t('catalogue.sessions.attended')} numeric>
              {one.attended}
            </Td>
          </Tr>
        ))}
      </TBody>
    </Table>
  )
}
