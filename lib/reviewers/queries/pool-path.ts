import type { Ctx } from '@/lib/ctx/ctx'

/** The page on which whoever acts keeps somebody's place in the pool: their own, or the office's. */
export function poolPath(ctx: Ctx, personId: string): string {
  const own = ctx.actor.kind === 'person' && ctx.actor.personId === personId
  return own ? `/${ctx.org.slug}/reviews/availability` : `/${ctx.org.slug}/office/reviewers/${personId}`
}
