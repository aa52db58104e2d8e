import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { caseView } from '@/lib/review/queries/case'
import { type Desk, type DeskAsk, desk } from '@/lib/review/queries/desk'
import { officeLetters } from '@/lib/review/queries/letters'
import { office } from '@/lib/review/queries/office'
import { officeTrail } from '@/lib/review/queries/trail'
import { refusal, someone, withCtx } from '../support/actors'
import { aSubmitted } from '../support/review'
import { aGiver, another, SESSION } from '../support/sessions'

/** Applications in a row, each a day younger than the one before. */
async function many(ctx: Ctx, count: number, more: { state?: string; category?: string; familyName?: string } = {}) {
  const { state = 'submitted', category = 'IFS', familyName } = more
  const { person } = await someone(ctx, ['applicant'], { familyName })
  await ctx.db.application.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      orgId: ctx.org.id,
      id: newId(ctx.now),
      reference: `${ctx.org.code}-2026-${familyName ?? state}-${index}`.toUpperCase(),
      personId: person.id,
      category,
      addOns: [],
      edition: '2025',
      settings: json({}),
      state,
      stateSince: new Date(ctx.now.getTime() - (count - index) * 86_400_000),
      startedAt: ctx.now,
    })),
  })
}

async function draftOf(ctx: Ctx, personId: string) {
  const [id, now] = [newId(ctx.now), ctx.now]
  const kept = { category: 'IFS', addOns: [], edition: '2025', settings: json({}), state: 'draft' }
  return { orgId: ctx.org.id, id, personId, reference: `D-${id}`, ...kept, stateSince: now, startedAt: now }
}

async function walk(ctx: Ctx, ask: DeskAsk): Promise<Desk[]> {
  const pages = [await desk(ctx, ask)]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await desk(ctx, { ...ask, after: next }))
  return pages
}

const asCoordinator = { as: ['coordinator'] }

