import { Disclosure } from '@/components/ui/disclosure'
import { FactList } from '@/components/ui/summary-list'
import { TextLink } from '@/components/ui/text-link'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CaughtMail } from '@/lib/mail/mailbox'
import { framed } from './framed'

/** One letter as its reader would see it, in a frame that can do nothing but open links. */
export function MailView({ t, mail, nonce }: { t: Translate; mail: CaughtMail; nonce: string }) {
  const facts = [
    { id: 'to', label: t('mail.mailbox.to'), value: <span className="break-all">{mail.toEmail}</span> },
    { id: 'from', label: t('mail.mailbox.from'), value: <span className="break-all">{mail.fromEmail}</span> },
    { id: 'received', label: t('mail.mailbox.received'), value: formatMoment(t.locale, mail.receivedAt, 'UTC') },
  ]
  return (
    <div className="grid gap-6">
      <FactList facts={facts} columns={3} />
      {mail.links.length > 0 && (
        <section aria-labelledby="links">
          <h2 id="links" className="heading text-xl">
            {t('mail.mailbox.links')}
          </h2>
          <ul className="mt-2 grid gap-1">
            {mail.links.map((link) => (
              <li key={link} className="break-all">
                <TextLink href={link} plain>
                  {link}
                </TextLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <iframe
        title={t('mail.mailbox.letter')}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={framed(mail.html, nonce)}
        className="h-[60rem] w-full rounded-xl border border-line"
      />
      <Disclosure summary={t('mail.mailbox.text')}>
        <pre className="whitespace-pre-wrap break-words rounded-xl border border-line bg-surface p-4 text-sm">
          {mail.text}
        </pre>
      </Disclosure>
    </div>
  )
}
