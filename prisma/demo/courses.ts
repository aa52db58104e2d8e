import type { Track } from '@/lib/rules/categories'
import type { Domain } from '@/lib/rules/competencies'

/** Trainings people in the field might have been to: all invented, as are those who hold them. */
export type Course = {
  readonly en: string
  readonly es?: string
  readonly provider: string
  readonly hours: number
  readonly dei?: number
  readonly giving?: number
  /** One track's ages; both when left out. */
  readonly only?: Track
  readonly domains: readonly Domain[]
}

const T = 'theoretical-foundations'
const L = 'law-regulation-policy'
const S = 'systems-expertise'
const D = 'direct-service-skills'
const W = 'working-with-others'
const C = 'communicating'
const K = 'thinking'
const R = 'reflection'

const PLAIN: readonly Course[] = [
  {
    en: 'Babies and their people: attachment in the first year',
    es: 'Los bebés y su gente: el apego en el primer año',
    provider: 'Piedmont Early Years Institute',
    hours: 6,
    only: 'IMH-E',
    domains: [T, D],
  },
  {
    en: 'Reading cues: newborn observation for home visitors',
    provider: 'Home Visiting Collaborative',
    hours: 4.5,
    only: 'IMH-E',
    domains: [D],
  },
  {
    en: 'Pregnancy, loss and hope: perinatal mood and anxiety',
    es: 'Embarazo, pérdida y esperanza: ánimo y ansiedad perinatales',
    provider: 'Perinatal Support Network',
    hours: 7.5,
    only: 'IMH-E',
    domains: [T, W],
  },
  {
    en: 'Feeding, sleeping, crying: regulation in the first months',
    provider: 'Children’s Regional Hospital',
    hours: 5,
    only: 'IMH-E',
    domains: [T, D],
  },
  {
    en: 'Toddlers in foster care: small children, big moves',
    provider: 'Center for Family Law and Practice',
    hours: 6,
    only: 'IMH-E',
    domains: [L, S],
  },
  {
    en: 'Preschool behavior is communication',
    provider: 'Early Learning Partnership',
    hours: 6,
    only: 'ECMH-E',
    domains: [C, D],
  },
  {
    en: 'Play as language: therapeutic play with three to five year olds',
    provider: 'Tri-County Play Institute',
    hours: 8,
    only: 'ECMH-E',
    domains: [D, T],
  },
  {
    en: 'Keeping children in the classroom: preventing preschool expulsion',
    provider: 'State Department of Early Learning',
    hours: 5.5,
    only: 'ECMH-E',
    domains: [L, S],
  },
  {
    en: 'Siblings, grandparents and new partners: the preschooler’s family',
    provider: 'Family Systems Workshop',
    hours: 4,
    only: 'ECMH-E',
    domains: [W, T],
  },
  {
    en: 'Ready or not: the move from preschool to kindergarten',
    provider: 'Early Learning Partnership',
    hours: 6,
    only: 'ECMH-E',
    domains: [S, C],
  },
  {
    en: 'Trauma in the early years: what helps',
    es: 'Trauma en los primeros años: qué ayuda',
    provider: 'Piedmont Early Years Institute',
    hours: 7,
    domains: [T, D],
  },
  {
    en: 'Observing without judging: a practice for busy days',
    es: 'Observar sin juzgar: una práctica para días agitados',
    provider: 'Reflective Practice Circle',
    hours: 3,
    domains: [R, K],
  },
  { en: 'Using reflective supervision well', provider: 'Reflective Practice Circle', hours: 4, domains: [R] },
  {
    en: 'Mandated reporting and the family in front of you',
    provider: 'Center for Family Law and Practice',
    hours: 3,
    domains: [L],
  },
  {
    en: 'Part C, Part B and everything between',
    provider: 'State Department of Early Learning',
    hours: 4,
    domains: [L, S],
  },
  {
    en: 'Difficult conversations with parents',
    es: 'Conversaciones difíciles con madres y padres',
    provider: 'Family Systems Workshop',
    hours: 5,
    domains: [C, W],
  },
  {
    en: 'Working with interpreters in home visits',
    provider: 'Home Visiting Collaborative',
    hours: 2.5,
    domains: [C, W],
  },
  {
    en: 'Substance use, recovery and early parenting',
    provider: 'Perinatal Support Network',
    hours: 6,
    domains: [S, W],
  },
  { en: 'Developmental screening step by step', provider: 'Children’s Regional Hospital', hours: 4, domains: [D, K] },
  {
    en: 'Fathers, partners, kin: who holds this child',
    provider: 'Family Systems Workshop',
    hours: 5,
    domains: [W, T],
  },
  {
    en: 'Thinking under pressure: decisions in child welfare',
    provider: 'Center for Family Law and Practice',
    hours: 6,
    domains: [K, L],
  },
  {
    en: 'Annual conference: relationships first (two days)',
    provider: 'Blue Ridge AIMH',
    hours: 11,
    domains: [T, R, W],
  },
  { en: 'Neurodivergence in the early years', provider: 'Children’s Regional Hospital', hours: 5, domains: [T, K] },
  { en: 'Writing about families with respect', provider: 'Reflective Practice Circle', hours: 2, domains: [C, K] },
]

const DEI: readonly Course[] = [
  {
    en: 'Diversity, equity and inclusion in infant mental health',
    es: 'Diversidad, equidad e inclusión en la salud mental infantil',
    provider: 'Roots and Wings Training',
    hours: 6,
    dei: 3,
    domains: [W, R],
  },
  {
    en: 'Whose normal? Culture and the care of small children',
    provider: 'Roots and Wings Training',
    hours: 4,
    dei: 4,
    domains: [R, T],
  },
  {
    en: 'Immigrant families and the fear of systems',
    es: 'Familias inmigrantes y el miedo a los sistemas',
    provider: 'Community Bridges',
    hours: 5,
    dei: 3,
    domains: [S, W],
  },
]

const GIVING: readonly Course[] = [
  {
    en: 'Becoming a reflective supervisor (foundation)',
    provider: 'Reflective Practice Circle',
    hours: 8,
    giving: 8,
    domains: [R, W],
  },
  {
    en: 'Holding the group: reflective consultation for teams',
    provider: 'Reflective Practice Circle',
    hours: 5,
    giving: 5,
    domains: [R, C],
  },
  {
    en: 'Parallel process and power in supervision',
    provider: 'Piedmont Early Years Institute',
    hours: 4,
    giving: 3,
    dei: 1,
    domains: [R, K],
  },
]

export const COURSES = { PLAIN, DEI, GIVING } as const
