import type { Translate } from '@/lib/i18n/translator'
import { EmptyState } from '../ui/empty-state'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; view: { readers: string; pool: number; settings: string | null } }

/** Nothing to give out: because nobody but the coordinator reads here, or because everything is given out. */
export function NobodyMissing({ t, view: { readers, pool, settings } }: Props) {
  if (readers !== 'none') {
    return (
      <EmptyState icon="check" title={t('assigning.none')}>
        {t('assigning.noneText')}
      </EmptyState>
    )
  }
  return (
    <EmptyState icon="clipboard-list" title={t('assigning.alone')}>
      <p>{t('assigning.aloneText', { pool })}</p>
      {settings && <TextLink href={settings}>{t('assigning.toSettings')}</TextLink>}
    </EmptyState>
  )
}
