import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

type EngineModule = typeof import('@prisma/schema-engine-wasm') & { __wbg_set_wasm(exports: WebAssembly.Exports): void }
type Work<T> = (engine: SchemaEngine) => Promise<T>

/**
 * Loads Prisma's official schema engine from its WebAssembly build. The native engine would have to be downloaded, which
 * a closed network refuses; the package's own entry point needs a bundler, so the two halves are joined here by hand.
 */
async function loadModule(): Promise<EngineModule> {
  const glue: EngineModule = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const bytes = await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'))
  const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return glue
}

/** The glue remembers one instance for good, so it is given one, however often an engine is made. */
let loaded: Promise<EngineModule> | undefined
const engineModule = (): Promise<EngineModule> => {
  loaded ??= loadModule()
  return loaded
}

/** What went wrong inside Postgres while the engine ran a script; the engine itself only passes on a summary. */
export type ScriptFailure = { error: unknown; script: string }

/**
 * Prisma's pg adapter cuts a script at every semicolon, which breaks function bodies, and runs the pieces one by one,
 * which leaves half a migration behind when a later piece fails. A migration is sent whole instead: Postgres then treats
 * it as one transaction.
 */
function wholeScripts(
  pool: pg.Pool,
  onFailure: (failure: ScriptFailure) => void,
): SqlMigrationAwareDriverAdapterFactory {
  const base = new PrismaPg(pool)
  const whole = <A extends { executeScript(script: string): Promise<void> }>(adapter: A): A => {
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script)
      } catch (error) {
        onFailure({ error, script })
        throw error
      }
    }
    return adapter
  }
  return {
    provider: base.provider,
    adapterName: base.adapterName,
    connect: async () => whole(await base.connect()),
    connectToShadowDb: async () => whole(await base.connectToShadowDb()),
  }
}

/** Comparing files needs no database, but the engine greets one before it answers anything: this one is never there. */
const nowhere: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: '@prisma/adapter-pg',
  queryRaw: async () => ({ columnNames: [], columnTypes: [], rows: [] }),
  executeRaw: async () => 0,
  executeScript: () => Promise.reject(new Error('no database was given')),
  startTransaction: () => Promise.reject(new Error('no database was given')),
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => undefined,
}

async function use<T>(factory: SqlMigrationAwareDriverAdapterFactory, work: Work<T>): Promise<T> {
  const { SchemaEngine } = await engineModule()
  const bound = bindMigrationAwareSqlAdapterFactory(factory)
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, bound)
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}

/** An engine that can only compare schema files. */
export function withOfflineEngine<T>(work: Work<T>): Promise<T> {
  const connect = async () => nowhere
  return use({ provider: 'postgres', adapterName: nowhere.adapterName, connect, connectToShadowDb: connect }, work)
}

/** An engine on a live database. Its statements give up after `lockTimeoutMs` behind somebody else's lock. */
export async function withEngine<T>(
  target: { url: string; lockTimeoutMs: number; onFailure: (failure: ScriptFailure) => void },
  work: Work<T>,
): Promise<T> {
  const options = `-c lock_timeout=${target.lockTimeoutMs}`
  const pool = new pg.Pool({ connectionString: target.url, max: 1, options })
  pool.on('error', () => undefined)
  try {
    return await use(wholeScripts(pool, target.onFailure), work)
  } finally {
    await pool.end()
  }
}
