import type { TestProject } from 'vitest/node'
import { ownCluster } from '@/lib/setup/database'
import { commandOf } from '@/lib/setup/lock'
import { generate } from '@/lib/setup/migrate'
import { dropDatabase } from '@/lib/setup/roles'
import { copyOf, dropLeftovers, environment, trialHome } from '@/lib/setup/templates'

declare module 'vitest' {
  interface ProvidedContext {
    /** One environment for each worker of vitest, with a database of its own. */
    workers: Record<string, string>[]
  }
}

/** Before all tests: the bundled Postgres, and for each worker of vitest its own copy of a migrated, seeded database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  generate()
  const own = await ownCluster(trialHome, { durable: false })
  const names = Array.from({ length: project.config.maxWorkers }, (_, index) => `test_${process.pid}_${index + 1}`)
  const leave = async () => {
    for (const name of names) await dropDatabase(own.cluster.url('postgres'), name)
    await own.cluster.stop()
  }
  try {
    await dropLeftovers(own, 'test', (pid) => commandOf(pid) !== undefined)
    const workers: Record<string, string>[] = []
    for (const name of names) {
      const urls = await copyOf(own, 'seed', name)
      const settings = { ...environment(own), STORAGE_DIR: `${trialHome}/files/${name}`, WORKER: 'off' }
      const superuser = own.cluster.url(name)
      workers.push({ ...settings, DATABASE_URL: urls.app, OWNER_DATABASE_URL: urls.owner, SUPERUSER_URL: superuser })
    }
    project.provide('workers', workers)
    return leave
  } catch (error) {
    await leave()
    throw error
  }
}
