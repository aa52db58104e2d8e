import type { Db } from '@/lib/db/scope'
import { JOBS, type JobName, type JobPayload } from './catalogue'

type When = {
  /** A second request with the same key replaces the first instead of adding to it. */
  key?: string
  runAt?: Date
}

/** Adds work to the queue inside the open transaction: it exists exactly when the act that asked for it does. */
export async function enqueue<N extends JobName>(
  { db }: { db: Db },
  name: N,
  payload: JobPayload<N>,
  when: When = {},
): Promise<void> {
  const body = JSON.stringify(JOBS[name].parse(payload))
  await db.$executeRaw`
    select graphile_worker.add_job(${name}, ${body}::json, job_key := ${when.key ?? null}, run_at := ${when.runAt ?? null}, max_attempts := 12)`
}
