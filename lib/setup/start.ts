import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type Env, readEnv } from '../env/env'
import { ensureBuild } from './build'
import { openDatabase } from './database'
import { generate } from './migrate'
import { inRoot } from './paths'
import { servingPort } from './ports'
import { secretsOf } from './secrets'
import { type Server, type ServerWish, sharedSettings, withServer } from './server'
import { askedToStop, runMain, stopWhilePreparing } from './signals'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** There while we serve: finding it at a start means the last one was killed. */
const traces = inRoot('.cache/serving')

runMain(async () => {
  const began = Date.now()
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
  // Asked twice: at once, so that a taken port is told before minutes of work, and again when that work is done.
  const patience = existsSync(traces) ? 5000 : 0
  const first = await servingPort(process.env.PORT, patience)
  const ATTUNE_ENV = process.env.ATTUNE_ENV || 'demo'
  const { PERSONAS } = check(ATTUNE_ENV, first.port)
  const stopped = askedToStop()
  const serving = stopWhilePreparing(stopped)

  generate()
  say('Preparing the database')
  const originAt = (port: number): string => process.env.PUBLIC_ORIGIN || `http://localhost:${port}`
  const loading = { ATTUNE_ENV, PUBLIC_ORIGIN: originAt(first.port) }
  const database = await openDatabase({ demo: ATTUNE_ENV !== 'production', env: loading, say })
  try {
    await ensureBuild(say)
    const { port, note } = await servingPort(process.env.PORT, patience)
    const origin = originAt(port)
    const env = { ATTUNE_ENV, PUBLIC_ORIGIN: origin }
    const wish = { database: database.urls.app, secrets: database.secrets, port, host: '0.0.0.0', env }
    const server = await withServer(wish)
    serving()
    if (note) say(note)
    say(`\nAttune is running at ${origin}   (ready in ${((Date.now() - began) / 1000).toFixed(1)} s)`)
    if (PERSONAS === 'on')
      say(`  Sign in as anyone at ${origin}/personas: applicant, rater, reviewer, coordinator, Alliance`)
    say('  Stop with Ctrl-C\n')
    writeFileSync(traces, String(process.pid))
    await attend(server, wish, stopped)
    rmSync(traces, { force: true })
  } finally {
    await database.stop()
  }
  return 0
})

/** Says what is wrong with the settings before anything is made. The database and the secrets may still be to come. */
function check(ATTUNE_ENV: string, port: number): Env {
  const DATABASE_URL = process.env.DATABASE_URL || 'postgresql://attune_app@127.0.0.1/attune'
  return readEnv({
    ...process.env,
    ...sharedSettings(secretsOf(inRoot('.data'))),
    ATTUNE_ENV,
    DATABASE_URL,
    PORT: String(port),
  })
}

/** Keeps the server up until asked to stop; one that was killed comes back, one that cannot live is given up. */
async function attend(first: Server, wish: ServerWish, stopped: Promise<string>): Promise<void> {
  let server = first
  let stopping = false
  const stop = stopped.then(() => {
    stopping = true
    return server.stop()
  })
  for (let deaths: number[] = []; deaths.length < 5; ) {
    await Promise.race([stop, new Promise((resolve) => server.child.once('exit', resolve))])
    if (stopping) return stop
    process.stderr.write('The server ended by itself; starting it again.\n')
    deaths = [...deaths, Date.now()].filter((at) => at > Date.now() - 20_000)
    await pause(200)
    server = await withServer(wish)
  }
  throw new Error('The server ended five times within twenty seconds.')
}
