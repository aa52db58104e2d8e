/** The seven values the public overview (S1) names. Names and what each asks: `portfolio.value.<code>`. */
export const VALUES = [
  'relationships',
  'diversity',
  'justice',
  'integrity',
  'confidentiality',
  'knowledge',
  'reflection',
] as const
export type ValueCode = (typeof VALUES)[number]

export function isValueCode(value: unknown): value is ValueCode {
  return VALUES.some((code) => code === value)
}
