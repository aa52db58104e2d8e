import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/db/new-id'
import { reopenApplication } from '@/lib/portfolio/commands/reopen-application'
import { applicationHome } from '@/lib/portfolio/queries/home'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { appealForm } from '@/lib/review/queries/appeals'
import { AppealDecisionInput } from '@/lib/review/schema/appeals'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { aDeferred, trailOf } from '../support/review'
import { at } from '../support/world'

const words = 'The certificate names infants on page two.'

describe('appealDecision', () => {
  it('keeps the words and documents, confirms, and tells everybody who may answer, and nobody else', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, person, coordinator } = await aDeferred(ctx)
      const other = await someone(ctx, ['coordinator'])
      const admin = await someone(ctx, ['admin'])
      const tied = await someone(ctx, ['coordinator'])
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { adviserId: tied.person.id } })
      const { documents: theirs } = await appealForm(own, id)
      const documents = theirs.slice(0, 1).map((file) => file.id)
      const { appealId, next } = await appealDecision(own, { applicationId: id, words, documents })
      expect(next).toContain('done=appealed')
      const kept = await ctx.db.appeal.findFirstOrThrow({ where: { orgId: ctx.org.id, id: appealId } })
      expect(kept).toMatchObject({ words, documents, outcome: null })
      expect(await trailOf(ctx, id)).toContain('review.decisionAppealed')
      const letters = await ctx.db.letter.findMany({
        where: { orgId: ctx.org.id, applicationId: id, template: { startsWith: 'appeal-' } },
        select: { template: true, personId: true },
      })
      const to = (template: string) => letters.filter((one) => one.template === template).map((one) => one.personId)
      expect(to('appeal-received')).toEqual([person.id])
      expect(to('appeal-made').sort()).toEqual([other.person.id, admin.person.id].sort())
      expect(to('appeal-made')).not.toContain(coordinator.id)
      expect((await applicationHome(own, id)).deferral?.appeal).toMatchObject({ state: 'made' })
      const again = await refusal(appealDecision(own, { applicationId: id, words, documents: [] }))
      expect(again).toMatchObject({ code: 'closed', reason: 'review.error.appealed' })
    }))

  it('is open for the days the association pinned, and no longer', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aDeferred(ctx)
      const last = at(own, '2026-12-22T15:00:00Z')
      const late = at(own, '2026-12-23T15:00:00Z')
      expect((await applicationHome(last, id)).deferral?.appeal).toMatchObject({
        state: 'possible',
        until: '2026-12-22',
      })
      expect((await applicationHome(late, id)).deferral?.appeal).toBeNull()
      const refused = await refusal(appealDecision(late, { applicationId: id, words, documents: [] }))
      expect(refused).toMatchObject({ code: 'closed', reason: 'review.error.appealLate' })
      await appealDecision(last, { applicationId: id, words, documents: [] })
    }))

  it('is not for who has gone on, for somebody else’s documents, or without words', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aDeferred(ctx)
      const stolen = { applicationId: id, words, documents: [newId(ctx.now)] }
      expect((await refusal(appealDecision(own, stolen))).code).toBe('not_found')
      await reopenApplication(own, { applicationId: id })
      const gone = await refusal(appealDecision(own, { applicationId: id, words, documents: [] }))
      expect(gone.reason).toBe('review.error.noAppeal')
      const empty = AppealDecisionInput.safeParse({ applicationId: id, words: '  ' })
      expect(empty.error?.issues[0]?.message).toBe('review.error.appealWords')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { id } = await aDeferred(ctx)
      await keepsTheWalls(ctx, appealDecision, { applicationId: id, words, documents: [] }, ['coordinator', 'admin'])
    }))
})
