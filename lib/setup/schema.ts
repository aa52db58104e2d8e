import { diff, generate, migrate } from './migrate'
import { schemaFiles, schemaFilesAt } from './schema-files'

const usage = `usage: tsx lib/setup/schema.ts diff [--from empty|<git revision, default HEAD>]
       tsx lib/setup/schema.ts generate [--force]
       tsx lib/setup/schema.ts migrate [owner database url; else OWNER_DATABASE_URL]`

async function run([command, ...rest]: string[]): Promise<string> {
  const option = (name: string) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
  if (command === 'diff') {
    const from = option('--from') ?? 'HEAD'
    return diff(from === 'empty' ? [] : schemaFilesAt(from), schemaFiles())
  }
  if (command === 'generate')
    return generate().generated ? 'client written to lib/db/generated' : 'client is up to date'
  if (command === 'migrate') {
    const url = rest.find((word) => word.startsWith('postgres')) ?? process.env.OWNER_DATABASE_URL
    if (!url) throw new Error(`no database given\n${usage}`)
    const applied = await migrate(url)
    return applied.length > 0 ? `applied ${applied.join(', ')}` : 'nothing to apply'
  }
  throw new Error(usage)
}

run(process.argv.slice(2)).then(
  (text) => process.stdout.write(`${text}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
