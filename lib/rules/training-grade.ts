/** How well an entry of the training log is proven. */
const GRADES = ['roster', 'certificate', 'own-word'] as const
export type TrainingGrade = (typeof GRADES)[number]

/** On the roster of a session of the catalogue; else by a document that has been looked at; else by the person's word. */
export function gradeOf({ onRoster, proofs }: { onRoster: boolean; proofs: number }): TrainingGrade {
  if (onRoster) return 'roster'
  return proofs > 0 ? 'certificate' : 'own-word'
}
