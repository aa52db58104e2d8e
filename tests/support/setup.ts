import { format } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'

// Which of the prepared databases is ours; set before any test imports the database client.
const worker = Number(process.env.VITEST_POOL_ID ?? 1)
const env = inject('workers')[worker - 1]
if (!env) throw new Error(`vitest runs a worker number ${worker}, and no database was prepared for it`)
Object.assign(process.env, env)

// What is printed as a warning or an error is one: the test that caused it fails.
let printed: string[] = []
const listen = (...words: unknown[]) => void printed.push(format(...words))

beforeEach(() => {
  printed = []
  console.error = listen
  console.warn = listen
})

// So is what a library warns of that will stop working: pg's "already executing a query", say.
const hear = (warning: Error) => void printed.push(`${warning.name}: ${warning.message}`)
beforeAll(() => void process.on('warning', hear))
afterAll(() => void process.off('warning', hear))

afterEach(() => {
  if (printed.length > 0) throw new Error(`The test printed a warning or an error:\n${printed.join('\n')}`)
})
