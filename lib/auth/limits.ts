import { createHash } from 'node:crypto'
import { DomainError } from '@/lib/core/domain-error'
import { aside } from '@/lib/db/unscoped'

/** Failures that cost nothing; then each doubles the wait, up to a minute: slow, never locked. */
const FREE = 5
const LONGEST_SECONDS = 60
const FORGET_SECONDS = 15 * 60

const keyOf = (kind: string, who: string) =>
  `${kind}:${createHash('sha256').update(who).digest('base64url').slice(0, 22)}`

function refuse(until: number, now: Date): void {
  const seconds = Math.ceil((until - now.getTime()) / 1000)
  if (seconds > 0) throw new DomainError('limited', { reason: 'auth.limited', detail: { seconds } })
}

/** Refuses while any of `who` is being slowed down. */
export async function demandCalm(kind: string, who: readonly string[], now: Date): Promise<void> {
  const rows = await aside<{ blockedUntil: Date | null }>(
    'select "blockedUntil" from "Attempt" where "key" = any($1)',
    [who.map((one) => keyOf(kind, one))],
  )
  refuse(Math.max(0, ...rows.map((row) => row.blockedUntil?.getTime() ?? 0)), now)
}

/** Counts a failure against each of `who`. Stands apart from the act's transaction, which the failure rolls back. */
export async function noteFailure(kind: string, who: readonly string[], now: Date): Promise<void> {
  await aside(
    `insert into "Attempt" as a ("key", "count", "firstAt", "lastAt")
       select key, 1, $2, $2 from unnest($1::text[]) as key
     on conflict ("key") do update set
       "count" = case when a."lastAt" < $3 then 1 else a."count" + 1 end,
       "lastAt" = $2,
       "blockedUntil" = case when a."lastAt" < $3 or a."count" + 1 < $4 then null
         else $2::timestamptz + make_interval(secs => least($5::float8, power(2, a."count" + 1 - $4::int))) end`,
    [who.map((one) => keyOf(kind, one)), now, new Date(now.getTime() - FORGET_SECONDS * 1000), FREE, LONGEST_SECONDS],
  )
}

export async function forgetFailures(kind: string, who: readonly string[]): Promise<void> {
  await aside('delete from "Attempt" where "key" = any($1)', [who.map((one) => keyOf(kind, one))])
}

/** So many callers may share the bucket of those whose address nobody vouches for. */
const TOGETHER = 50

/**
 * At most `max` acts of a kind per window for one caller. Counts every call. `null`: nobody knows whose call it is; all
 * such calls share one bucket, which is as much larger.
 */
export async function demandRate(
  kind: string,
  who: string | null,
  now: Date,
  { max, seconds }: { max: number; seconds: number },
): Promise<void> {
  const [row] = await aside<{ count: number; firstAt: Date }>(
    `insert into "Attempt" as a ("key", "count", "firstAt", "lastAt") values ($1, 1, $2, $2)
     on conflict ("key") do update set
       "count" = case when a."firstAt" < $3 then 1 else a."count" + 1 end,
       "firstAt" = case when a."firstAt" < $3 then $2 else a."firstAt" end,
       "lastAt" = $2
     returning "count", "firstAt"`,
    [keyOf(`rate-${kind}`, who ?? 'everybody'), now, new Date(now.getTime() - seconds * 1000)],
  )
  if (row && row.count > (who === null ? max * TOGETHER : max))
    refuse(Math.max(row.firstAt.getTime() + seconds * 1000, now.getTime() + 1), now)
}
