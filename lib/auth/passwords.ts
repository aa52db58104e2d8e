import { hash, verify } from '@node-rs/argon2'
import { COMMON_PASSWORDS } from './common-passwords'

/** argon2id, 64 MiB, three passes (trust.md). */
const COST = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const
const AT_ONCE = 2
let running = 0
const waiting: (() => void)[] = []

/** At most two hashes at a time: a flood of sign-ins must not starve everybody else. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFKC'), COST))
}

let dummy: Promise<string> | undefined

/** Whether the password fits; for an unknown account the same work is done against a dummy. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  dummy ??= hash('no such account', COST)
  const against = stored ?? (await dummy)
  const fits = await inTurn(() => verify(against, password.normalize('NFKC')).catch(() => false))
  return stored !== null && fits
}

/** Why a new password is refused, as a message key, or null. */
export function passwordProblem(password: string, email: string): string | null {
  if ([...password].length < 8) return 'auth.password.short'
  if ([...password].length > 200) return 'auth.password.long'
  const plain = password.toLowerCase()
  const core = plain.replace(/[\d\W_]+$/, '')
  if (COMMON_PASSWORDS.has(plain) || (core.length >= 4 && COMMON_PASSWORDS.has(core))) return 'auth.password.common'
  if (new Set(plain).size <= 3) return 'auth.password.common'
  const name = email.split('@')[0] ?? ''
  if (name.length >= 4 && plain.includes(name)) return 'auth.password.address'
  return null
}
