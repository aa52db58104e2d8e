import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import type { Ctx } from '@/lib/ctx/ctx'
import { changeGiver } from '@/lib/rsc/commands/change-giver'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { noteBounce } from '@/lib/rsc/commands/note-bounce'
import { remindGiver } from '@/lib/rsc/commands/remind-giver'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { rscJobs } from '@/lib/rsc/jobs'
import { supervisionView } from '@/lib/rsc/queries/supervision'
import { inAnotherOrg, refusal, someone, systemFor, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { anAskedRun, GIVER, requestOf, seen } from '../support/rsc'
import { at } from '../support/world'

/** The mail server refused the newest letter to the giver for good. */
async function refused(ctx: Ctx, template = 'giver-confirmation-request'): Promise<string> {
  const letter = (await letters(ctx, template)).at(-1)
  if (!letter) throw new Error('no letter left')
  await ctx.db.letter.update({
    where: { orgId_id: { orgId: ctx.org.id, id: letter.id } },
    data: { failedAt: ctx.now, failure: '550 5.1.1 no such mailbox' },
  })
  return letter.id
}

const waitOf = (ctx: Ctx, subjectId: string) =>
  ctx.db.wait.findFirstOrThrow({ where: { orgId: ctx.org.id, kind: 'rsc-confirmation', subjectId } })

describe('noteBounce', () => {
  it('tells whoever asked once, and the wait is theirs', () =>
    withCtx(async (ctx, person) => {
      const { requestId, applicationId } = await anAskedRun(ctx, person)
      const letterId = await refused(ctx)
      expect((await waitOf(ctx, requestId)).party).toBe('giver')
      await noteBounce(systemFor(ctx), { letterId })
      await rscJobs['rsc.noteBounce'](systemFor(ctx), { orgId: ctx.org.id, letterId })
      const told = await letters(ctx, 'giver-bounced')
      expect(told).toMatchObject([
        { personId: person.id, values: { giver: GIVER.name, email: GIVER.email, known: false } },
      ])
      expect(await audited(ctx, 'rsc.letterBounced')).toBe(1)
      expect(await waitOf(ctx, requestId)).toMatchObject({ party: 'applicant', stoppedAt: null })
      const [giver] = (await supervisionView(ctx, applicationId)).givers
      expect(giver).toMatchObject({ bounced: true, asked: null, waiting: { runs: 1 } })
    }))

  it('is over with another address, or asked anew: the old link is dead', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, requestId, token } = await anAskedRun(ctx, person)
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx) })
      const later = at(ctx, '2026-11-23T10:00:00Z')
      await requestConfirmation(later, { applicationId, giverId })
      expect((await waitOf(ctx, requestId)).stoppedAt).not.toBeNull()
      expect((await refusal(readLink(later, 'confirm-hours', token))).code).toBe('not_found')
      const [giver] = (await supervisionView(later, applicationId)).givers
      expect(giver).toMatchObject({ bounced: false, asked: { on: '2026-11-23' } })
      await noteBounce(systemFor(later), { letterId: await refused(later) })
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      const { version } = await ctx.db.giver.findUniqueOrThrow({ where })
      const to = { name: GIVER.name, email: 'right@givers.test', locale: 'en' } as const
      await changeGiver(later, { applicationId, giverId, ...to, version })
      expect((await ctx.db.giver.findUniqueOrThrow({ where })).bouncedAt).toBeNull()
      expect(await letters(ctx, 'giver-bounced')).toHaveLength(2)
    }))

  it('reminds whoever can mend it instead of an address nobody reads', () =>
    withCtx(async (ctx, person) => {
      const { requestId } = await anAskedRun(ctx, person)
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx) })
      const soon = at(ctx, '2026-11-29T16:00:00Z')
      await remindGiver(systemFor(soon), { requestId, days: 7 })
      expect(await letters(ctx, 'giver-reminder')).toHaveLength(0)
      expect(await letters(ctx, 'giver-bounced')).toHaveLength(2)
    }))

  it('leaves the link to whoever has it, and says nothing once they have answered', () =>
    withCtx(async (ctx, person) => {
      const { requestId, giver, runId, applicationId } = await anAskedRun(ctx, person)
      const letterId = await refused(ctx)
      await confirmHours(giver, { which: 'all', runs: [], seen: await seen(ctx, runId) })
      await noteBounce(systemFor(ctx), { letterId })
      expect(await letters(ctx, 'giver-bounced')).toHaveLength(0)
      expect((await waitOf(ctx, requestId)).receivedAt).not.toBeNull()
      expect((await supervisionView(ctx, applicationId)).givers[0]?.bounced).toBe(false)
    }))

  it('keeps the address of somebody the association knows to itself', () =>
    withCtx(async (ctx, person) => {
      const { giverId } = await anAskedRun(ctx, person)
      const { person: known } = await someone(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      await ctx.db.giver.update({ where, data: { giverPersonId: known.id } })
      await noteBounce(systemFor(ctx), { letterId: await refused(ctx) })
      expect(await letters(ctx, 'giver-bounced')).toMatchObject([{ values: { known: true, email: '' } }])
    }))

  it('does nothing for a letter that arrived, for people, or for another association', () =>
    withCtx(async (ctx, person) => {
      const { giverId } = await anAskedRun(ctx, person)
      const [letter] = await letters(ctx, 'giver-confirmation-request')
      const letterId = letter?.id ?? ''
      await noteBounce(systemFor(ctx), { letterId })
      await refused(ctx)
      expect((await refusal(noteBounce(ctx, { letterId }))).code).toBe('not_found')
      await inAnotherOrg(ctx, [], (other) => noteBounce(systemFor(other), { letterId }))
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      expect((await ctx.db.giver.findUniqueOrThrow({ where })).bouncedAt).toBeNull()
      expect((await requestOf(ctx, giverId)).cancelledAt).toBeNull()
    }))
})
