import { DAY_MS } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import type { CategoryCode } from '@/lib/rules/categories'
import type { ApplicationState } from '@/lib/rules/transitions'
import type { WaitKind } from '@/lib/rules/waits'

export type OpenWait = {
  kind: WaitKind
  subjectId: string
  dueOn: string | null
  reminded: boolean
  remindedAt: string | null
  paused: boolean
}

/** What one must know of a case to say whether an act on many may touch it. */
export type CaseFacts = {
  id: string
  reference: string
  applicant: string
  ownerId: string
  adviserId: string | null
  category: CategoryCode | null
  addOns: string[]
  edition: string
  state: ApplicationState
  held: boolean
  coordinatorId: string | null
  roundId: string | null
  /** What somebody is waited for; `reminded`: within the last day. */
  waits: OpenWait[]
}

/** The facts of these cases, in this order; one statement however many there are. */
export async function factsOf(ctx: Ctx, ids: readonly string[]): Promise<CaseFacts[]> {
  const yesterday = new Date(ctx.now.getTime() - DAY_MS)
  return ctx.db.$queryRaw<CaseFacts[]>`
    select a."id", a."reference", p."givenName" || ' ' || p."familyName" as "applicant", a."personId" as "ownerId", a."adviserId",
      a."category", a."addOns", a."edition", a."state", a."heldAt" is not null as "held", a."coordinatorId", a."roundId",
      (select coalesce(json_agg(json_build_object('kind', w."kind", 'subjectId', w."subjectId", 'dueOn', w."dueOn",
          'remindedAt', w."remindedAt", 'reminded', coalesce(w."remindedAt" > ${yesterday}, false), 'paused', w."pausedAt" is not null)
          order by w."askedAt", w."id"), '[]')
        from "Wait" w where w."orgId" = a."orgId" and w."applicationId" = a."id" and w."receivedAt" is null
          and w."expiredAt" is null and w."acceptedAt" is null and w."refusedAt" is null and w."stoppedAt" is null) as "waits"
    from unnest(${[...ids]}::uuid[]) with ordinality x("id", "nth")
    join "Application" a on a."orgId" = ${ctx.org.id}::uuid and a."id" = x."id"
    join "Person" p on p."orgId" = a."orgId" and p."id" = a."personId"
    order by x."nth"`
}
