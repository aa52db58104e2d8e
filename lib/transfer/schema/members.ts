import { z } from 'zod'
import { idField } from '@/lib/core/form-fields'
import { unguarded } from '@/lib/core/formula-guard'
import { issueKey } from '@/lib/core/issue-key'
import { ListedMember } from '@/lib/people/schema'
import { dayCell, orderOf } from './day-cell'
import { plain } from './words'

/** What a list of members may say of each; only the address is needed. */
export const MEMBER_FIELDS = ['email', 'name', 'givenName', 'familyName', 'number', 'from', 'to', 'status'] as const
export type MemberField = (typeof MEMBER_FIELDS)[number]
/** Which column of the file a field stands in. */
export type MemberMapping = Partial<Record<MemberField, number>>
export type MemberProblem = { row: number; field: MemberField; typed: string; reason: string }

/** What membership systems call their columns, in both languages; compared without case, accents and punctuation. */
const HEADERS: Readonly<Record<MemberField, readonly string[]>> = {
  email: [
    'email',
    'e mail',
    'email address',
    'primary email',
    'mail',
    'correo',
    'correo electronico',
    'direccion de correo',
  ],
  name: ['name', 'full name', 'member name', 'display name', 'contact', 'member', 'nombre completo', 'miembro'],
  givenName: ['first name', 'given name', 'first', 'nombre', 'nombres'],
  familyName: ['last name', 'family name', 'surname', 'last', 'apellido', 'apellidos'],
  number: [
    'member id',
    'member number',
    'user id',
    'id',
    'number',
    'membership number',
    'numero',
    'numero de miembro',
    'numero de socio',
  ],
  from: [
    'member since',
    'from',
    'start',
    'start date',
    'joined',
    'join date',
    'membership start',
    'desde',
    'inicio',
    'fecha de inicio',
    'miembro desde',
  ],
  to: [
    'renewal due',
    'to',
    'until',
    'end',
    'end date',
    'expires',
    'expiration',
    'expiration date',
    'expiry',
    'expiry date',
    'expires on',
    'renewal date',
    'valid until',
    'paid through',
    'hasta',
    'fin',
    'vence',
    'vencimiento',
    'fecha de vencimiento',
    'valida hasta',
  ],
  status: [
    'membership status',
    'status',
    'member status',
    'active',
    'membership enabled',
    'estado',
    'activo',
    'situacion',
  ],
}

const MEMBER_NOW = new Set([
  'active',
  'current',
  'member',
  'yes',
  'y',
  'true',
  '1',
  'paid',
  'valid',
  'good standing',
  'in good standing',
  'grace',
  'renewed',
  'pending renewal',
  'pendingrenewal',
  'lifetime',
  'activo',
  'activa',
  'vigente',
  'si',
  'miembro',
  'al dia',
  'pagado',
  'pagada',
])
const NOT_NOW = new Set([
  'lapsed',
  'expired',
  'inactive',
  'suspended',
  'cancelled',
  'canceled',
  'pending',
  'pendingnew',
  'pending new',
  'no',
  'n',
  'false',
  '0',
  'unpaid',
  'terminated',
  'archived',
  'former',
  'non member',
  'vencido',
  'vencida',
  'inactivo',
  'inactiva',
  'suspendido',
  'suspendida',
  'baja',
  'pendiente',
  'cancelado',
  'cancelada',
])

/** Columns by their names; each stands for one field. */
export function membersMatched(headers: readonly string[]): MemberMapping {
  const free = new Map(headers.map((header, at) => [plain(header), at] as const).reverse())
  const mapping: MemberMapping = {}
  for (const field of MEMBER_FIELDS) {
    const name = HEADERS[field].find((one) => free.has(one))
    if (name === undefined) continue
    mapping[field] = free.get(name)
    free.delete(name)
  }
  return mapping
}

type Rows = readonly { row: number; cells: readonly string[] }[]

/** The order in which the file writes its days, where they tell. */
export function orderIn(rows: Rows, { from, to }: MemberMapping, otherwise: 'mdy' | 'dmy'): 'mdy' | 'dmy' {
  return orderOf(
    rows.flatMap(({ cells }) => [from, to].flatMap((at) => (at === undefined ? [] : (cells[at] ?? '')))),
    otherwise,
  )
}

type Habits = { mapping: MemberMapping; dateOrder: 'mdy' | 'dmy'; thisYear: number }
type ReadMembers = { members: ListedMember[]; problems: MemberProblem[]; bad: number }

/** Most problems that are kept to be shown. */
const SHOWN = 50

/** The rows of a file as members; what cannot be read names its row and its column. */
export function readMembers(rows: Rows, habits: Habits): ReadMembers {
  const members: ListedMember[] = []
  const problems: MemberProblem[] = []
  let bad = 0
  for (const { row, cells } of rows) {
    const read = readMember(cells, habits)
    if ('member' in read) members.push(read.member)
    else {
      bad++
      if (problems.length < SHOWN) problems.push({ row, ...read.problem })
    }
  }
  return { members, problems, bad }
}

type Read = { member: ListedMember } | { problem: Omit<MemberProblem, 'row'> }

function readMember(cells: readonly string[], { mapping, dateOrder, thisYear }: Habits): Read {
  const said = (field: MemberField) => {
    const at = mapping[field]
    return at === undefined ? '' : unguarded((cells[at] ?? '').trim())
  }
  const wrong = (field: MemberField, reason: string): Read => ({
    problem: { field, typed: said(field).slice(0, 80), reason },
  })
  const days: Partial<Record<'from' | 'to', string>> = {}
  for (const field of ['from', 'to'] as const) {
    const read = dayCell(said(field), dateOrder, thisYear)
    if (read.ok) days[field] = read.day
    else if (read.code !== 'missing') return wrong(field, 'members.error.dayUnread')
  }
  const status = plain(said('status'))
  if (status && !MEMBER_NOW.has(status) && !NOT_NOW.has(status)) return wrong('status', 'members.error.status')
  const name = said('name') || [said('givenName'), said('familyName')].filter(Boolean).join(' ')
  const typed = { email: said('email'), name, number: said('number'), ...days, active: !NOT_NOW.has(status) }
  const result = ListedMember.safeParse(typed, { error: issueKey })
  if (result.success) return { member: result.data }
  const [issue] = result.error.issues
  const field = MEMBER_FIELDS.find((one) => one === issue?.path[0]) ?? 'email'
  return wrong(field, field === 'to' ? 'members.error.order' : (issue?.message ?? 'ui.error.unclear'))
}

const column = z
  .string()
  .regex(/^\d{0,3}$/, 'ui.error.unclear')
  .default('')
  .transform((at) => (at === '' ? undefined : Number(at)))

export const MemberListRef = z.strictObject({ listId: idField })
export const TryMemberListInput = MemberListRef.extend({
  dateOrder: z.enum(['mdy', 'dmy'], { error: 'transfer.dateOrder.missing' }),
  whole: z.enum(['yes', 'no'], { error: 'ui.error.choose' }),
  columns: z.partialRecord(z.enum(MEMBER_FIELDS, { error: 'ui.error.unclear' }), column),
})
