import type { Translate } from '@/lib/i18n/translator'
import { PageHeader } from './page-header'

const WHY = {
  'auth.link.unknown': 'unknown',
  'auth.link.used': 'unknown',
  'auth.link.expired': 'expired',
  'auth.limited': 'limited',
} as const

/** A link that opens nothing says why, and what to do. */
export function LinkRefused({
  t,
  refused,
  room,
}: {
  t: Translate
  refused: keyof typeof WHY
  room: 'references.rate' | 'rsc' | 'people.invitation' | 'assigning.invited' | 'joining' | 'proofs'
}) {
  const why = WHY[refused]
  return <PageHeader title={t(`${room}.link.${why}.title`)} lead={t(`${room}.link.${why}`)} />
}
