import { existsSync, mkdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { browserTests, thereAreBrowserTests } from './browser-tests'
import { ensureBuild } from './build'
import { runNode } from './child'
import { ensureChromium } from './chromium'
import { generate } from './migrate'
import { inRoot } from './paths'
import { askedToStop, runMain, stopWhilePreparing } from './signals'

type Count = { readonly passed: number; readonly failed: number }
type Part = { readonly name: string; run(): Promise<Count> }

const results = inRoot('.cache/test')
const bin = (path: string): string => inRoot('node_modules', path)
const say = (line: string): void => void writeSync(1, `${line}\n`)

/** A program that only says yes or no counts as one test. */
async function yesOrNo(args: readonly string[], env?: Record<string, string>): Promise<Count> {
  const code = await runNode(args, { env })
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Reads a runner's report; what it could not say by itself (a crash, no report, no test at all) counts as a failure. */
function counted(code: number, file: string, read: (report: unknown) => Count): Count {
  const none = { passed: 0, failed: 0 }
  const count = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : none
  const silent = (code !== 0 && count.failed === 0) || count.passed + count.failed === 0
  return silent ? { ...count, failed: count.failed + 1 } : count
}

const field = (report: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((value, name) => Object(value)[name], report)
const number = (report: unknown, ...names: string[]): number => Number(field(report, ...names) ?? 0)

async function vitest(): Promise<Count> {
  const file = `${results}/vitest.json`
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runNode([bin('vitest/vitest.mjs'), 'run', ...reporters])
  return counted(code, file, (report) => {
    const suites = field(report, 'testResults')
    // A file that does not even load has no test that could fail.
    const unloaded = (Array.isArray(suites) ? suites : []).filter(
      (suite) => field(suite, 'status') === 'failed' && number(suite, 'assertionResults', 'length') === 0,
    )
    return { passed: number(report, 'numPassedTests'), failed: number(report, 'numFailedTests') + unloaded.length }
  })
}

async function inBrowser(): Promise<Count> {
  if (!thereAreBrowserTests()) throw new Error('tests/e2e holds no browser test')
  const file = `${results}/e2e.json`
  const code = await browserTests([])
  return counted(code, file, (report) => ({
    passed: number(report, 'stats', 'expected'),
    failed: number(report, 'stats', 'unexpected') + number(report, 'stats', 'flaky'),
  }))
}

const done: Count = { passed: 1, failed: 0 }

const parts: Part[] = [
  {
    name: 'Prepare: client, browser',
    run: async () => {
      generate()
      say(`browser: ${ensureChromium()}`)
      return { passed: 0, failed: 0 }
    },
  },
  {
    name: 'Types',
    run: async () => {
      // Writes next-env.d.ts and the types of the routes, which a fresh clone lacks.
      await runNode([bin('next/dist/bin/next'), 'typegen'], { quiet: true })
      return yesOrNo([bin('typescript/bin/tsc'), '--noEmit'])
    },
  },
  { name: 'Lint', run: () => yesOrNo([bin('@biomejs/biome/bin/biome'), 'check', '.', '--max-diagnostics=50']) },
  { name: 'Unit, command and architecture tests', run: vitest },
  { name: 'Production build', run: () => ensureBuild(say).then(() => done) },
  { name: 'Browser tests', run: inBrowser },
]

async function run(part: Part): Promise<Count> {
  const began = Date.now()
  say(`\n=== ${part.name}`)
  const count = await part.run().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  })
  const { passed, failed } = count
  say(`--- ${part.name}: ${passed} passed, ${failed} failed (${((Date.now() - began) / 1000).toFixed(0)} s)`)
  return count
}

runMain(async () => {
  stopWhilePreparing(askedToStop())
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results, { recursive: true })
  const counts: Count[] = []
  for (const part of parts) counts.push(await run(part))
  const passed = counts.reduce((sum, count) => sum + count.passed, 0)
  const failed = counts.reduce((sum, count) => sum + count.failed, 0)
  say(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})
