import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { demandRate } from '@/lib/auth/limits'
import { aside } from '@/lib/db/unscoped'
import { refusal } from '../support/actors'

const NOW = new Date('2026-11-22T15:00:00Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const FOUR = { max: 4, seconds: 60 }

async function times(count: number, act: () => Promise<void>): Promise<void> {
  for (let nth = 0; nth < count; nth++) await act()
}

describe('demandRate', () => {
  it('counts by address and kind, says how long to wait, and forgets with the window', async () => {
    const [kind, school, other] = [randomUUID(), randomUUID(), randomUUID()]
    await times(4, () => demandRate(kind, school, NOW, FOUR))
    const refused = await refusal(demandRate(kind, school, later(20), FOUR))
    expect(refused).toMatchObject({ code: 'limited', reason: 'auth.limited', detail: { seconds: 40 } })
    await demandRate(kind, other, NOW, FOUR)
    await demandRate(randomUUID(), school, NOW, FOUR)
    await demandRate(kind, school, later(61), FOUR)
  })

  it('lets those whose address nobody vouches for share one bucket, fifty times as large', async () => {
    const kind = randomUUID()
    await times(200, () => demandRate(kind, null, NOW, FOUR))
    expect((await refusal(demandRate(kind, null, NOW, FOUR))).code).toBe('limited')
    await demandRate(kind, randomUUID(), NOW, FOUR)
  })

  it('keeps no address in clear', async () => {
    const [kind, address] = [randomUUID(), randomUUID()]
    await demandRate(kind, address, NOW, FOUR)
    const rows = await aside<{ key: string }>('select "key" from "Attempt" where "key" like $1', [`rate-${kind}:%`])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.key).not.toContain(address)
  })
})
