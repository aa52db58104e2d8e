import { readFileSync } from 'node:fs'
import path from 'node:path'
import { assess, problemLines } from './assess'
import { parseText } from './parse'

/** What the command answers: text for standard output, or lines for standard error. */
export type Outcome = { code: 0; out: string } | { code: 2; err: readonly string[] }

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** npm starts the command in the project's folder; a relative name may also be meant from where npm was called. */
function placesOf(file: string): string[] {
  const called = process.env.INIT_CWD
  return called ? [file, path.resolve(called, file)] : [file]
}

async function read(file: string): Promise<string | null> {
  if (file === '-') return standardInput()
  for (const place of placesOf(file)) {
    try {
      return readFileSync(place, 'utf8')
    } catch {}
  }
  return null
}

/** The `check` command: a file name, or `-` for standard input. */
export async function check(args: readonly string[]): Promise<Outcome> {
  const [file] = args
  if (file === undefined || args.length > 1) return { code: 2, err: ['usage: npm run --silent check -- FILE|-'] }
  const text = await read(file)
  if (text === null) return { code: 2, err: [`${oneLine(file)}: cannot be read`] }
  const parsed = parseText(text)
  if (parsed.ok) return { code: 0, out: `${JSON.stringify(assess(parsed.portfolio, 'en'), null, 2)}\n` }
  return {
    code: 2,
    err: problemLines(parsed.problems, 'en').map(({ path, message }) => oneLine(`${path}: ${message}`)),
  }
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
