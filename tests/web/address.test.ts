import { describe, expect, it } from 'vitest'
import { addressIn } from '@/lib/web/caller'

const given = (headers: Record<string, string>) => new Headers(headers)

describe('the caller’s address', () => {
  it('is believed only where a proxy stands in front', () => {
    const forged = given({ 'x-real-ip': '192.0.2.1', 'x-forwarded-for': '192.0.2.2' })
    expect(addressIn(forged, 'none')).toBeNull()
    expect(addressIn(forged, 'in-front')).toMatch(/^[\w-]{22}$/)
  })

  it('is what the proxy said itself: the last of those forwarded, and X-Real-IP before it', () => {
    const last = addressIn(given({ 'x-forwarded-for': '203.0.113.7' }), 'in-front')
    expect(addressIn(given({ 'x-forwarded-for': '192.0.2.1, 203.0.113.7' }), 'in-front')).toBe(last)
    expect(addressIn(given({ 'x-real-ip': '203.0.113.7', 'x-forwarded-for': '192.0.2.1' }), 'in-front')).toBe(last)
    expect(addressIn(given({ 'x-real-ip': ' ' }), 'in-front')).toBeNull()
  })
})
