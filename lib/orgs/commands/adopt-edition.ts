import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { editionById } from '@/lib/rules/criteria'
import { mayAdoptEdition } from '../policy'

/** From now on an association's applications belong to this edition; those that have started keep theirs. */
export async function adoptEdition(ctx: Ctx, { edition }: { edition: string }): Promise<void> {
  demand(mayAdoptEdition(ctx.actor))
  if (!editionById(edition)) throw new DomainError('not_found')
  const { id } = ctx.org
  await ctx.db.$queryRaw`select 1 from "Org" where "id" = ${id}::uuid for no key update`
  const { edition: before } = await ctx.db.org.findUniqueOrThrow({ where: { id }, select: { edition: true } })
  if (before === edition) return
  await ctx.db.org.update({ where: { id }, data: { edition } })
  await record(ctx, 'orgs.editionAdopted', { edition, before })
}
