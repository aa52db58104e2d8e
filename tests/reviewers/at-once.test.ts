import { expect, it } from 'vitest'
import { readingsAtOnce } from '../support/readings-at-once'

it('two readers of each of ten cases press at the same moment, and twice: each is recorded once, each case settles once', async () => {
  const { unexpected, torn, after, end } = await readingsAtOnce({ cases: 10, presses: 2 })
  expect(unexpected).toEqual([])
  expect(torn).toBe(4)
  expect(after).toMatchObject({ reviews: 20, sent: 20, settlements: 6, settled: 6, told: 6, brought: 8, turns: 6 })
  // Both change to what the other says at the same moment: the first one settles it, the second finds it settled.
  expect(end).toMatchObject({ settlements: 10, settled: 10, told: 10, open: [], turns: 10 })
}, 60_000)
