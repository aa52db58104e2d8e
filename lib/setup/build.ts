import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { runNode } from './child'
import { withLock } from './lock'
import { inRoot } from './paths'
import { buildSources, fingerprint } from './sources'

/** A finished production build: the very folder a container would get. */
export type Build = { readonly id: string; readonly dir: string; readonly fresh: boolean }

const builds = inRoot('.cache/builds')
const kept = 3

/**
 * Builds when anything that goes into a build has changed. Each build has a folder of its own, named after its sources:
 * a server that runs is never pulled from under its feet, and going back to an earlier state costs nothing.
 */
export async function ensureBuild(say: (line: string) => void): Promise<Build> {
  return withLock(inRoot('.cache/build.lock'), async () => {
    const id = fingerprint(buildSources)
    const dir = `${builds}/${id}`
    if (existsSync(dir)) {
      utimesSync(dir, new Date(), new Date())
      return { id, dir, fresh: false }
    }
    say('Building (only when something changed)')
    const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DEPLOYMENT_ID: process.env.DEPLOYMENT_ID ?? id }
    const log = inRoot('.cache/build.log')
    mkdirSync(builds, { recursive: true })
    const next = inRoot('node_modules/next/dist/bin/next')
    if ((await runNode([next, 'build'], { env, log })) !== 0) {
      const end = readFileSync(log, 'utf8').split('\n').slice(-40).join('\n')
      throw new Error(`${end}\nnext build failed. The whole of it: ${log}`)
    }
    assemble(dir)
    forgetOld()
    return { id, dir, fresh: true }
  })
}

/** Next leaves static files and `public` out of its standalone folder, for those who serve them from elsewhere. */
function assemble(dir: string): void {
  const draft = inRoot('.next/standalone')
  cpSync(inRoot('.next/static'), `${draft}/.next/static`, { recursive: true })
  if (existsSync(inRoot('public'))) cpSync(inRoot('public'), `${draft}/public`, { recursive: true })
  renameSync(draft, dir)
}

function forgetOld(): void {
  const byAge = readdirSync(builds)
    .map((name) => ({ path: `${builds}/${name}`, at: statSync(`${builds}/${name}`).mtimeMs }))
    .sort((a, b) => b.at - a.at)
  for (const { path } of byAge.slice(kept)) rmSync(path, { recursive: true, force: true })
}
