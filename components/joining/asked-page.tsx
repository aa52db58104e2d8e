import type { FormAction } from '@/lib/core/action-result'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AskedView } from '@/lib/joining/queries/behind-link'
import { ActionButton } from '../forms/action-button'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { FactList } from '../ui/summary-list'

type Props = { t: Translate; locale: Locale; view: AskedView; agree: FormAction; decline: FormAction }

/** Behind the link of a letter: whether both addresses are one person’s. Opening the page does nothing. */
export function AskedPage({ t, locale, view, agree, decline }: Props) {
  const { phase, association, here, other, staying, until, signInPath } = view
  if (phase !== 'asked') {
    return (
      <>
        <PageHeader title={t(`joining.answer.${phase}.title`)} lead={t(`joining.answer.${phase}`, { staying })} />
        {phase === 'joined' && (
          <p>
            <ButtonLink href={signInPath}>{t('joining.answer.signIn')}</ButtonLink>
          </p>
        )}
      </>
    )
  }
  const facts = [
    { id: 'association', label: t('joining.answer.association'), value: association },
    { id: 'here', label: t('joining.answer.here'), value: <span className="wrap-anywhere">{here}</span> },
    { id: 'other', label: t('joining.answer.other'), value: <span className="wrap-anywhere">{other}</span> },
    { id: 'stays', label: t('joining.answer.stays'), value: <span className="wrap-anywhere">{staying}</span> },
    { id: 'until', label: t('joining.answer.until'), value: formatDay(locale, until, 'long') },
  ]
  return (
    <>
      <PageHeader title={t('joining.answer.title')} lead={t('joining.answer.lead')} />
      <div className="grid gap-8">
        <FactList facts={facts} />
        <section className="grid gap-3">
          <h2 className="heading text-xl">{t('joining.answer.yes')}</h2>
          <p>{t('joining.answer.yesText', { staying })}</p>
          <div>
            <ActionButton id="agree-to-joining" action={agree} variant="primary">
              {t('joining.answer.yesButton')}
            </ActionButton>
          </div>
        </section>
        <section className="grid gap-3">
          <h2 className="heading text-xl">{t('joining.answer.no')}</h2>
          <p>{t('joining.answer.noText')}</p>
          <div>
            <ActionButton id="decline-joining" action={decline}>
              {t('joining.answer.noButton')}
            </ActionButton>
          </div>
        </section>
      </div>
    </>
  )
}
