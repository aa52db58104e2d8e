import { hrefWith } from '@/components/layout/href-with'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { quietLinkClass } from '@/components/ui/link-class'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { RowTh, Table, TBody, Td, THead, Th, Tr } from '@/components/ui/table'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { MailPage } from '@/lib/mail/mailbox'

/** Caught letters, newest first, and a box to find those of one address. */
export function MailList({ t, page, to }: { t: Translate; page: MailPage; to?: string }) {
  return (
    <div className="grid gap-5">
      <form method="get" action="/mailbox" className="flex flex-wrap items-end gap-4">
        <label className="grid min-w-56 grow gap-1 sm:grow-0">
          <span className="text-muted text-sm">{t('mail.mailbox.find')}</span>
          <input name="to" type="search" defaultValue={to} autoComplete="off" className="field-box" />
        </label>
        <Button type="submit" variant="secondary">
          {t('mail.mailbox.show')}
        </Button>
      </form>
      {page.lines.length > 0 ? (
        <Panel look="bare">
          <Table caption={t('mail.mailbox.title')} cards dense>
            <THead>
              <Th>{t('mail.mailbox.subject')}</Th>
              <Th>{t('mail.mailbox.to')}</Th>
              <Th>{t('mail.mailbox.received')}</Th>
            </THead>
            <TBody>
              {page.lines.map((line) => (
                <Tr key={line.id}>
                  <RowTh>
                    <a href={`/mailbox/${line.id}`} className={quietLinkClass}>
                      {line.subject}
                    </a>
                  </RowTh>
                  <Td label={t('mail.mailbox.to')} className="break-all">
                    {line.toEmail}
                  </Td>
                  <Td label={t('mail.mailbox.received')} className="figures whitespace-nowrap">
                    {formatMoment(t.locale, line.receivedAt, 'UTC')}
                  </Td>
                </Tr>
              ))}
            </TBody>
          </Table>
        </Panel>
      ) : (
        <EmptyState icon="mail" title={t('mail.mailbox.none')}>
          {t('mail.mailbox.noneText')}
        </EmptyState>
      )}
      <Pagination t={t} nextHref={page.next ? hrefWith('/mailbox', { to, after: page.next }) : undefined} />
    </div>
  )
}
