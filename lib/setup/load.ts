import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths'

/**
 * Runs one of the loaders in prisma/ in a process of its own, so that the product's own database client, which reads
 * its address once, speaks to the database being prepared and to no other.
 */
const loaders: Readonly<Record<string, string>> = { seed: 'seed', demo: 'loadDemo' }

const name = process.argv[2] ?? ''
const exported = loaders[name]
const file = inRoot(`prisma/${name}.ts`)
if (!exported) throw new Error(`no loader called ${name}`)
if (existsSync(file)) {
  const loaded: Record<string, unknown> = await import(pathToFileURL(file).href)
  const load = loaded[exported]
  if (typeof load !== 'function') throw new Error(`prisma/${name}.ts does not export ${exported}()`)
  await load(process.env.OWNER_DATABASE_URL)
}
process.exit(0)
