import { expect, it } from 'vitest'
import { filled, PrepareBulkInput, unknownVariable } from '@/lib/bulk/schema'

const values = { name: 'Ana {reference} $& $1', reference: 'BR-2026-1', category: 'IFS' }

it('what somebody is called is said as it is: no name in braces and no pattern is read out of it', () => {
  expect(filled('{name}, {reference} ({category})', values)).toBe('Ana {reference} $& $1, BR-2026-1 (IFS)')
  expect(filled('{unknown} { name } {{name}}', values)).toBe('{unknown} { name } {Ana {reference} $& $1}')
  expect(unknownVariable('Dear {nombre}')).toBe('nombre')
})

it.each(['0', '-1', '366', '1e2', '1,5', 'NaN', '', ' 7', '٧'])('days of %j are refused at their field', (days) => {
  const read = PrepareBulkInput.safeParse({ kind: 'extend', picked: '', days })
  expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['days', 'bulk.error.days'],
  ])
})
