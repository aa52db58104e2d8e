import { StatusTag } from '@/components/ui/tag'
import type { Translate } from '@/lib/i18n/translator'
import type { TrainingGrade } from '@/lib/rules/training-grade'

const LOOK = {
  roster: { tone: 'success', icon: 'shield-check' },
  certificate: { tone: 'info', icon: 'file-check' },
  'own-word': { tone: 'neutral', icon: 'user' },
} as const

/** How well an entry of the training log is proven, in one mark. */
export function GradeTag({ t, grade }: { t: Translate; grade: TrainingGrade }) {
  return <StatusTag {...LOOK[grade]}>{t(`ledger.grade.${grade}`)}</StatusTag>
}
