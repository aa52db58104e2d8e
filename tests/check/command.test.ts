import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { portfolio } from '../rules/cases'

const root = path.resolve(import.meta.dirname, '../..')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'attune-check-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Run = { code: number | null; out: string; err: string }

/** The real command, as its users start it. */
function check(args: string[], input = '', command = ['npm', 'run', '--silent', 'check', '--']): Promise<Run> {
  const [program = '', ...first] = command
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], { cwd: root })
    const run = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      run.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      run.err += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...run }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

function file(name: string, content: unknown): string {
  const to = path.join(folder, name)
  writeFileSync(to, typeof content === 'string' ? content : JSON.stringify(content))
  return to
}

const doc = portfolio('2025', 'IFS')
const straight = [process.execPath, path.join(root, 'lib/setup/check.mjs')]

describe('npm run check', () => {
  it('prints the assessment of a file, and exits 0', async () => {
    const run = await check([file('good.json', doc)])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(run.out)).toMatchObject({ category: 'IFS', readyToSubmit: true })
  })

  it('exits 0 whatever the outcome', async () => {
    const run = await check([file('empty.json', { ...doc, work: [], training: [] })])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(run.out)).toMatchObject({ readyToSubmit: false })
  })

  it('reads standard input', async () => {
    const run = await check(['-'], JSON.stringify(doc))
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(run.out)).toMatchObject({ category: 'IFS' })
  })

  it('exits 2 on bad input, with a line for each problem and nothing on standard output', async () => {
    const bad = { ...doc, edition: '1999', training: [{ ...doc.training[0], deiHours: 40 }], 'two\nlines': 1 }
    const run = await check([file('bad.json', bad)])
    expect(run).toMatchObject({ code: 2, out: '' })
    const lines = run.err.trimEnd().split('\n')
    expect(lines.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'edition',
      'training[0].deiHours',
      'two lines',
    ])
  })

  it.each([
    ['no argument', [] as string[], ''],
    ['two arguments', ['a', 'b'], ''],
    ['a file that is not there', ['/nowhere/portfolio.json'], ''],
    ['a folder', ['/tmp'], ''],
    ['empty standard input', ['-'], ''],
    ['no JSON', ['-'], '{"format":'],
    ['a list', ['-'], '[]'],
  ])('exits 2: %s', async (_, args, input) => {
    const run = await check(args, input, straight)
    expect(run).toMatchObject({ code: 2, out: '' })
    expect(run.err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('a large portfolio comes out whole', async () => {
    const training = Array.from({ length: 4000 }, (_, i) => ({ ...doc.training[0], id: `t${i}` }))
    const run = await check(['-'], JSON.stringify({ ...doc, training }), straight)
    expect(run.code).toBe(0)
    expect(
      JSON.parse(run.out).requirements.find(({ code }: { code: string }) => code === 'training.total').entries,
    ).toHaveLength(4000)
  })

  it('runs at the same time do not disturb each other, even when the bundle is stale', async () => {
    const then = new Date('2020-01-01')
    utimesSync(path.join(root, '.cache/check.mjs'), then, then)
    const runs = await Promise.all([1, 2, 3].map(() => check(['-'], JSON.stringify(doc), straight)))
    for (const run of runs) expect(run).toMatchObject({ code: 0, err: '' })
    expect(new Set(runs.map(({ out }) => out)).size).toBe(1)
  })
})
