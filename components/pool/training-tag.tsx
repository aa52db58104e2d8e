import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Training } from '@/lib/rules/reviewer-fit'
import { StatusTag } from '../ui/tag'

const TONE = { valid: 'success', ending: 'warning', over: 'danger', never: 'danger' } as const

/** Where somebody's training as a reviewer stands, with its last day. */
export function TrainingTag({ t, training, until }: { t: Translate; training: Training; until: PlainDate | null }) {
  const day = until ? formatDay(t.locale, until) : ''
  return <StatusTag tone={TONE[training]}>{t(`pool.training.${training}`, { day })}</StatusTag>
}
