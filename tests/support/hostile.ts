import type { z } from 'zod'

/** What nobody should be able to do harm with by typing, pasting or sending it. */
export const HOSTILE = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud83d',
  '\u202eevil\u202c',
  '\u200b',
  'x'.repeat(10_000),
  '👩🏽‍🍼'.repeat(2000),
  '"; drop table "Review"; --',
  "' or ''='",
  '%_\\',
  '=1+1',
  '\t=cmd',
  '<script>alert(1)</script>',
  '{name}{unknown}',
  '#{7*7}',
  '$&$1',
  '../../etc/passwd',
  '//evil.example',
  'javascript:alert(1)',
  '0',
  '-1',
  '1,5',
  '1e9',
  'NaN',
  'Infinity',
  '99999999999999999999',
  '٣',
  '１２',
  'true',
  'null',
  '__proto__',
  'constructor',
  '0000',
  '9999',
  '13',
  '31',
  '[object Object]',
  'a:b:c:d',
  '::::',
  '00000000-0000-0000-0000-000000000000',
  '01900000-0000-7000-8000-00000000000G',
] as const

/** What a form may well send, so that what is asked of several fields together is reached as well. */
const FAIR = [
  '01980000-0000-7000-8000-000000000001',
  '1',
  '2',
  '12',
  '2026',
  '2027',
  'on',
  'true',
  'A text.',
  '',
  'other',
]

export type Field = { name: string; fair: readonly string[] }

type Def = {
  type: string
  shape?: Record<string, z.ZodType>
  in?: z.ZodType
  out?: z.ZodType
  innerType?: z.ZodType
  element?: z.ZodType
  options?: z.ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
}
const defOf = (schema: z.ZodType) => (schema as unknown as { def: Def }).def

/** Every name a form of this schema may carry, with something that could stand there. */
export function fieldsOf(schema: z.ZodType, name = ''): Field[] {
  const { type, shape, in: from, out, innerType, element, options, entries, values } = defOf(schema)
  if (type === 'pipe' && from && out) return fieldsOf(defOf(from).type === 'transform' ? out : from, name)
  if (innerType) return fieldsOf(innerType, name)
  if (shape) return Object.entries(shape).flatMap(([key, one]) => fieldsOf(one, name ? `${name}.${key}` : key))
  if (options) return options.flatMap((one) => fieldsOf(one, name))
  if (element) {
    const plain = fieldsOf(element, '')[0]?.name === ''
    return plain ? fieldsOf(element, `${name}[]`) : [0, 1].flatMap((nth) => fieldsOf(element, `${name}[${nth}]`))
  }
  const own = entries ? Object.values(entries) : (values ?? []).filter((one) => typeof one === 'string')
  return [{ name, fair: own.length > 0 ? own : FAIR }]
}

/** A form with something in each of these fields: mostly fair, or mostly not; now and then missing, twice, or a file. */
export function hostileForm(fields: readonly Field[], roll: (sides: number) => number): FormData {
  const form = new FormData()
  const hostility = [1, 4, 12][roll(3)] ?? 1
  for (const { name, fair } of fields) {
    const some = () => (roll(12) < hostility ? HOSTILE[roll(HOSTILE.length)] : fair[roll(fair.length)]) ?? ''
    const how = roll(40)
    if (how === 0) continue
    if (how === 1) form.append(name, new File(['x'], 'a.pdf'))
    else form.append(name, some())
    if (how === 2) form.append(name, some())
    if (how === 3) form.append(`${name}.__proto__.x`, some())
    if (how === 4) form.append(`extra-${roll(3)}`, some())
  }
  return form
}