describe('the desk', () => {
  it('shows what is open in the order in which it waits, 25 a page, forwards and back', () =>
    withCtx(async (ctx) => {
      await many(ctx, 40)
      await many(ctx, 20, { state: 'info_requested' })
      await many(ctx, 5, { state: 'draft' })
      const pages = await walk(ctx, {})
      expect(pages.map((page) => page.rows.length)).toEqual([25, 25, 10])
      const days = pages.flatMap((page) => page.rows.map((row) => row.days))
      expect(days).toEqual([...days].sort((a, b) => b - a))
      expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(60)
      const back = await desk(ctx, { before: pages[2]?.previous })
      expect(back.rows).toEqual(pages[1]?.rows)
      expect(back.previous && (await desk(ctx, { before: back.previous })).rows).toEqual(pages[0]?.rows)
      const newest = await desk(ctx, { order: 'newest' })
      expect(newest.rows[0]?.days).toBe(1)
    }, asCoordinator))

  it('filters by stage, turn, category, name, reference and mine', () =>
    withCtx(async (ctx, me) => {
      await many(ctx, 3, { familyName: 'Ñandú' })
      await many(ctx, 2, { state: 'info_requested', category: 'ECFA' })
      await many(ctx, 2, { state: 'endorsed' })
      const count = async (ask: DeskAsk) => (await desk(ctx, ask)).rows.length
      expect(await count({ state: 'endorsed' })).toBe(2)
      expect(await count({ state: 'all' })).toBe(7)
      expect(await count({ turn: 'coordinator' })).toBe(3)
      expect(await count({ turn: 'applicant' })).toBe(2)
      expect(await count({ turn: 'nobody' })).toBe(2)
      expect(await count({ category: 'ECFA' })).toBe(2)
      expect(await count({ q: 'nandu' })).toBe(3)
      expect(await count({ q: `${ctx.org.code}-2026-ñandú-1` })).toBe(1)
      expect(await count({ mine: '1' })).toBe(0)
      await ctx.db.application.updateMany({
        where: { orgId: ctx.org.id, category: 'ECFA' },
        data: { coordinatorId: me.id },
      })
      expect(await count({ mine: '1' })).toBe(2)
      expect(await count({ state: 'nonsense', turn: 'x', category: 'y', after: 'z' })).toBe(5)
    }, asCoordinator))

  it('flags a void reference and RSC that is open between others, as long as the application is', () =>
    withCtx(async (ctx) => {
      const { office: its, id, person } = await aSubmitted(ctx)
      const flags = async () => (await desk(its, { state: 'all' })).rows.find((row) => row.id === id)?.flags
      expect(await flags()).toEqual([])
      const [run] = await ctx.db.rscRun.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
      const at = { orgId_id: { orgId: ctx.org.id, id: run?.id ?? '' } }
      await ctx.db.rscRun.update({ where: at, data: { confirmedAt: null } })
      expect(await flags()).toEqual(['rscAwaited'])
      await ctx.db.rscRun.update({ where: at, data: { disputedAt: ctx.now } })
      expect(await flags()).toEqual(['rscDiffers'])
      await ctx.db.rscRun.update({ where: at, data: { disputedAt: null, confirmedAt: ctx.now } })
      const rating = { orgId: ctx.org.id, reference: { orgId: ctx.org.id, applicationId: id } }
      await ctx.db.rating.updateMany({ where: rating, data: { notEnoughInformation: 5 } })
      expect(await flags()).toEqual([])
      await ctx.db.rating.updateMany({ where: rating, data: { notEnoughInformation: 6 } })
      expect(await flags()).toEqual(['ratingVoid'])
      const other = await someone(ctx)
      await ctx.db.application.create({ data: await draftOf(ctx, other.person.id) })
      const rows = (await desk(its, { state: 'all' })).rows
      expect(rows.filter((row) => row.id !== id).map((row) => row.flags)).toEqual([[]])
      await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { state: 'withdrawn' } })
      expect(await flags()).toEqual([])
    }))

  it('flags a session of which one side has not said yes, or says otherwise', () =>
    withCtx(async (ctx) => {
      const { office: its, person } = await aSubmitted(ctx)
      const pair = await another(ctx, (await aGiver(ctx)).person)
      const giver = await ctx.db.giver.update({
        where: { orgId_id: { orgId: ctx.org.id, id: pair.giverId } },
        data: { personId: person.id },
      })
      const [sessionId, heldOn] = [newId(ctx.now), fromDay(SESSION.heldOn)]
      const { concerns, about, competencies, format, mode, hours } = SESSION
      const base = { orgId: ctx.org.id, createdAt: ctx.now, heldOn }
      await ctx.db.rscSession.create({ data: { ...base, id: sessionId, giverPersonId: giver.giverPersonId ?? '' } })
      const member = await ctx.db.sessionMember.create({
        data: {
          ...{ ...base, id: newId(ctx.now), sessionId, personId: person.id, giverId: giver.id, updatedAt: ctx.now },
          ...{ minutes: hours, concerns, about, competencies, format, mode },
        },
      })
      const set = (data: object) =>
        ctx.db.sessionMember.update({ where: { orgId_id: { orgId: ctx.org.id, id: member.id } }, data })
      const flags = async () => (await desk(its, {})).rows[0]?.flags
      expect(await flags()).toEqual([])
      await set({ giverAgreedAt: ctx.now })
      expect(await flags()).toEqual(['rscAwaited'])
      await set({ differsById: person.id, differsAt: ctx.now, difference: json({}) })
      expect(await flags()).toEqual(['rscDiffers'])
      await set({ differsById: null, differsAt: null, memberAgreedAt: ctx.now })
      expect(await flags()).toEqual([])
    }))

  it('is for the office alone', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own } = await aSubmitted(ctx)
      for (const who of [own, (await someone(ctx, ['reviewer', 'adviser', 'scorer'])).ctx]) {
        const reads = [desk(who, {}), office(who), officeTrail(who, {}), officeLetters(who, {}), caseView(who, id)]
        for (const read of reads) expect((await refusal(read)).code).toBe('not_found')
      }
      const { ctx: admin } = await someone(ctx, ['admin'])
      expect((await desk(admin, {})).rows).toHaveLength(1)
    }))
})

describe('the office', () => {
  it('counts, names the oldest, and reads letters and trail', () =>
    withCtx(async (ctx) => {
      const { office: its, id } = await aSubmitted(ctx)
      const start = await office(its)
      expect(start.counts.submitted).toBe(1)
      expect(start.oldest.map((row) => row.id)).toEqual([id])
      expect((await officeLetters(its, {})).letters.map((letter) => letter.template)).toContain('application-submitted')
      expect((await officeLetters(its, { state: 'sent' })).letters).toEqual([])
      const { entries } = await officeTrail(its, {})
      expect(entries.map((entry) => entry.name)).toContain('portfolio.applicationSubmitted')
    }))
})

describe('the case', () => {
  it('shows findings, evidence, values, signatures, letters and what may be done', () =>
    withCtx(async (ctx) => {
      const { office: its, id, person } = await aSubmitted(ctx)
      const view = await caseView(its, id)
      expect(view.applicant.name).toBe(person.name)
      expect(view.entries.map((entry) => entry.kind)).toEqual(
        expect.arrayContaining(['education', 'work', 'training', 'rsc']),
      )
      const training = view.entries.find((entry) => entry.kind === 'training')
      expect(training?.counts).toContainEqual(expect.objectContaining({ requirement: 'training.total', counted: 1200 }))
      expect(view.values).toHaveLength(7)
      expect(view.signatures.length).toBeGreaterThan(1)
      expect(view.letters.map((letter) => letter.template)).toContain('application-submitted')
      expect(view.trail.length).toBeGreaterThan(2)
      expect(view.may.decide.endorse.yes).toBe(true)
      expect(view.may.decide.clearForExam.yes).toBe(false)
    }))
})
