import { describe, expect, it } from 'vitest'
import { seatsWanted } from '@/lib/rules/seats'

const first = { tier: 1, submitted: false }
const second = { tier: 2, submitted: false }
const isIn = { submitted: true }

describe('the seats nobody has', () => {
  it.each([
    ['none', [], []],
    ['one', [], [1]],
    ['one', [first], []],
    ['two', [], [1, 1]],
    ['two', [first], [1]],
    ['two', [first, { ...first, ...isIn }, first], []],
    ['tiers', [], [1]],
    ['tiers', [first], []],
    ['tiers', [{ ...first, ...isIn }], [2]],
    ['tiers', [{ ...first, ...isIn }, second], []],
    ['tiers', [{ ...first, ...isIn }, first], []],
    ['unheard of', [], []],
  ])('%s with %j: %j', (readers, sitting, wanted) => expect(seatsWanted(readers, sitting)).toEqual(wanted))
})
