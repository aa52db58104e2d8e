import { permissionsOf } from '@/lib/auth/roles'
import { DomainError } from '@/lib/core/domain-error'
import type { Actor } from '@/lib/ctx/actor'
import type { Ctx } from '@/lib/ctx/ctx'
import { anOrg, aPerson, type OrgMore, type PersonMore, type TestPerson } from './builders'
import { NOW, nameOrg, ORIGIN, rolledBack } from './world'

export function actorFor(person: TestPerson, roles: readonly string[] = ['applicant']): Actor {
  const { id: personId, accountId, name } = person
  return { kind: 'person', personId, accountId, name, roles, permissions: permissionsOf(roles) }
}

/** The same association and transaction, through somebody's eyes. */
export function ctxFor(ctx: Ctx, person: TestPerson, roles?: readonly string[]): Ctx {
  return { ...ctx, actor: actorFor(person, roles) }
}

export function systemFor(ctx: Ctx, job = 'test'): Ctx {
  return { ...ctx, actor: { kind: 'system', job } }
}

/** A new person with these roles, and what they see. */
export async function someone(ctx: Ctx, roles: string[] = ['applicant'], more: PersonMore = {}) {
  const person = await aPerson(ctx, { ...more, roles })
  return { person, ctx: ctxFor(ctx, person, roles) }
}

type Given = OrgMore & PersonMore & { now?: Date; as?: string[] }

/** A licensed association and one of its people, in a transaction that is rolled back. */
export async function withCtx(work: (ctx: Ctx, person: TestPerson) => Promise<void>, given: Given = {}): Promise<void> {
  await rolledBack(async (db) => {
    const org = await anOrg(db, given)
    const roles = given.as ?? ['applicant']
    const person = await aPerson({ db, org }, { ...given, roles })
    const base = { org, now: given.now ?? NOW, db, locale: given.locale ?? 'en', origin: ORIGIN } as const
    await work({ ...base, actor: actorFor(person, roles) }, person)
  })
}

/** The same transaction in another association, as one of its people with these roles; then back. */
export async function inAnotherOrg<T>(
  ctx: Ctx,
  roles: string[],
  work: (ctx: Ctx, person: TestPerson) => Promise<T>,
): Promise<T> {
  const org = await anOrg(ctx.db)
  const person = await aPerson({ db: ctx.db, org }, { roles })
  try {
    return await work({ ...ctx, org, actor: actorFor(person, roles) }, person)
  } finally {
    await nameOrg(ctx.db, ctx.org.id)
  }
}

/** The error an act is refused with. */
export async function refusal(act: Promise<unknown>): Promise<DomainError> {
  const error = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DomainError)) throw error ?? new Error('expected a refusal, but the act was done')
  return error
}

type Command<I> = (ctx: Ctx, input: I) => Promise<unknown>
const EVERYBODY = ['applicant', 'adviser', 'reviewer', 'scorer', 'coordinator', 'admin']

/**
 * Two cases every command owes: somebody here whose role does not allow it is refused, and another association's people,
 * whatever their roles, find nothing. `wrong`: the roles of the refused one.
 */
export async function keepsTheWalls<I>(
  ctx: Ctx,
  command: Command<I>,
  input: I,
  wrong: string[] = ['applicant'],
): Promise<void> {
  const stranger = await someone(ctx, wrong)
  const refused = await refusal(command(stranger.ctx, input))
  if (!['forbidden', 'not_found'].includes(refused.code)) throw new Error(`a wrong role is told ${refused.code}`)
  const outside = await inAnotherOrg(ctx, EVERYBODY, (other) => refusal(command(other, input)))
  if (outside.code !== 'not_found') throw new Error(`another association is told ${outside.code}`)
}
