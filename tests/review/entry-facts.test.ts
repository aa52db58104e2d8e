import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { answerInformation } from '@/lib/review/commands/answer-information'
import { requestInformation } from '@/lib/review/commands/request-information'
import { changesOf, informationView } from '@/lib/review/queries/information'
import { askedOfMe } from '@/lib/review/queries/requests'
import type { RequestInformationInput } from '@/lib/review/schema/case'
import { withCtx } from '../support/actors'
import { aCase } from '../support/review'

type Item = z.output<typeof RequestInformationInput>['items'][number]

const whole = (section: Item['section']): Item => ({ section, entryKind: '', entryId: '', ask: 'Please.' })

/** What the office sees after this was asked, that was done about it, and every point was answered. */
async function differs(
  ctx: Ctx,
  asks: (personId: string) => Promise<Item[]>,
  work: (personId: string, id: string) => Promise<unknown>,
) {
  const { id, office, person, ctx: own } = await aCase(ctx)
  const items = await asks(person.id)
  const dueOn = plainDate('2026-12-20')
  await requestInformation(office, { applicationId: id, message: '', dueOn, items })
  await work(person.id, id)
  const { open } = await askedOfMe(own, id)
  const answers = (open?.items ?? []).map((one) => ({ itemId: one.id, answer: 'Done.', handedBack: '' }))
  await answerInformation(own, { applicationId: id, send: 'now', answers })
  const { latest, changes } = await informationView(office, id)
  return { id, office, person, latest, changes: (latest?.items ?? []).map((item) => changes.get(item.id)) }
}

/** A session with one of the givers of the portfolio, both having said yes. */
async function aSessionOf(ctx: Ctx, personId: string): Promise<string> {
  const orgId = ctx.org.id
  const giver = await ctx.db.giver.findFirstOrThrow({ where: { orgId, personId } })
  const [sessionId, id] = [crypto.randomUUID(), crypto.randomUUID()]
  const heldOn = new Date('2026-03-04T00:00:00Z')
  const kept = { createdAt: ctx.now, updatedAt: ctx.now }
  await ctx.db.rscSession.create({
    data: { orgId, id: sessionId, giverPersonId: personId, heldOn, createdAt: ctx.now },
  })
  await ctx.db.sessionMember.create({
    data: {
      ...{ orgId, id, sessionId, personId, giverId: giver.id, heldOn, minutes: 60, format: 'individual' },
      ...{ mode: 'virtual', about: ['IMH-E'], concerns: 'own-practice', competencies: [], ...kept },
      ...{ memberAgreedAt: ctx.now, giverAgreedAt: ctx.now },
    },
  })
  return id
}

describe('what an entry was and is', () => {
  it('covers one shared session, what both said of it left out', () =>
    withCtx(async (ctx) => {
      let entryId = ''
      const { changes } = await differs(
        ctx,
        async (personId) => {
          entryId = await aSessionOf(ctx, personId)
          return [{ section: 'supervision', entryKind: 'rsc', entryId, ask: 'How long was it?' }]
        },
        () =>
          ctx.db.sessionMember.update({
            where: { orgId_id: { orgId: ctx.org.id, id: entryId } },
            data: { minutes: 90, mode: 'in-person', giverAgreedAt: null, version: 2 },
          }),
      )
      expect(changes).toMatchObject([
        [
          {
            ...{ kind: 'rsc', id: entryId, name: '2026-03-04', how: 'changed' },
            fields: [
              { field: 'mode', was: 'virtual', is: 'in-person' },
              { field: 'minutes', was: 60, is: 90 },
            ],
          },
        ],
      ])
    }))

  it('lists new sessions beside runs where the whole part was asked about, and another giver', () =>
    withCtx(async (ctx) => {
      let [sessionId, runId, name] = ['', '', '']
      const { changes } = await differs(
        ctx,
        async () => [whole('supervision')],
        async (personId) => {
          const orgId = ctx.org.id
          sessionId = await aSessionOf(ctx, personId)
          const run = await ctx.db.rscRun.findFirstOrThrow({ where: { orgId, personId }, include: { giver: true } })
          runId = run.id
          const { giver } = run
          name = giver.name
          const other = { ...giver, id: crypto.randomUUID(), name: 'Somebody Else', email: 'else@example.org' }
          await ctx.db.giver.create({ data: other })
          await ctx.db.rscRun.update({ where: { orgId_id: { orgId, id: runId } }, data: { giverId: other.id } })
        },
      )
      expect(changes[0]).toHaveLength(2)
      expect(changes[0]).toMatchObject([
        { id: runId, how: 'changed', fields: [{ field: 'giver', was: name, is: 'Somebody Else' }] },
        { id: sessionId, how: 'added' },
      ])
    }))

  it('covers value statements, raters and documents, and claims nothing about what nobody kept', () =>
    withCtx(async (ctx) => {
      const orgId = ctx.org.id
      const { changes, latest, office, person, id } = await differs(
        ctx,
        async (personId) => {
          const file = { mime: 'application/pdf', bytes: 1, sha256: 'x', storageKey: 'x', verdict: 'clean' }
          const id = crypto.randomUUID()
          await ctx.db.document.create({ data: { orgId, id, personId, name: 'a.pdf', ...file, createdAt: ctx.now } })
          return (['values', 'references', 'documents', 'profile', 'agreements'] as const).map(whole)
        },
        async (personId, applicationId) => {
          await ctx.db.valueStatement.updateMany({ where: { orgId, personId }, data: { text: 'Written anew.' } })
          const [rater] = await ctx.db.reference.findMany({ where: { orgId, applicationId }, take: 1 })
          const where = { orgId_id: { orgId, id: rater?.id ?? '' } }
          await ctx.db.reference.update({ where, data: { jobTitle: 'Director', email: 'new@example.org' } })
          const [document] = await ctx.db.document.findMany({ where: { orgId, personId }, take: 1 })
          const gone = { orgId_id: { orgId, id: document?.id ?? '' } }
          await ctx.db.document.update({ where: gone, data: { removedAt: ctx.now } })
        },
      )
      const [values, raters, documents, profile, agreements] = changes
      expect(values?.[0]).toMatchObject({ kind: 'value', how: 'changed', fields: [{ field: 'text' }] })
      expect(raters).toMatchObject([{ kind: 'rater', how: 'changed', fields: [{ field: 'jobTitle', is: 'Director' }] }])
      expect(JSON.stringify(latest)).not.toContain('@')
      expect(documents).toMatchObject([{ kind: 'document', how: 'removed' }])
      expect([profile, agreements]).toEqual([undefined, undefined])
      const whose = { ownerId: person.id, applicationId: id }
      const item = latest?.items[0]
      if (!item) throw new Error('it was asked')
      // Kept by an older Attune, which knew no sessions: nothing was there, so nothing is said.
      const old = { ...item, section: 'supervision', entryKind: 'rsc', entryId: crypto.randomUUID(), before: [] }
      expect(await changesOf(office, whose, { items: [old] })).toEqual([])
    }))
})
