import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'

const at = new Date('2026-03-02T10:00:00Z')

describe('newId', () => {
  it('is a UUID of version 7 of its moment', () => {
    const id = newId(at)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(at.getTime())
  })

  it('keeps the order in which it was asked, within a moment and across moments that take turns', () => {
    const made = Array.from({ length: 20_000 }, (_, nth) => newId(nth % 3 === 0 ? new Date(at.getTime() + 1) : at))
    const [now, later] = [made.filter((_, nth) => nth % 3 !== 0), made.filter((_, nth) => nth % 3 === 0)]
    for (const ids of [now, later]) expect(ids.filter((id, nth) => id < (ids[nth - 1] ?? ''))).toEqual([])
    expect(new Set(made).size).toBe(made.length)
  })
})
