import { DomainError } from '@/lib/core/domain-error'
import { maskedAddress } from '@/lib/core/masked-address'
import type { PlainDate } from '@/lib/core/plain-date'
import { isSelf } from '@/lib/ctx/actor'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import type { Serving } from '@/lib/rules/ledger-lock'
import type { ReportField } from '@/lib/rules/report-fields'
import type { ApplicationState } from '@/lib/rules/transitions'

export type ProfileView = {
  version: number
  email: string
  saved: boolean
  answers: Record<'givenName' | 'familyName' | 'phone' | 'city' | 'state' | ReportField, string>
}

/** The acting person's own profile, as its form starts. */
export async function ownProfile(ctx: Ctx): Promise<ProfileView> {
  const { personId } = personOf(ctx)
  const row = await ctx.db.person.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: personId } } })
  if (!row) throw new DomainError('not_found')
  return {
    version: row.version,
    email: row.email,
    saved: row.profileSavedAt !== null,
    answers: {
      givenName: row.givenName,
      familyName: row.familyName,
      phone: row.phone ?? '',
      city: row.city ?? '',
      state: row.state ?? '',
      hispanicLatino: row.hispanicLatino ?? '',
      gender: row.gender ?? '',
      englishFirst: row.englishFirst ?? '',
      educationReported: row.educationReported ?? '',
      yearsExperience: row.yearsExperience ?? '',
      community: row.community ?? '',
      discipline: row.discipline ?? '',
    },
  }
}

/** The person an application belongs to, when it is the actor. */
export async function ownApplicant(ctx: Ctx, applicationId: string): Promise<{ ownerId: string; reference: string }> {
  const row = await ctx.db.application.findUnique({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    select: { personId: true, reference: true },
  })
  if (!row || !isSelf(ctx.actor, row.personId)) throw new DomainError('not_found')
  return { ownerId: row.personId, reference: row.reference }
}

/** Every application that counts a person's membership, locked against being sent while it changes. */
export async function membershipServes(ctx: Ctx, personId: string): Promise<Serving[]> {
  await ctx.db.$queryRaw`
    select 1 from "Application" where "orgId" = ${ctx.org.id}::uuid and "personId" = ${personId}::uuid
    order by "id" for no key update`
  const rows = await ctx.db.application.findMany({
    where: { orgId: ctx.org.id, personId },
    select: {
      state: true,
      submittedAt: true,
      requests: {
        where: { closedAt: null },
        select: { items: { select: { section: true, entryKind: true, entryId: true }, orderBy: { id: 'asc' } } },
        orderBy: { id: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({
    state: row.state as ApplicationState,
    submittedAt: row.submittedAt,
    openItems: row.state === 'info_requested' ? row.requests.flatMap((request) => request.items) : [],
  }))
}

export type MembershipPeriod = { id: string; association: string; from: PlainDate; to: PlainDate }

/** Somebody's periods of membership, the latest first. */
export async function membershipsOf(ctx: Ctx, personId: string): Promise<MembershipPeriod[]> {
  const rows = await ctx.db.membership.findMany({
    where: { orgId: ctx.org.id, personId },
    orderBy: [{ fromDay: 'desc' }, { id: 'desc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    association: row.association,
    from: toDay(row.fromDay),
    to: toDay(row.toDay),
  }))
}

/** Whether an account is one of this association's people already; `joined`: its entry was joined into that one. */
export async function personOfAccount(ctx: Ctx, accountId: string): Promise<{ id: string; joined: boolean } | null> {
  const row = await ctx.db.person.findUnique({
    where: { orgId_accountId: { orgId: ctx.org.id, accountId } },
    select: { id: true, joinedIntoId: true },
  })
  return row && { id: row.joinedIntoId ?? row.id, joined: row.joinedIntoId !== null }
}

/** Where somebody signs in here now, whose entry was joined into another one of theirs; null when it was not. */
export async function movedTo(ctx: Ctx, accountId: string): Promise<string | null> {
  const found = await personOfAccount(ctx, accountId)
  if (!found?.joined) return null
  const staying = await ctx.db.person.findUnique({ where: { orgId_id: { orgId: ctx.org.id, id: found.id } } })
  return staying && maskedAddress(staying.email)
}
