import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from '@playwright/test'
import { runNode } from './child'
import { ensureChromium } from './chromium'
import { generate } from './migrate'
import { inRoot } from './paths'
import { askedToStop, runMain, stopWhilePreparing } from './signals'
import { trialServer } from './trial'

const folder = inRoot('.data/tour')
const costs = inRoot('.cache/test/tour-costs.json')

/**
 * `npm run tour`: the whole story in a browser, with what it costs its people in presses and typing; then a gallery of
 * every page at phone and desk width, in both languages, light and dark, in .data/tour/index.html.
 */
runMain(async () => {
  stopWhilePreparing(askedToStop())
  generate()
  const executablePath = ensureChromium()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  mkdirSync(dirname(costs), { recursive: true })
  rmSync(costs, { force: true })
  const trial = await trialServer({ name: 'tour', content: 'demo' })
  try {
    const env = { ...trial.env, OWNER_DATABASE_URL: trial.urls.owner, E2E_ORIGIN: trial.origin }
    Object.assign(process.env, env)
    const playwright = [inRoot('node_modules/@playwright/test/cli.js'), 'test', 'an-application.spec.ts', '--workers=1']
    const story = await runNode(playwright, { env: { ...env, CHROMIUM: executablePath, TOUR_COSTS: costs } })
    const lines = existsSync(costs) ? (JSON.parse(readFileSync(costs, 'utf8')) as string[]) : []
    const { gallery, writeIndex } = await import('../../tests/tour/gallery')
    const { costs: costsOf } = await import('../../tests/tour/costs')
    const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync']
    const browser = await chromium.launch({ executablePath, args })
    const shots = await gallery(browser, trial.origin, folder)
    lines.push(...(await costsOf(browser, trial.origin)))
    await browser.close()
    writeIndex(folder, shots, lines)
    const broken = shots.filter((shot) => shot.overflow || (shot.status >= 400 && !/not found/i.test(shot.title)))
    const say = (line: string) => process.stdout.write(`${line}\n`)
    for (const line of lines) say(line)
    for (const shot of broken) say(`look at ${shot.file}: ${shot.overflow ? 'wider than the screen' : shot.status}`)
    say(`${shots.length} pictures in ${folder}/index.html`)
    return story === 0 && broken.length === 0 ? 0 : 1
  } finally {
    await trial.stop()
  }
})
