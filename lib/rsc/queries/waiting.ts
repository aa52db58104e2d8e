import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'

/** Sessions that wait for this person's word: logged by the other side, remembered differently by it, or planned and past. */
export function waitingFor(ctx: Ctx, personId: string) {
  const asGiver = { session: { giverPersonId: personId } }
  const undisputed = { differsById: null }
  return ctx.db.sessionMember.findMany({
    where: {
      orgId: ctx.org.id,
      OR: [
        { personId, ...undisputed, memberAgreedAt: null, giverAgreedAt: { not: null } },
        { ...asGiver, ...undisputed, giverAgreedAt: null, memberAgreedAt: { not: null } },
        { personId, differsById: { not: personId } },
        { ...asGiver, differsById: { not: personId } },
        {
          ...{ ...undisputed, memberAgreedAt: null, giverAgreedAt: null, heldOn: { lte: fromDay(today(ctx)) } },
          OR: [{ personId }, asGiver],
        },
      ],
    },
    include: { person: true, session: { include: { giverPerson: true } } },
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: 500,
  })
}
