import type { OrgId } from '@/lib/core/ids'
import type { Unscoped } from '@/lib/db/unscoped'
import type { Actor } from './actor'
import type { Ctx } from './ctx'

/** What the Alliance's own people look through: every association by name, and into one of them at a time. */
export type AllianceCtx = Omit<Ctx, 'org' | 'db' | 'actor'> & {
  actor: Extract<Actor, { kind: 'alliance' }>
  /** Reaches the list of associations; every table of an association raises. */
  db: Unscoped
  /** Names an association that is about to be founded, and answers the id it will have. */
  begin(): Promise<OrgId>
  /** Looks into one association; another's address is not found. One after the other, never side by side. */
  within<T>(slug: string, work: (ctx: Ctx) => Promise<T>): Promise<T>
}
