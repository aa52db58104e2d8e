import { createHash } from 'node:crypto'

/** A whole school behind one address looks numbers up at once; a program that walks through them is slower here. */
export const PUBLIC_RATE = { max: 300, seconds: 60 } as const

/** Whose call it is, as a fingerprint: only what the proxy in front says is believed. */
export function addressIn(given: Pick<Headers, 'get'>, proxy: 'in-front' | 'none'): string | null {
  if (proxy === 'none') return null
  const address = given.get('x-real-ip')?.trim() || given.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return address ? createHash('sha256').update(address).digest('base64url').slice(0, 22) : null
}
