// `npm run --silent check -- FILE|-`: plain JavaScript for Node 20 and later. Standard output belongs to the answer.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const bundle = path.join(root, '.cache', 'check.mjs')
const sources = ['lib/core', 'lib/rules', 'lib/i18n', 'lib/check', 'lib/setup/check-bundle.mjs', 'tsconfig.json']

/** When a file, or anything in a folder, last changed; the folder itself counts, so that a removed file is noticed. */
function changedAt(file) {
  const stat = statSync(file)
  if (!stat.isDirectory()) return stat.mtimeMs
  const within = readdirSync(file).map((name) => changedAt(path.join(file, name)))
  return Math.max(stat.mtimeMs, ...within)
}

function isFresh() {
  const made = statSync(bundle, { throwIfNoEntry: false })
  return made !== undefined && sources.every((source) => changedAt(path.join(root, source)) < made.mtimeMs)
}

try {
  if (!isFresh()) {
    const { makeBundle } = await import('./check-bundle.mjs')
    await makeBundle(root, bundle)
  }
  const { check } = await import(pathToFileURL(bundle).href)
  const outcome = await check(process.argv.slice(2))
  if (outcome.code === 0) process.stdout.write(outcome.out)
  else process.stderr.write(`${outcome.err.join('\n')}\n`)
  process.exitCode = outcome.code
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`)
  process.exitCode = 1
}
