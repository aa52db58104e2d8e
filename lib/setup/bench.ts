import { benchAssignment } from '../../tests/bench/assignment'
import { benchRules } from '../../tests/bench/rules'
import { cookieName, sealSession } from '../auth/session'
import { ensureChromium } from './chromium'
import { generate } from './migrate'
import { askedToStop, runMain, stopWhilePreparing } from './signals'
import { trialServer } from './trial'

/**
 * `npm run bench`: how fast, as ratios measured in one run, because an absolute figure on a shared machine means nothing.
 * The rules against a general engine; the desk of 100,000 applications against a bare page; depth, search and weight; the
 * home of a full portfolio; an import of ten thousand rows, and what it costs the others; at last the desk of a hundred
 * thousand and of a million applications, which `npm run bench desk` does alone; who reads what, as `npm run bench assignment`;
 * two hundred reviews handed in at once, as `npm run bench readings`.
 */
runMain(async () => {
  stopWhilePreparing(askedToStop())
  generate()
  const desksAlone = process.argv.includes('desk')
  if (!desksAlone) benchAssignment()
  if (process.argv.includes('assignment')) return 0
  if (!desksAlone && !process.argv.includes('readings')) await benchRules()
  const trial = await trialServer({ name: 'bench', content: 'seed', env: { WORKER: 'inside' } })
  try {
    Object.assign(process.env, trial.env)
    const { plenty } = await import('../../tests/bench/plenty')
    const { benchDesk, benchSearch } = await import('../../tests/bench/desk')
    const { benchHome } = await import('../../tests/bench/home')
    const { benchWeight } = await import('../../tests/bench/weight')
    const { benchImport } = await import('../../tests/bench/import')
    const { aDraft } = await import('../../tests/bench/draft')
    const { benchReadings } = await import('../../tests/bench/readings')
    const { benchDeskSize } = await import('../../tests/bench/desk-size')
    const superuser = trial.own.cluster.url(new URL(trial.urls.owner).pathname.slice(1))
    if (desksAlone) {
      await benchDeskSize({ origin: trial.origin, superuser })
      return 0
    }
    await benchReadings()
    if (process.argv.includes('readings')) return 0
    const rows = await plenty(superuser)
    const cookie = `${cookieName()}=${await sealSession(rows.sessionId)}`
    const given = { origin: trial.origin, cookie, plenty: rows, app: trial.urls.app, superuser }
    await benchSearch(given)
    await benchDesk(given)
    await benchHome(given)
    const draft = await aDraft(superuser, rows)
    await benchWeight(trial.origin, cookie, draft, ensureChromium())
    await benchImport({ ...given, draft })
    await benchDeskSize({ origin: trial.origin, superuser })
    return 0
  } finally {
    await trial.stop()
  }
})
