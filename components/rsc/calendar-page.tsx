import { ActionButton } from '@/components/forms/action-button'
import { Page, Section } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import type { FormAction } from '@/lib/core/action-result'
import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { CalendarAddress } from './calendar-address'
import { SessionTexts } from './session-texts'

type Props = {
  t: Translate
  base: string
  /** The address that is open now. */
  address: { since: PlainDate; until: PlainDate } | null
  closed: boolean
  acts: { open: FormAction; close: FormAction }
}

/** One's sessions in one's own calendar: as a file once, or at an address that stays current. */
export function CalendarPage({ t, base, address, closed, acts }: Props) {
  const day = (on: PlainDate) => formatDay(t.locale, on, 'long')
  return (
    <SessionTexts locale={t.locale}>
      <Page width="text" top={<BackLink t={t} href={base} label={t('sessions.one.back')} />}>
        {closed && !address && (
          <Callout tone="success" role="status">
            {t('sessions.calendar.closed')}
          </Callout>
        )}
        <PageHeader title={t('sessions.calendar.heading')} lead={t('sessions.calendar.lead')} />
        <Section id="subscribe" title={t('sessions.calendar.subscribe')} lead={t('sessions.calendar.subscribe.lead')}>
          <div className="grid gap-4">
            {address && (
              <p>{t('sessions.calendar.standing', { since: day(address.since), until: day(address.until) })}</p>
            )}
            <CalendarAddress action={acts.open} again={address !== null} />
            {address && (
              <div>
                <ActionButton id="close-calendar" action={acts.close} variant="danger">
                  {t('sessions.calendar.close')}
                </ActionButton>
              </div>
            )}
            <p className="text-muted text-sm">{t('sessions.calendar.secret')}</p>
          </div>
        </Section>
        <Section id="file" title={t('sessions.calendar.act')} lead={t('sessions.calendar.file.lead')}>
          <ButtonLink href={`${base}/calendar`} variant="secondary" icon="download" plain>
            {t('sessions.calendar.file')}
          </ButtonLink>
        </Section>
      </Page>
    </SessionTexts>
  )
}
