import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { readsCase } from '@/lib/portfolio/queries/read-by'
import { mayReadRatingsAsReviewer } from '../policy'
import { answered, formsOf, type ReviewedRating } from './for-review'
import { applicationFor, voidCount } from './load'

/** A rating as a reviewer reads it: who wrote it, as what, and what they said. No address, and nothing of the vetting. */
export type ReadRating = Pick<ReviewedRating, 'referenceId' | 'name' | 'jobTitle' | 'role' | 'endorsedBy'> & {
  rating: NonNullable<ReviewedRating['rating']>
}

/** What came in of an application's ratings, for the reviewer who reads it now; for anybody else there is nothing. */
export async function ratingsForReviewer(ctx: Ctx, applicationId: string): Promise<ReadRating[]> {
  const app = await applicationFor(ctx, applicationId)
  demand(mayReadRatingsAsReviewer(ctx.actor, { ownerId: app.ownerId, readsCase: await readsCase(ctx, applicationId) }))
  const rows = await ctx.db.reference.findMany({
    where: { orgId: ctx.org.id, applicationId, receivedAt: { not: null } },
    include: { rating: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const forms = await formsOf(ctx, rows)
  return rows.flatMap(({ id: referenceId, name, jobTitle, role, vettedAt, endorsed, rating }) => {
    const said = answered(rating, forms, voidCount(app))
    const endorsedBy = vettedAt ? ('vetting' as const) : endorsed ? ('register' as const) : null
    return said ? [{ referenceId, name, jobTitle, role, endorsedBy, rating: said }] : []
  })
}
