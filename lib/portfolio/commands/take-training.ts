import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { recordAttendance } from '@/lib/catalogue/commands/record-attendance'
import { type SessionFacts, sessionFacts } from '@/lib/catalogue/queries/own'
import { DomainError } from '@/lib/core/domain-error'
import { readCode } from '@/lib/core/session-code'
import { type Ctx, personOf } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { mayAddEntry, mayChangeEntry } from '../policy/entries'
import { lockOwnLedger, type OwnLedger } from '../queries/open-ledger'
import type { TakeTrainingInput } from '../schema/training'

type Input = z.output<typeof TakeTrainingInput>

/**
 * Puts a session of the catalogue into the person's log: they were there, as its code or its list proves. The entry says
 * what the catalogue says. While their log must stay as it is, only their attendance is kept, to be put in later.
 */
export async function takeTraining(ctx: Ctx, input: Input): Promise<{ entryId: string | null; next: string }> {
  const { personId } = personOf(ctx)
  const ledger = await lockOwnLedger(ctx)
  if (input.applicationId && !ledger.applicationIds.includes(input.applicationId)) throw new DomainError('not_found')
  if (!input.code && !input.sessionId)
    throw new DomainError('invalid', { fields: { code: ['catalogue.error.codeMissing'] } })
  const key = input.sessionId ? { sessionId: input.sessionId } : { code: input.code ?? '' }
  const { sessionId } = await recordAttendance(ctx, key)

  const session = await sessionFacts(ctx, sessionId)
  const applicationId = input.applicationId ?? ledger.applicationIds[0]
  const there = await ctx.db.training.findFirst({
    where: { orgId: ctx.org.id, personId, sessionId },
    select: { id: true },
  })
  if (there) throw new DomainError('conflict', { fields: { code: ['ledger.code.taken'] }, reason: 'ledger.code.taken' })
  if (!mayAddEntry(ctx.actor, ledger, 'training').yes) {
    return { entryId: null, next: logOf(ctx, { ...input, applicationId }, 'attended=1') }
  }

  const id = await write(ctx, ledger, session)
  const detail = { title: session.title, minutes: session.minutes }
  await record(ctx, 'portfolio.trainingTaken', detail, { applicationId, subject: { kind: 'training', id } })
  return { entryId: id, next: logOf(ctx, { ...input, applicationId }, `saved=${id}`) }
}

/** The same training typed by hand before becomes this entry, with its documents: nothing is counted twice. */
async function write(ctx: Ctx, ledger: OwnLedger, session: SessionFacts): Promise<string> {
  const orgId = ctx.org.id
  const { sessionId, title, provider, onDay, minutes, deiMinutes, rscProvisionMinutes, about, competencies } = session
  const facts = { sessionId, title, provider, minutes, deiMinutes, rscProvisionMinutes, about, competencies }
  const data = { ...facts, completedOn: fromDay(onDay), updatedAt: ctx.now }
  const twin = await ctx.db.training.findFirst({
    where: {
      orgId,
      personId: ledger.ownerId,
      sessionId: null,
      completedOn: fromDay(onDay),
      title: { equals: title, mode: 'insensitive' },
    },
  })
  if (twin && mayChangeEntry(ctx.actor, ledger, { kind: 'training', section: 'training', ...twin }).yes) {
    const where = { orgId_id: { orgId, id: twin.id } }
    await ctx.db.training.update({ where, data: { ...data, version: { increment: 1 } } })
    return twin.id
  }
  const id = newId(ctx.now)
  await ctx.db.training.create({ data: { orgId, id, personId: ledger.ownerId, createdAt: ctx.now, ...data } })
  return id
}

/** The log through one of the person's applications; without one, the page of the code, which then says that it is there. */
function logOf(ctx: Ctx, { applicationId, code }: { applicationId?: string; code?: string }, what: string): string {
  const slug = ctx.org.slug
  if (applicationId) return `/${slug}/applications/${applicationId}/training?${what}`
  const read = readCode(code ?? '')
  return read ? `/${slug}/attend/${read}` : `/${slug}`
}
