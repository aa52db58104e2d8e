import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { MigrationDirectory, MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm'
import { inRoot, root } from './paths'

/** The schema as it lies in the working tree: prisma/schema.prisma and prisma/models/*.prisma. */
export function schemaFiles(): SchemaContainer[] {
  const names = readdirSync(inRoot('prisma'), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: `prisma/${name}`, content: readFileSync(inRoot('prisma', name), 'utf8') }))
}

/** The schema as it was committed at `rev`; empty when there was none. */
export function schemaFilesAt(rev: string): SchemaContainer[] {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 })
  return git('ls-tree', '-r', '--name-only', rev, 'prisma')
    .split('\n')
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: git('show', `${rev}:${name}`) }))
}

export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex')
}

const migrationsDir = inRoot('prisma/migrations')

export function migrationNames(): string[] {
  if (!existsSync(migrationsDir)) return []
  return readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(migrationsDir, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
}

/** The folder of migrations in the shape the engine reads; the same folder serves `prisma migrate deploy` elsewhere. */
export function migrationList(): MigrationList {
  const lock = path.join(migrationsDir, 'migration_lock.toml')
  const migrationDirectories: MigrationDirectory[] = migrationNames().map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(path.join(migrationsDir, name, 'migration.sql'), 'utf8') },
    },
  }))
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}
