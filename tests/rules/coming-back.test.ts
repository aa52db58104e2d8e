import { describe, expect, it } from 'vitest'
import { comeBackState, findingsThen, reasonFor } from '@/lib/rules/coming-back'
import type { EntryFinding, Finding, Status } from '@/lib/rules/finding'

const entry = (id: string, counted: number): EntryFinding => ({
  ...{ id, counted, offered: counted, pending: 0 },
  ...{ reason: null, explanation: null },
})
const finding = (status: Status, entries: EntryFinding[] = []) =>
  ({ code: 'references', status, entries }) satisfies Partial<Finding>
const then = (status: Status, entries: EntryFinding[] = []) => findingsThen({ findings: [finding(status, entries)] })

describe('comeBackState', () => {
  it.each<[string, Status, Status, EntryFinding[], EntryFinding[], string]>([
    ['open then, open now', 'unmet', 'unmet', [], [], 'open'],
    ['open then, waiting now', 'unmet', 'pending', [], [entry('a', 0)], 'open'],
    ['open then, met now', 'pending', 'met', [], [entry('a', 1)], 'done'],
    ['met then by the same entries', 'met', 'met', [entry('a', 1)], [entry('a', 1)], 'open'],
    ['met then, by another entry now', 'met', 'met', [entry('a', 1)], [entry('b', 1)], 'done'],
    [
      'met then, an entry that counts nothing came',
      'met',
      'met',
      [entry('a', 1)],
      [entry('a', 1), entry('c', 0)],
      'open',
    ],
    ['met then, no longer met', 'met', 'unmet', [entry('a', 1)], [], 'open'],
    ['met then without entries', 'met', 'met', [], [], 'yours'],
  ])('%s', (_, was, is, before, after, expected) => {
    expect(comeBackState('references', then(was, before), [finding(is, after)])).toBe(expected)
  })

  it('leaves to the applicant what no requirement stands for', () => {
    expect(comeBackState('', then('unmet'), [finding('met')])).toBe('yours')
    expect(comeBackState('exam', then('unmet'), [finding('met')])).toBe('yours')
  })
})

it('proposes a reason only for what is open', () => {
  expect(reasonFor({ code: 'work', status: 'met' })).toBeNull()
  expect(reasonFor({ code: 'work', status: 'not-required' })).toBeNull()
  expect(reasonFor({ code: 'work', status: 'unmet' })).toBe('not-enough')
  expect(reasonFor({ code: 'rsc.received', status: 'pending' })).toBe('not-confirmed')
  expect(reasonFor({ code: 'exam', status: 'unmet' })).toBe('exam-not-passed')
})
