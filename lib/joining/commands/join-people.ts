import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { joinBulk } from '@/lib/bulk/commands/join-bulk'
import { joinAttendance } from '@/lib/catalogue/commands/join-attendance'
import { DomainError } from '@/lib/core/domain-error'
import type { JoinedPeople } from '@/lib/core/joined-people'
import { maskedAddress } from '@/lib/core/masked-address'
import { demand } from '@/lib/core/verdict'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { readerOf } from '@/lib/mail/reader-of'
import { joinThreads } from '@/lib/messages/commands/join-threads'
import { joinPerson } from '@/lib/people/commands/join-person'
import { joinLedger } from '@/lib/portfolio/commands/join-ledger'
import { joinReferences } from '@/lib/references/commands/join-references'
import { joinEndorsements } from '@/lib/register/commands/join-endorsements'
import { joinCasework } from '@/lib/review/commands/join-casework'
import { joinReviewer } from '@/lib/reviewers/commands/join-reviewer'
import { lockPool } from '@/lib/reviewers/queries/candidates'
import { joinSupervision } from '@/lib/rsc/commands/join-supervision'
import { joinImports } from '@/lib/transfer/commands/join-imports'
import { mayCompare, mayJoinPeople } from '../policy'
import { lockApplications, lockJoining, lockPair } from '../queries/lock-joining'
import { obstaclesTo } from '../queries/obstacles'
import type { JoiningRef } from '../schema'

/** Every room's part, in the order in which they rest on each other. */
const STEPS: readonly ((ctx: Ctx, people: JoinedPeople) => Promise<void>)[] = [
  joinReviewer,
  joinSupervision,
  joinThreads,
  joinAttendance,
  joinReferences,
  joinCasework,
  joinBulk,
  joinImports,
  joinEndorsements,
  joinApart,
  joinPerson,
  joinLedger,
]

/**
 * What both addresses agreed to: in one transaction everything of the one who leaves becomes the other's, and nobody signs in
 * as the one who left. The office presses it where something had to be settled first; otherwise the second yes does.
 */
export async function joinPeople(ctx: Ctx, { joiningId }: z.output<typeof JoiningRef>): Promise<{ next: string }> {
  const orgId = ctx.org.id
  if (ctx.actor.kind !== 'joiner') demand(mayCompare(ctx.actor))
  const { stayingId, leavingId, phase, pair } = await lockJoining(ctx, joiningId)
  const people = { stayingId, leavingId }
  const next = `/${ctx.org.slug}/office/joinings/${stayingId}/${leavingId}?done=joined`
  if (phase === 'joined') return { next }
  demand(mayJoinPeople(ctx.actor, pair, phase))
  await lockApplications(ctx, [stayingId, leavingId])
  await lockPool(ctx)
  await lockPair(ctx, stayingId, leavingId)
  if ((await obstaclesTo(ctx, people)).length > 0) {
    throw new DomainError('closed', { reason: 'joining.error.inTheWay' })
  }
  const [staying, leaving] = [await readerOf(ctx, stayingId), await readerOf(ctx, leavingId)]
  const moved = await ctx.db.application.findMany({
    where: { orgId, personId: leavingId },
    select: { id: true, reference: true },
    orderBy: { id: 'asc' },
  })
  for (const step of STEPS) await step(ctx, people)
  await ctx.db.joining.update({ where: { orgId_id: { orgId, id: joiningId } }, data: { joinedAt: ctx.now } })

  const detail = { staying: staying.name, leaving: leaving.name, was: leaving.email, is: staying.email }
  for (const id of [stayingId, leavingId]) {
    await record(ctx, 'joining.joined', detail, { subject: { kind: 'person', id } })
  }
  for (const { id } of moved) {
    await record(ctx, 'joining.caseMoved', { from: leaving.name, to: staying.name }, { applicationId: id })
  }
  const values = { staying: maskedAddress(staying.email), leaving: maskedAddress(leaving.email) }
  const url = `${ctx.origin}/${ctx.org.slug}`
  const told = staying.email.toLowerCase() === leaving.email.toLowerCase() ? [staying] : [staying, leaving]
  for (const to of told) await post(ctx, { template: 'joining-done', to, values: { ...values, url } })
  return { next }
}

/** Whom the one who leaves was told apart from, the one that stays is no less. */
async function joinApart(ctx: Ctx, { stayingId, leavingId }: JoinedPeople): Promise<void> {
  const orgId = ctx.org.id
  const where = { orgId, OR: [{ oneId: leavingId }, { otherId: leavingId }] }
  const rows = await ctx.db.apart.findMany({ where, orderBy: [{ oneId: 'asc' }, { otherId: 'asc' }] })
  const data = rows.flatMap((row) => {
    const [oneId = '', otherId = ''] = [stayingId, row.oneId === leavingId ? row.otherId : row.oneId].sort()
    return oneId === otherId ? [] : [{ ...row, oneId, otherId }]
  })
  await ctx.db.apart.createMany({ data, skipDuplicates: true })
  await ctx.db.apart.deleteMany({ where })
}

/** After each yes: with the last one it is done, or its proposer is told what has to be settled first. */
export async function joinOnceAgreed(ctx: Ctx, joiningId: string): Promise<void> {
  const { sides, proposedById, ...joining } = await lockJoining(ctx, joiningId)
  if (joining.phase !== 'asked' || sides.some(({ agreedAt }) => agreedAt === null)) return
  const { stayingId, leavingId } = joining
  const key = { orgId_id: { orgId: ctx.org.id, id: joiningId } }
  await ctx.db.joining.update({ where: key, data: { agreedAt: ctx.now } })
  if ((await obstaclesTo(ctx, { stayingId, leavingId })).length === 0) {
    await joinPeople(ctx, { joiningId })
    return
  }
  const [staying, leaving] = [await readerOf(ctx, stayingId), await readerOf(ctx, leavingId)]
  await post(ctx, {
    template: 'joining-waits',
    to: await readerOf(ctx, proposedById),
    values: {
      staying: staying.name,
      leaving: leaving.name,
      url: `${ctx.origin}/${ctx.org.slug}/office/joinings/${stayingId}/${leavingId}`,
    },
  })
}
