import type { Translate } from '@/lib/i18n/translator'
import { StatusTag } from '../ui/tag'

/** Whether an endorsement stands, in a word and a mark. */
export function EndorsementStatusTag({ t, status }: { t: Translate; status: string }) {
  const tone = status === 'active' ? 'success' : status === 'revoked' ? 'danger' : 'neutral'
  return (
    <StatusTag tone={tone} icon={status === 'active' ? 'shield-check' : 'circle-pause'}>
      {t.any(`register.status.${status}`)}
    </StatusTag>
  )
}
