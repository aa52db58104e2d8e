import { openDatabase } from './database'
import { generate } from './migrate'
import { runMain } from './signals'

/** Brings a server's database to the level of this release and ends: the step before its copies start in a deployment. */
runMain(async () => {
  if (!process.env.DATABASE_URL || !process.env.OWNER_DATABASE_URL) {
    throw new Error('An upgrade needs OWNER_DATABASE_URL (it owns the tables) and DATABASE_URL (it will serve).')
  }
  generate()
  const ATTUNE_ENV = process.env.ATTUNE_ENV || 'production'
  const say = (line: string): void => void process.stdout.write(`${line}\n`)
  const database = await openDatabase({ demo: ATTUNE_ENV !== 'production', env: { ATTUNE_ENV }, say })
  await database.stop()
  say('The database is up to date.')
  return 0
})
