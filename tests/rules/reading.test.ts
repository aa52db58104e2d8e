import { describe, expect, it } from 'vitest'
import { type Read, readingOutcome, seatsOf } from '@/lib/rules/reading'

const formal = (recommendation: string | null, tier = 1): Read => ({ kind: 'formal', tier, recommendation })
const third = (recommendation: string | null): Read => ({ kind: 'third', tier: 1, recommendation })

describe('readingOutcome', () => {
  it('has so many seats', () => {
    expect(['none', 'one', 'two', 'tiers', 'many', 'toString'].map(seatsOf)).toEqual([0, 1, 2, 2, 0, 0])
  })

  const open = { is: 'open' }
  const differs = { is: 'differs' }
  const settled = (how: string, recommendation: string) => ({ is: 'settled', how, recommendation })
  const cases: [string, string, Read[], object][] = [
    ['nobody reads', 'none', [], open],
    ['one, asked', 'one', [formal(null)], open],
    ['one, in', 'one', [formal('defer')], settled('one', 'defer')],
    ['one, and another who was asked beside', 'one', [formal('defer'), formal(null)], open],
    ['none, but somebody was asked by hand', 'none', [formal('endorse')], settled('one', 'endorse')],
    ['two, nobody there yet', 'two', [], open],
    ['two, one in and the other seat empty', 'two', [formal('endorse')], open],
    ['two, one in', 'two', [formal('endorse'), formal(null)], open],
    ['two, of one mind', 'two', [formal('endorse'), formal('endorse')], settled('agreed', 'endorse')],
    ['two, of two minds', 'two', [formal('endorse'), formal('defer')], differs],
    ['two minds, the third not in', 'two', [formal('endorse'), formal('defer'), third(null)], differs],
    ['the third makes it', 'two', [formal('endorse'), formal('defer'), third('defer')], settled('third', 'defer')],
    ['three minds', 'two', [formal('endorse'), formal('defer'), third('moreInformation')], differs],
    [
      'of one mind while a third reads',
      'two',
      [formal('defer'), formal('defer'), third(null)],
      settled('agreed', 'defer'),
    ],
    ['first tier asked', 'tiers', [formal(null)], open],
    ['first tier in', 'tiers', [formal('endorse')], { is: 'nextTier' }],
    ['second tier asked', 'tiers', [formal('endorse'), formal(null, 2)], open],
    ['both tiers of one mind', 'tiers', [formal('endorse'), formal('endorse', 2)], settled('agreed', 'endorse')],
    ['both tiers of two minds', 'tiers', [formal('endorse'), formal('defer', 2)], differs],
    ['second tier in, first missing', 'tiers', [formal(null), formal('endorse', 2)], open],
  ]
  it.each(cases)('%s', (_, readers, reads, expected) => {
    expect(readingOutcome(readers, reads)).toEqual(expected)
    expect(readingOutcome(readers, reads.toReversed())).toEqual(expected)
  })
})
