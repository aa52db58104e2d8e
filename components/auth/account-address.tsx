import type { FormAction } from '@/lib/core/action-result'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { Section } from '../layout/page'
import { Callout } from '../ui/callout'
import { ChangeAddressForm } from './change-address-form'

type Props = {
  t: Translate
  email: string
  waiting: { toEmail: string; expiresAt: Date } | null
  done?: string
  action: FormAction
}

const DONE = {
  password: 'auth.account.passwordDone',
  taken: 'auth.account.address.taken',
} as const

/** What was just done to one's account. */
export function AccountDone({ t, done = '' }: Pick<Props, 't' | 'done'>) {
  if (done !== 'password' && done !== 'taken') return null
  return (
    <div className="mb-8">
      <Callout tone="success">{t(DONE[done])}</Callout>
    </div>
  )
}

/** Another address: what waits for a yes, and the form. */
export function AccountAddress({ t, email, waiting, done, action }: Props) {
  const until = waiting && formatMoment(t.locale, waiting.expiresAt, 'UTC')
  return (
    <Section id="address" title={t('auth.account.address')} lead={t('auth.account.address.lead', { email })}>
      <div className="space-y-6">
        {done === 'asked' && <Callout tone="success">{t('auth.account.address.asked')}</Callout>}
        {waiting && until && (
          <Callout tone="info">
            <span className="break-words">{t('auth.account.address.waiting', { email: waiting.toEmail, until })}</span>
          </Callout>
        )}
        <ChangeAddressForm action={action} />
      </div>
    </Section>
  )
}
