/** The eight domains. The finer list below each is the association's data: the Guidelines are copyrighted. */
export const DOMAINS = [
  'theoretical-foundations',
  'law-regulation-policy',
  'systems-expertise',
  'direct-service-skills',
  'working-with-others',
  'communicating',
  'thinking',
  'reflection',
] as const
export type Domain = (typeof DOMAINS)[number]

const known: ReadonlySet<unknown> = new Set(DOMAINS)

export function isDomain(value: unknown): value is Domain {
  return known.has(value)
}

/**
 * The examples the public overview (S1) gives, under the domain the public category pages put them in. Domains without
 * a public example stay empty until an association loads its own list. Names: `rules.competency.<key>`.
 */
export const EXAMPLES: Record<Domain, readonly string[]> = {
  'theoretical-foundations': [
    'pregnancy-early-parenthood',
    'development-behavior',
    'family-centered-practice',
    'relationship-focused-practice',
    'family-relationships',
    'attachment-trauma-grief',
    'cultural-humility',
  ],
  'law-regulation-policy': [],
  'systems-expertise': [],
  'direct-service-skills': ['screening-assessment', 'advocacy'],
  'working-with-others': ['empathy-compassion'],
  communicating: [],
  thinking: ['sound-judgment', 'maintaining-perspective'],
  reflection: ['contemplation', 'self-awareness', 'curiosity'],
}
