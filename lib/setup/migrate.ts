import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { DiffTarget, SchemaContainer } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { inRoot, root } from './paths'
import { type ScriptFailure, withEngine, withOfflineEngine } from './schema-engine'
import { hashOf, migrationList, migrationNames, schemaFiles } from './schema-files'

const filters = { externalTables: [], externalEnums: [] }
const stamp = inRoot('.cache/prisma-client')

/** Writes the typed client to lib/db/generated, only when the schema or Prisma itself changed since the last time. */
export function generate(): { generated: boolean } {
  const prisma = createRequire(import.meta.url).resolve('prisma/package.json')
  const hash = hashOf([readFileSync(prisma, 'utf8'), ...schemaFiles().flatMap((file) => [file.path, file.content])])
  const present = existsSync(inRoot('lib/db/generated/client.ts'))
  if (present && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return { generated: false }
  rmSync(stamp, { force: true })
  // The engine is only looked for, never run; naming any executable keeps Prisma from trying to download one.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }
  const cli = prisma.replace(/package\.json$/, 'build/index.js')
  const run = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], { cwd: root, env, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`prisma generate failed:\n${run.stdout}${run.stderr}`)
  mkdirSync(inRoot('.cache'), { recursive: true })
  writeFileSync(stamp, hash)
  return { generated: true }
}

/** The SQL that leads from one set of schema files to another; an empty `from` prints the whole schema. */
export async function diff(from: SchemaContainer[], to: SchemaContainer[]): Promise<string> {
  const target = (files: SchemaContainer[]): DiffTarget =>
    files.length === 0 ? { tag: 'empty' } : { tag: 'schemaDatamodel', files }
  const result = await withOfflineEngine((engine) =>
    engine.diff({ from: target(from), to: target(to), script: true, exitCode: null, filters }),
  )
  // The schema `public` is always there, and making it would ask for more rights than a migration needs.
  return (result.stdout ?? '').replace(/^-- CreateSchema\n.*"public";\n\n/, '')
}

/** One migrating process at a time, however many copies of the product start together. The number is ours alone. */
const migrationLock = 5_208_117
const lockWaitMs = 120_000
const attempts = 5

/**
 * Applies what prisma/migrations holds and the database lacks, as the owner. Every statement gives up after a few
 * seconds behind someone else's lock, so that a migration never makes a live site queue; then the whole step is tried
 * again. Each migration is one transaction: a failed one leaves nothing behind and does not block the next start.
 */
export async function migrate(ownerUrl: string, options: { lockTimeoutMs?: number } = {}): Promise<string[]> {
  const guard = new pg.Client({ connectionString: ownerUrl, options: `-c lock_timeout=${lockWaitMs}` })
  guard.on('error', () => undefined)
  await guard.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [migrationLock])
    return await applyAll(ownerUrl, options.lockTimeoutMs ?? 3000)
  } finally {
    await guard.end()
  }
}

async function applyAll(url: string, lockTimeoutMs: number): Promise<string[]> {
  const applied: string[] = []
  for (let attempt = 1; ; attempt++) {
    let failure: ScriptFailure | undefined
    try {
      await withEngine(
        {
          url,
          lockTimeoutMs,
          onFailure: (seen) => {
            failure = seen
          },
        },
        async (engine) => {
          const found = await engine.diagnoseMigrationHistory({
            migrationsList: migrationList(),
            optInToShadowDatabase: false,
            filters,
          })
          // A failed migration is expected to be corrected; one that has landed is not.
          const failed = found.failedMigrationNames
          const edited = found.editedMigrationNames.filter((name) => !failed.includes(name))
          if (edited.length > 0) throw new Error(`Migrations were edited after they were applied: ${edited.join(', ')}`)
          for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName })
          const done = await engine.applyMigrations({ migrationsList: migrationList(), filters })
          applied.push(...done.appliedMigrationNames)
        },
      )
      return applied
    } catch (error) {
      if (attempt < attempts && failure && codeOf(failure.error) === '55P03') continue
      throw failure ? new Error(explain(failure), { cause: error }) : error
    }
  }
}

const codeOf = (error: unknown): unknown => (error instanceof pg.DatabaseError ? error.code : undefined)

function explain({ error, script }: ScriptFailure): string {
  if (!(error instanceof pg.DatabaseError)) return String(error)
  const name = migrationList().migrationDirectories.find((dir) => {
    const content = dir.migrationFile.content
    return content.tag === 'ok' && content.value.trim() === script.trim()
  })?.path
  const line = error.position ? script.slice(0, Number(error.position)).split('\n').length : undefined
  const where = `${name ? `prisma/migrations/${name}/migration.sql` : 'a migration'}${line ? ` line ${line}` : ''}`
  return `${where}: ${error.message}${error.detail ? ` (${error.detail})` : ''}`
}

/** Names of migrations in the folder that the database has not finished: what /readyz and the start ask. */
export async function pendingMigrations(db: Pick<pg.Pool, 'query'>): Promise<string[]> {
  const { rows } = await db.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  const done = new Set(rows.map((row) => row.migration_name))
  return migrationNames().filter((name) => !done.has(name))
}
