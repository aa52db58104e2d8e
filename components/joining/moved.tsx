import type { Translate } from '@/lib/i18n/translator'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'

type Props = { t: Translate; org: { name: string; contactEmail: string }; staying: string }

/** To whoever signs in with the address of an entry that was joined into another one of theirs. */
export function Moved({ t, org, staying }: Props) {
  return (
    <>
      <PageHeader title={t('joining.moved.title')} lead={t('joining.moved.text', { association: org.name, staying })} />
      <Callout tone="info">{t('joining.moved.not', { email: org.contactEmail })}</Callout>
    </>
  )
}
