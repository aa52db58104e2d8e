import type { RaterRole } from '@/lib/rules/portfolio'
import type { Dice } from './dice'
import type { Giver } from './plan'

const GIVEN = [
  ...['Patricia', 'Leonard', 'Shanice', 'Hye-jin', 'Roberto', 'Anneke', 'Deborah', 'Malik', 'Yolanda', 'Theresa'],
  ...[
    'Gregory',
    'Imani',
    'Beth',
    'Rajesh',
    'Camille',
    'Stella',
    'Hector',
    'Noreen',
    'Wendell',
    'Aisha',
    'Dolores',
    'Paul',
  ],
]
const FAMILY = [
  ...[
    'Lowell',
    'Banks',
    'Choi',
    'Figueroa',
    'de Vries',
    'Hutchins',
    'Freeman',
    'Pratt',
    'Quispe',
    'Albright',
    'Mercer',
  ],
  ...[
    'Osei',
    'Tran',
    'Kowalczyk',
    'Baptiste',
    'Iyer',
    'Montoya',
    'Sinclair',
    'Yazzie',
    'Grant',
    'Ellison',
    'Moreno',
    'Burke',
  ],
]
const SPANISH = ['Yolanda Figueroa', 'Hector Montoya', 'Dolores Quispe', 'Roberto Moreno', 'Camila Rentería']

/** Somebody outside whom an applicant names: a manager, a parent, a teacher. Addresses at work, except for parents. */
export function raterNamed(dice: Dice, role: RaterRole, locale: 'en' | 'es'): Giver {
  const spanish = locale === 'es' && role !== 'supervisor'
  const name = spanish ? dice.one(SPANISH) : `${dice.one(GIVEN)} ${dice.one(FAMILY)}`
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
  const host =
    role === 'parent' ? 'home.example' : dice.one(['familycenter.example', 'county.example', 'university.example'])
  return { name, email: `${plain}.${role.slice(0, 3)}@${host}`, locale: spanish ? 'es' : 'en' }
}
