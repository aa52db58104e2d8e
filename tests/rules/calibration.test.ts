import { expect, it } from 'vitest'
import { againstMajority, majorityOf, spreadOf } from '@/lib/rules/calibration'

it('counts what was said, the most frequent first', () => {
  expect(spreadOf(['3', '2', '3', '4', '3', '2'])).toEqual([
    { value: '3', n: 3 },
    { value: '2', n: 2 },
    { value: '4', n: 1 },
  ])
  expect(spreadOf([])).toEqual([])
})

it.each([
  [['3', '3', '2'], '3'],
  [['3', '2'], null],
  [['3', '3', '2', '2', '1'], null],
  [['4'], '4'],
  [[], null],
])('of %j most say %s', (values, most) => {
  expect(majorityOf(values)).toBe(most)
})

it('holds one reader against the majority, where there is one and they said something', () => {
  const majority = { thinking: '3', reflection: '2', communicating: null, recommendation: 'endorse' }
  expect(againstMajority({ thinking: '3', reflection: '3', communicating: '1' }, majority)).toEqual({ same: 1, of: 2 })
  expect(againstMajority({}, majority)).toEqual({ same: 0, of: 0 })
})
