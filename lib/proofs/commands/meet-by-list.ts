import { record } from '@/lib/audit/record'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { received, settle } from '@/lib/waits/settle'
import { mayRunByClock } from '../policy'
import { lockProof, onProof } from '../queries/lock-proof'

/** Proofs of membership that were asked for of somebody who stands on the association's list by now: nobody waits for them. */
export async function meetByList(ctx: Ctx): Promise<void> {
  demand(mayRunByClock(ctx.actor))
  const day = today(ctx)
  const met = await ctx.db.$queryRaw<{ id: string; listedOn: Date }[]>`
    select r."id", max(m."listedOn") as "listedOn" from "ProofRequest" r
    join "Application" a on a."orgId" = r."orgId" and a."id" = r."applicationId"
    join "Membership" m on m."orgId" = a."orgId" and m."personId" = a."personId"
    where r."orgId" = ${ctx.org.id}::uuid and r."kind" = 'membership-proof' and r."receivedAt" is null
      and r."droppedAt" is null and a."state" not in ('endorsed', 'deferred', 'withdrawn')
      and m."memberId" is not null and m."fromDay" <= ${day}::date and m."toDay" >= ${day}::date
    group by r."id", a."id" order by a."id", r."id"`
  for (const { id, listedOn } of met) await meet(ctx, id, listedOn)
}

async function meet(ctx: Ctx, proofId: string, listedOn: Date): Promise<void> {
  const proof = await lockProof(ctx, proofId)
  const { kind, about, facts } = proof
  if (facts.receivedAt || facts.droppedAt) return
  await ctx.db.proofRequest.update({
    where: { orgId_id: { orgId: ctx.org.id, id: proofId } },
    data: { receivedAt: ctx.now, receivedHow: 'list', outcome: 'accepted', settledAt: ctx.now },
  })
  await received(ctx, { kind, subjectId: proofId })
  await settle(ctx, { kind, subjectId: proofId }, 'accepted')
  await record(ctx, 'proofs.proofMetByList', { title: about, listedOn: toDay(listedOn) }, onProof(proof))
}
