import { existsSync } from 'node:fs'
import { startNode } from './child'
import { openDatabase } from './database'
import { generate } from './migrate'
import { inRoot } from './paths'
import { servingPort } from './ports'
import { sharedSettings } from './server'
import { askedToStop, runMain, stopWhilePreparing } from './signals'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** For work on the code: the same database as `npm start`, pages rebuilt as files change, worker inside. */
runMain(async () => {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
  const { port, note } = await servingPort(process.env.PORT)
  const origin = process.env.PUBLIC_ORIGIN || `http://localhost:${port}`
  const stopped = askedToStop()
  const serving = stopWhilePreparing(stopped)
  generate()
  const env = { ATTUNE_ENV: process.env.ATTUNE_ENV || 'development', PUBLIC_ORIGIN: origin }
  const database = await openDatabase({ demo: true, env, say })
  serving()
  if (note) say(note)
  const child = startNode([inRoot('node_modules/next/dist/bin/next'), 'dev', '-p', String(port)], {
    env: { ...sharedSettings(database.secrets), ...env, DATABASE_URL: database.urls.app, NEXTAUTH_URL: origin },
  })
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 0)))
  void stopped.then(() => child.kill('SIGTERM'))
  const code = await ended
  await database.stop()
  return code
})
