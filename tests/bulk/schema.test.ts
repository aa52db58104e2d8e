import { expect, it } from 'vitest'
import { PrepareBulkInput } from '@/lib/bulk/schema'
import { parseMessageRef } from '@/lib/core/message-ref'
import { filledText } from '@/lib/mail/wording'

const values = { name: 'Ana {reference} $& $1', reference: 'BR-2026-1', category: 'IFS' }
const filled = (text: string) => filledText(text, values, 'en')

it('what somebody is called is said as it is: no name in braces and no pattern is read out of it', () => {
  expect(filled('{name}, {reference} ({category})')).toBe('Ana {reference} $& $1, BR-2026-1 (IFS)')
  expect(filled("Don't wait # < { name }")).toBe("Don't wait # < Ana {reference} $& $1")
  // What was kept before it was read as strictly stays as typed.
  for (const text of ['{unknown} {name}', '{ {name}']) expect(filled(text)).toBe(text)
})

it.each([
  ['Dear {nombre}', 'bulk.error.variable', '{nombre}'],
  ['Dear {nmae}', 'bulk.error.variableMeant', '{nmae}'],
  ['a { brace', 'bulk.error.unclear', 'a { brace'],
  ['{name, plural, other {#}}', 'bulk.error.unclear', 'name'],
])('a message that says %j is refused at its field, with what is wrong', (text, key, said) => {
  const read = PrepareBulkInput.safeParse({ kind: 'message', picked: '', section: 'training', text })
  const refs = read.error?.issues.map(({ path, message }) => ({ path: path.join('.'), ...parseMessageRef(message) }))
  expect(refs).toMatchObject([{ path: 'text', key }])
  expect(Object.values(refs?.[0]?.values ?? {})).toContain(said)
})

it.each(['0', '-1', '366', '1e2', '1,5', 'NaN', '', ' 7', '٧'])('days of %j are refused at their field', (days) => {
  const read = PrepareBulkInput.safeParse({ kind: 'extend', picked: '', days })
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['days', 'bulk.error.days'],
  ])
})
