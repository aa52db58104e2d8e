import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fromFormData } from '@/lib/core/form-data'
import { issueKey } from '@/lib/core/issue-key'
import { parseMessageRef } from '@/lib/core/message-ref'
import { translator } from '@/lib/i18n/translate'
import { fieldErrors } from '@/lib/web/result'
import { dice } from '../support/dice'
import { fieldsOf, hostileForm } from '../support/hostile'

const modules = import.meta.glob<Record<string, unknown>>(
  ['/lib/*/schema.ts', '/lib/*/schema/*.ts', '!/lib/setup/**'],
  {
    eager: true,
  },
)

/** Every shape a form or a program can send to a door: what is exported as `…Input`, `…Ref` or `…Body`. */
const SCHEMAS = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, schema]) =>
    schema instanceof z.ZodType && /(Input|Ref|Body)$/.test(name) ? [{ file, name, schema }] : [],
  ),
)

const [en, es] = [translator('en'), translator('es')]

/** What is left of a text that Postgres would refuse. */
function refusedByPostgres(value: unknown): boolean {
  if (typeof value === 'string') return /\0|\p{Surrogate}/u.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(refusedByPostgres)
}

/** What is wrong with how a schema took a form; nothing, mostly. */
function fault(schema: z.ZodType, form: FormData): string | null {
  const read = schema.safeParse(fromFormData(form), { error: issueKey })
  if (read.success) return refusedByPostgres(read.data) ? 'lets through what the database refuses' : null
  for (const ref of Object.values(fieldErrors(read.error)).flat()) {
    const { key, values } = parseMessageRef(ref)
    if (!en.has(key) || !es.has(key)) return `says ${ref}, which is no message`
    if ([en, es].some((t) => t.any(key, { label: 'none', ...values }).trim() === '')) return `says nothing: ${ref}`
  }
  return null
}

it('finds the shapes of every room that has forms', () => {
  expect(SCHEMAS.length).toBeGreaterThan(120)
})

describe.each(SCHEMAS)('$file $name', ({ name, schema }) => {
  it('says what is wrong with anything it is sent, in both languages, and never falls over', () => {
    const fields = fieldsOf(schema)
    const roll = dice([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7))
    for (let nth = 0; nth < 60; nth++) {
      const form = hostileForm(fields, roll)
      expect({ fault: fault(schema, form), sent: [...form] }).toMatchObject({ fault: null })
    }
  })
})
