import type { z } from 'zod'
import { permissionsOf } from '@/lib/auth/roles'
import type { OrgId } from '@/lib/core/ids'
import type { Actor } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { type Calendar, momentOn } from './calendar'
import type { Stage } from './stage'

/** One of an association's people, as stories know them. */
export type Someone = {
  readonly personId: string
  readonly accountId: string
  readonly givenName: string
  readonly familyName: string
  readonly name: string
  readonly email: string
  readonly locale: 'en' | 'es'
  readonly roles: readonly string[]
}

/** Where the stories of one association happen. */
export type Scene = {
  readonly orgId: OrgId
  readonly name: string
  readonly origin: string
  readonly passwordHash: string
  readonly calendar: Calendar
  readonly stage: Stage
  /** Whoever other stories speak of, by key. */
  readonly people: Map<string, Someone>
}

/** What somebody does in one go: real commands, a minute or so apart, in one transaction. */
export type Sitting = {
  readonly ctx: Ctx
  does<S extends z.ZodType, R>(
    command: (ctx: Ctx, input: z.output<S>) => Promise<R>,
    schema: S,
    typed: z.input<S>,
  ): Promise<R>
}

const STEP_MS = 70_000

function sittingOf(begun: Ctx): Sitting {
  let ctx = begun
  return {
    get ctx() {
      return ctx
    },
    does: async (command, schema, typed) => {
      ctx = { ...ctx, now: new Date(ctx.now.getTime() + STEP_MS) }
      return command(ctx, schema.parse(typed))
    },
  }
}

export function asPerson({ personId, accountId, name, roles }: Someone): Actor {
  return { kind: 'person', personId, accountId, name, roles, permissions: permissionsOf(roles) }
}

/** Somebody sits down at a moment. Whoever acts by a link writes in English unless told otherwise. */
export async function sits<T>(
  scene: Scene,
  who: Someone | Actor,
  moment: Date,
  work: (sitting: Sitting) => Promise<T>,
): Promise<T> {
  if (moment >= momentOn(scene.calendar.today, 0)) throw new Error(`${moment.toISOString()} has not come yet`)
  await scene.stage.until(moment)
  const actor = 'personId' in who && 'givenName' in who ? asPerson(who) : who
  const locale = 'locale' in who ? who.locale : 'en'
  const { orgId, origin } = scene
  return inCtx({ orgId, origin, now: moment, actor, locale }, async (ctx) => {
    // Thousands of small transactions: the disk need not have seen each one before the next begins.
    await ctx.db.$executeRaw`set local synchronous_commit = off`
    return work(sittingOf(ctx))
  })
}

export function known(scene: Scene, key: string): Someone {
  const found = scene.people.get(key)
  if (!found) throw new Error(`nobody called ${key} yet`)
  return found
}
