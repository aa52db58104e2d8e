import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Passwords and keys of one installation, made on its first start and kept in a file only its user can read. */
export type Secrets = {
  readonly superuser: string
  readonly owner: string
  readonly app: string
  readonly nextAuth: string
  readonly serverActions: string
}

const make = (): Secrets => ({
  superuser: randomBytes(24).toString('hex'),
  owner: randomBytes(24).toString('hex'),
  app: randomBytes(24).toString('hex'),
  nextAuth: randomBytes(48).toString('base64url'),
  serverActions: randomBytes(32).toString('base64'),
})

/** The secrets kept in `home`; made there first if need be. */
export function secretsOf(home: string): Secrets {
  mkdirSync(home, { recursive: true, mode: 0o755 })
  const file = path.join(home, 'secrets.json')
  if (!existsSync(file)) {
    // Written aside and linked into place: whole or not at all, and of two commands that start together one wins.
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, `${JSON.stringify(make(), null, 2)}\n`, { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch (error) {
      if (!existsSync(file)) throw error
    }
    rmSync(draft)
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}
