import type { Ctx } from '@/lib/ctx/ctx'

/** The next number of one of the association's sequences. The row stays locked until the transaction ends: no gaps. */
export async function nextNumber(ctx: Ctx, name: string): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ value: number }[]>`
    insert into "Counter" ("orgId", "name", "value") values (${ctx.org.id}::uuid, ${name}, 1)
    on conflict ("orgId", "name") do update set "value" = "Counter"."value" + 1 returning "value"`
  if (!row) throw new Error('counter returned nothing')
  return row.value
}
