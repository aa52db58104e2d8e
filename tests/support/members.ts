import type { Ctx } from '@/lib/ctx/ctx'
import { ListedMember } from '@/lib/people/schema'
import { ctxFor, someone } from './actors'

/** Members as a list names them; what is not said is as the schema has it. */
export const listed = (...members: object[]) => members.map((one) => ListedMember.parse(one))

/** Somebody who keeps the list. */
export async function anAdmin(ctx: Ctx): Promise<Ctx> {
  const { person } = await someone(ctx)
  return ctxFor(ctx, person, ['admin'])
}

export const aProgram = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'program', keyId: ctx.org.id } })

export async function memberAt(ctx: Ctx, email: string) {
  return ctx.db.member.findUniqueOrThrow({ where: { orgId_email: { orgId: ctx.org.id, email } } })
}

/** What the list gave somebody, as their ledger has it. */
export async function listedMembership(ctx: Ctx, personId: string) {
  return ctx.db.membership.findFirst({
    where: { orgId: ctx.org.id, personId, memberId: { not: null } },
    orderBy: { id: 'asc' },
  })
}
