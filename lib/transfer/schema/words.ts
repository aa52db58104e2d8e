import { searchForm } from '@/lib/core/search-name'
import { LOCALES } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translate'
import type { Texts } from '@/lib/i18n/translator'
import { SESSION_MODES } from '@/lib/rsc/schema/sessions'
import { TRACKS } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import { RSC_CONCERNS, RSC_FORMATS, WORK_KINDS } from '@/lib/rules/portfolio'
import type { Log, WordList } from './logs'

type Labels = { readonly en?: Texts; readonly es?: Texts }

/** The codes of a list, and the keys of their names. */
const LISTS: Readonly<Record<Exclude<WordList, 'yesNo'>, { codes: readonly string[]; keys: readonly string[] }>> = {
  tracks: { codes: TRACKS, keys: ['rules.track.'] },
  domains: { codes: DOMAINS, keys: ['rules.domain.'] },
  workKinds: { codes: WORK_KINDS, keys: ['ledger.kind.', 'rules.work.'] },
  formats: { codes: RSC_FORMATS, keys: ['rsc.format.'] },
  modes: { codes: SESSION_MODES, keys: ['sessions.mode.'] },
  concerns: { codes: RSC_CONCERNS, keys: ['rsc.concerns.'] },
}

/** What people write besides the names: compared without case, accents and punctuation. */
const ALSO: Readonly<Record<WordList, Readonly<Record<string, string>>>> = {
  tracks: {
    imh: 'IMH-E',
    infant: 'IMH-E',
    '0 3': 'IMH-E',
    '0 36': 'IMH-E',
    ecmh: 'ECMH-E',
    'early childhood': 'ECMH-E',
    '3 6': 'ECMH-E',
    both: TRACKS.join(),
    all: TRACKS.join(),
    ambas: TRACKS.join(),
    ambos: TRACKS.join(),
    todas: TRACKS.join(),
  },
  domains: { law: 'law-regulation-policy', 'law regulation and agency policy': 'law-regulation-policy' },
  workKinds: {
    'early intervention': 'prevention',
    'intervencion temprana': 'prevention',
    therapy: 'treatment',
    terapia: 'treatment',
    practicum: 'internship',
    pasantia: 'internship',
    practicas: 'internship',
  },
  formats: { 'one to one': 'individual', '1 1': 'individual', peers: 'peer', pares: 'peer', 'entre pares': 'peer' },
  modes: {
    office: 'in-person',
    'face to face': 'in-person',
    online: 'virtual',
    remote: 'virtual',
    zoom: 'virtual',
    'en persona': 'in-person',
    'en linea': 'virtual',
    'a distancia': 'virtual',
  },
  concerns: { own: 'own-practice', propia: 'own-practice', provided: 'rsc-provided', given: 'rsc-provided' },
  yesNo: Object.fromEntries([
    ...['yes', 'y', 'x', 'true', '1', 'si', 's', 'verdadero', '✓', '✔'].map((word) => [word, 'yes']),
    ...['no', 'n', 'false', '0', 'falso', '-', '–', '—'].map((word) => [word, 'no']),
  ]),
}

/** A word as it is compared: case, accents, punctuation and what stands in brackets make no difference. */
export function plain(text: string): string {
  const bare = searchForm(text.replace(/\([^)]*\)/g, ' '))
  const letters = bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return letters || bare
}

export type Words = ReadonlyMap<string, readonly string[]>
const made = new WeakMap<Labels, Map<WordList, Words>>()

/** Every way to write the members of a list, in both languages and in the association's own words, to their codes. */
export function wordsOf(list: WordList, labels: Labels): Words {
  const known = made.get(labels) ?? new Map<WordList, Words>()
  made.set(labels, known)
  const found = known.get(list)
  if (found) return found
  const words = new Map<string, readonly string[]>(
    Object.entries(ALSO[list]).map(([word, codes]) => [plain(word), codes.split(',')]),
  )
  for (const { code, key } of list === 'yesNo' ? [] : named(list)) {
    words.set(plain(code), [code])
    for (const locale of LOCALES) {
      for (const t of [translator(locale), translator(locale, labels[locale])]) {
        if (t.has(key)) words.set(plain(t.any(key)), [code])
      }
    }
  }
  known.set(list, words)
  return words
}

function named(list: Exclude<WordList, 'yesNo'>): { code: string; key: string }[] {
  const { codes, keys } = LISTS[list]
  return keys.flatMap((key) => codes.map((code) => ({ code, key: `${key}${code}` })))
}

