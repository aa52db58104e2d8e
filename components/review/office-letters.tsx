import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Letters } from '@/lib/review/queries/letters'
import { hrefWith } from '../layout/href-with'
import { ListPages } from '../layout/list-pages'
import { EmptyState } from '../ui/empty-state'
import { quietLinkClass } from '../ui/link-class'
import { Panel } from '../ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '../ui/table'
import { TabsNav } from '../ui/tabs-nav'

const STATES = ['', 'queued', 'sent', 'failed'] as const

/** Letters with what became of them. */
export function OfficeLetters({ t, org, zone, view }: { t: Translate; org: string; zone: string; view: Letters }) {
  const { letters, asked, next } = view
  const base = `/${org}/office/letters`
  return (
    <div className="grid gap-5">
      <TabsNav
        label={t('review.letters.filter')}
        tabs={STATES.map((state) => ({
          href: hrefWith(base, { state }),
          label: t(`review.letters.${state === '' ? 'all' : state}`),
          current: asked.state === state,
        }))}
      />
      {letters.length === 0 ? (
        <EmptyState icon="mail" title={t('review.letters.none')} />
      ) : (
        <Panel look="bare">
          <Table caption={t('review.office.letters')} cards dense>
            <THead>
              <Th>{t('review.letters.subject')}</Th>
              <Th>{t('review.letters.to')}</Th>
              <Th>{t('review.letters.state')}</Th>
              <Th>{t('review.letters.when')}</Th>
            </THead>
            <TBody>
              {letters.map((letter) => (
                <Tr key={letter.id}>
                  <RowTh>
                    <a href={`${base}/${letter.id}`} className={quietLinkClass}>
                      {letter.subject ?? t.any(`letters.name.${letter.template}`)}
                    </a>
                  </RowTh>
                  <Td label={t('review.letters.to')}>
                    {letter.toName} · {letter.toEmail}
                  </Td>
                  <Td
                    label={t('review.letters.state')}
                    className={letter.state === 'failed' ? 'font-semibold text-danger' : undefined}
                  >
                    {t(`review.letters.${letter.state}`)}
                    {letter.state === 'failed' && letter.failure && `: ${letter.failure}`}
                  </Td>
                  <Td label={t('review.letters.when')} className="figures whitespace-nowrap">
                    {formatMoment(t.locale, letter.sentAt ?? letter.failedAt ?? letter.queuedAt, zone)}
                  </Td>
                </Tr>
              ))}
            </TBody>
          </Table>
        </Panel>
      )}
      <ListPages t={t} base={base} asked={asked} page={{ next }} />
    </div>
  )
}
