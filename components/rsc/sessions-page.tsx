import { Page, Section } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { EmptyState } from '@/components/ui/empty-state'
import { TextLink } from '@/components/ui/text-link'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { SessionLog } from '@/lib/rsc/queries/session-log'
import { RscTabs } from './rsc-tabs'
import { SessionList } from './session-list'
import { SessionTexts } from './session-texts'

const SAID = ['logged', 'confirmed', 'removed', 'planned'] as const

type Props = {
  t: Translate
  slug: string
  log: SessionLog
  said?: string
  count?: string
  paged: boolean
  acts: { confirm: FormAction; accept: FormAction }
}

/** The sessions somebody shares: what waits for them first, then what is planned, then everything. */
export function SessionsPage({ t, slug, log, said, count, paged, acts }: Props) {
  const base = `/${slug}/sessions`
  const { waiting, rest, planned, gives, receives, desk, next } = log
  const note = SAID.find((one) => one === said)
  const sides = (['member', 'giver'] as const).filter((side) => (side === 'member' ? receives : gives))
  const buttons = sides.map((side) => (
    <ButtonLink
      key={side}
      href={`${base}/new?as=${side}`}
      icon="plus"
      variant={side === sides[0] ? 'primary' : 'secondary'}
    >
      {t(`sessions.log.${side}`)}
    </ButtonLink>
  ))
  const none = waiting.length + rest.length + planned.length === 0
  return (
    <SessionTexts locale={t.locale}>
      <Page>
        {note && (
          <Callout tone="success" role="status">
            {t(`sessions.said.${note}`, { count: Number(count ?? 1) || 1 })}
          </Callout>
        )}
        <PageHeader title={t('sessions.title')} lead={t('sessions.lead')} actions={buttons} />
        <RscTabs t={t} slug={slug} at="log" desk={desk} />
        {!none && (
          <p>
            <TextLink href={`${base}/subscribe`} className="inline-flex min-h-11 items-center">
              {t('sessions.calendar.heading')}
            </TextLink>
          </p>
        )}
        {none && !paged && (
          <EmptyState icon="heart-handshake" title={t('sessions.empty')}>
            {t(sides.length > 0 ? 'sessions.empty.member' : 'sessions.emptyText')}
          </EmptyState>
        )}
        {waiting.length > 0 && (
          <Section id="waiting" title={t('sessions.waiting.title', { count: waiting.length })}>
            <SessionList t={t} base={base} lines={waiting} acts={acts} />
          </Section>
        )}
        {planned.length > 0 && (
          <Section id="planned" title={t('sessions.planned.title')}>
            <SessionList t={t} base={base} lines={planned} />
          </Section>
        )}
        {rest.length > 0 && (
          <Section id="all" title={t('sessions.rest.title')}>
            <SessionList t={t} base={base} lines={rest} />
          </Section>
        )}
        {(next || paged) && (
          <p className="flex flex-wrap gap-x-6">
            {paged && <TextLink href={base}>{t('sessions.newest')}</TextLink>}
            {next && <TextLink href={`${base}?after=${next}`}>{t('sessions.older')}</TextLink>}
          </p>
        )}
      </Page>
    </SessionTexts>
  )
}