/** The key of a code's name, as it is written into a spreadsheet. Ages stay codes: their names hold numbers and commas. */
export function nameKey(list: WordList, code: string): string | null {
  if (list === 'yesNo') return `ledger.form.${code}`
  return list === 'tracks' ? null : `${LISTS[list].keys[0]}${code}`
}

/** What can stand in every row of a file at once, for a column that the file does not have. */
export function constantsOf(list: WordList): readonly string[] {
  if (list === 'yesNo') return ['yes', 'no']
  return list === 'tracks' ? [...TRACKS, TRACKS.join(';')] : LISTS[list].codes
}

/** Names that columns have in spreadsheets, besides the field's own and the one we write. English and Spanish. */
export const HEADER_WORDS: Readonly<Record<Log, Readonly<Record<string, readonly string[]>>>> = {
  training: {
    title: ['name', 'training', 'course', 'workshop', 'topic', 'nombre', 'capacitacion', 'curso', 'taller', 'tema'],
    provider: ['trainer', 'presenter', 'organization', 'sponsor', 'given by', 'organizacion', 'capacitador', 'ponente'],
    completedOn: ['date', 'completed', 'day', 'date completed', 'completion date', 'training date', 'fecha', 'dia'],
    hours: ['total hours', 'clock hours', 'contact hours', 'duration', 'length', 'horas', 'total de horas', 'duracion'],
    deiHours: ['dei', 'diversity hours', 'equity hours', 'horas dei', 'diversidad'],
    rscProvisionHours: ['rsc provision', 'rsc hours', 'reflective supervision hours', 'horas rsc'],
    about: ['ages', 'age group', 'track', 'population', 'edades', 'edad', 'grupo de edad', 'poblacion'],
    competencies: [
      'competency',
      'domains',
      'competency domains',
      'competency areas',
      'competencia',
      'dominios',
      'areas',
    ],
  },
  work: {
    role: ['position', 'job', 'job title', 'title', 'puesto', 'cargo', 'rol'],
    employer: ['agency', 'organization', 'company', 'workplace', 'empresa', 'agencia', 'organizacion', 'lugar'],
    from: ['start', 'start date', 'began', 'since', 'date', 'inicio', 'fecha de inicio', 'desde'],
    to: ['end', 'end date', 'until', 'fin', 'fecha de fin', 'hasta'],
    current: ['present', 'still there', 'ongoing', 'actual', 'actualmente', 'vigente'],
    weeklyHours: ['hours', 'hours per week', 'hours a week', 'horas', 'horas por semana', 'horas semanales'],
    kind: ['type', 'kind of work', 'type of work', 'tipo', 'tipo de trabajo', 'clase'],
    paid: ['paid work', 'salary', 'pagado', 'remunerado', 'con sueldo'],
    supervised: ['supervision', 'supervisado', 'con supervision'],
    specialisedTraining: ['specialized training', 'special training', 'capacitacion especializada'],
    supervisorEndorsed: ['endorsed supervisor', 'supervisor con endoso'],
    serves: ['about', 'ages', 'age group', 'track', 'population', 'edades', 'edad', 'poblacion'],
    families: ['number of families', 'caseload', 'familias', 'numero de familias'],
    competencies: ['competency', 'domains', 'competency domains', 'competencia', 'dominios', 'areas'],
    description: ['notes', 'duties', 'responsibilities', 'descripcion', 'funciones', 'notas'],
  },
  rsc: {
    giverName: ['giver', 'name', 'supervisor', 'consultant', 'provider', 'rsc provider', 'proveedor', 'consultor'],
    giverEmail: ['email', 'e mail', 'supervisor email', 'provider email', 'correo', 'correo electronico', 'email rsc'],
    from: [
      'date',
      'session date',
      'start',
      'start date',
      'first session',
      'fecha',
      'inicio',
      'primera sesion',
      'desde',
    ],
    to: ['end', 'end date', 'last session', 'until', 'fin', 'fecha de fin', 'ultima sesion', 'hasta'],
    hours: ['duration', 'length', 'total hours', 'time', 'horas', 'duracion', 'tiempo'],
    mode: ['how', 'how it was held', 'in person or online', 'virtual', 'como', 'presencial o virtual'],
    format: ['type', 'individual or group', 'setting', 'formato', 'tipo', 'individual o grupal', 'modalidad'],
    about: ['ages', 'age group', 'track', 'population', 'edades', 'edad', 'poblacion'],
    concerns: ['subject', 'concerned', 'what it concerned', 'asunto', 'trata de', 'sobre'],
    competencies: ['competency', 'domains', 'competency domains', 'competencia', 'dominios', 'areas'],
  },
}
