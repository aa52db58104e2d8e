import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'

/** An answer as it may be kept: what is secret is said to the first asker and to nobody again. */
function keepable(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('secret' in data)) return data ?? null
  const { secret: _, ...kept } = data
  return kept
}

/**
 * Runs an act once per form key: the key's row is written in the act's own transaction, so a second press waits for the
 * first and gets its answer. Without a key, or for actors who are not people, the act simply runs.
 */
export async function once<R>(ctx: Ctx, act: string, key: string | undefined, run: () => Promise<R>): Promise<R> {
  if (!key || ctx.actor.kind !== 'person') return run()
  const id = { orgId: ctx.org.id, personId: ctx.actor.personId, act, key }
  const made = await ctx.db.$executeRaw`
    insert into "IdempotencyKey" ("orgId", "personId", "act", "key", "at")
    values (${id.orgId}::uuid, ${id.personId}::uuid, ${act}, ${key}, ${ctx.now}) on conflict do nothing`
  if (made === 0) {
    const held = await ctx.db.idempotencyKey.findUniqueOrThrow({ where: { orgId_personId_act_key: id } })
    return held.result as R
  }
  const data = await run()
  await ctx.db.idempotencyKey.update({
    where: { orgId_personId_act_key: id },
    data: { result: json(keepable(data)) },
  })
  return data
}
