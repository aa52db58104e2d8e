import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths'

function walk(at: string): string[] {
  if (!existsSync(at)) return []
  if (!statSync(at).isDirectory()) return [at]
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const inner = path.join(at, entry.name)
    if (inner === inRoot('lib/db/generated') || entry.name.startsWith('.')) return []
    return entry.isDirectory() ? walk(inner) : [inner]
  })
}

/** One word for the state of these files and folders. It changes when any of them does. */
export function fingerprint(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of parts.flatMap((part) => walk(inRoot(part))).sort()) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 20)
}

const configs = ['next.config.mjs', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'instrumentation-client.ts']

/** Everything `next build` reads. */
export const buildSources = [
  ...['app', 'components', 'lib', 'prisma/schema.prisma', 'prisma/models', 'public'],
  ...['package-lock.json', 'package.json', 'tsconfig.json'],
  ...configs,
]

/** Everything the content of a fresh database depends on. */
export const databaseSources = ['prisma', 'lib', 'package-lock.json']
