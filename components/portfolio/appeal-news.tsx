import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AppealState } from '@/lib/portfolio/queries/deferral'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; path: string; appeal: AppealState | null }

/** Whether the decision can be looked at again, is being, or was. */
export function AppealNews({ t, path, appeal }: Props) {
  if (!appeal) return null
  if (appeal.state === 'possible') {
    const until = formatDay(t.locale, appeal.until, 'long')
    return (
      <p className="mt-4">
        {t('portfolio.appeal.possible', { until })}{' '}
        <TextLink href={`${path}/appeal`}>{t('portfolio.appeal.open')}</TextLink>
      </p>
    )
  }
  if (appeal.state === 'made') return <p className="mt-4 font-semibold">{t('portfolio.appeal.made')}</p>
  return (
    <div className="mt-4">
      <p className="font-semibold">{t('portfolio.appeal.upheld')}</p>
      <p className="whitespace-pre-line">{appeal.answer}</p>
    </div>
  )
}
