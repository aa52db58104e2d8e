import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { searchForm } from '@/lib/core/search-name'
import { demand } from '@/lib/core/verdict'
import { type Ctx, personOf, today } from '@/lib/ctx/ctx'
import { mayList } from '../policy/directory'
import { giverPeriods } from '../queries/givers'
import type { ListingInput } from '../schema/directory'

/** Puts a giver into the directory, changes what stands there, or takes them out of it. */
export async function saveListing(ctx: Ctx, input: z.output<typeof ListingInput>): Promise<{ next: string }> {
  const { personId } = personOf(ctx)
  const qualified = (await giverPeriods(ctx, [personId])).get(personId) ?? []
  demand(mayList(ctx.actor, qualified, today(ctx)))
  const { version = 0, ...said } = input
  const data = { ...said, searchName: searchForm(`${said.name} ${said.places}`), updatedAt: ctx.now }
  const where = { orgId: ctx.org.id, personId }
  const { count } = await ctx.db.giverListing.updateMany({
    where: { ...where, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) {
    const held = await ctx.db.giverListing.findUnique({ where: { orgId_personId: where } })
    if (held) throw new DomainError('conflict', { reason: 'givers.conflict', detail: { version: held.version } })
    await ctx.db.giverListing.create({ data: { ...where, ...data, createdAt: ctx.now } })
  }
  const subject = { kind: 'person', id: personId }
  await record(ctx, 'rsc.listingSaved', { name: said.name, listed: said.listed ? 'yes' : 'no' }, { subject })
  return { next: `/${ctx.org.slug}/giving?said=${said.listed ? 'listed' : 'unlisted'}` }
}
