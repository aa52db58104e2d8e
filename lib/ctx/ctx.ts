import { DomainError } from '@/lib/core/domain-error'
import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import type { ListDb } from '@/lib/db/list'
import type { Db } from '@/lib/db/scope'
import type { Actor, PersonActor } from './actor'
import type { OrgScope } from './org-scope'

/**
 * All that a command or query may know without being told: for which association, who, at what moment, in which
 * language, through which transaction. `origin` is the public address that links in letters start with.
 */
export type Ctx = {
  org: OrgScope
  actor: Actor
  now: Date
  db: Db
  locale: 'en' | 'es'
  origin: string
  /** Collects the ids of the letters an act posts, for whoever wants to see them before the act counts. */
  outbox?: string[]
}

/** What the query of a hot list may hold on to; every `Ctx` will do. */
export type ListCtx = Omit<Ctx, 'db'> & { db: ListDb }

/** Today in the association's zone. */
export function today(ctx: Pick<Ctx, 'now' | 'org'>): PlainDate {
  return dayInZone(ctx.now, ctx.org.zone)
}

/** The acting person; anybody else is refused. */
export function personOf(ctx: Pick<Ctx, 'actor'>): PersonActor {
  if (ctx.actor.kind !== 'person') throw new DomainError('forbidden', { reason: 'common.error.forbidden' })
  return ctx.actor
}

/** The same moment and association through another actor; for commands that run a step as the system. */
export function as(ctx: Ctx, actor: Actor): Ctx {
  return { ...ctx, actor }
}
