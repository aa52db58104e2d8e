import { readingsAtOnce } from '../support/readings-at-once'

const CASES = 100

/** Two hundred reviews handed in at the same moment, two of each case: every one once, and each case settled exactly once. */
export async function benchReadings(): Promise<void> {
  const { ms, again, unexpected, torn, after, end } = await readingsAtOnce({ cases: CASES })
  const [first] = unexpected
  if (first) throw first
  console.log(
    `Readings: ${after.reviews} reviews in at the same moment in ${Math.round(ms)} ms (${after.sent} recorded, ${again} pressed again); ` +
      `${after.settlements} cases settled at once, ${torn} brought together; then ${end.settlements} settlements ` +
      `of ${end.settled} cases, ${end.open.length} open`,
  )
  const whole = after.reviews === CASES * 2 && after.sent === CASES * 2
  if (!whole || end.settlements !== CASES || end.settled !== CASES)
    throw new Error('a review or a settlement is missing')
}
