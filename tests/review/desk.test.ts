import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { caseView } from '@/lib/review/queries/case'
import { type DeskPage, desk, deskIds } from '@/lib/review/queries/desk'
import { officeLetters } from '@/lib/review/queries/letters'
import { office } from '@/lib/review/queries/office'
import { officeTrail } from '@/lib/review/queries/trail'
import { type DeskAsk, understood } from '@/lib/review/schema/desk'
import { workingDaysBetween } from '@/lib/rules/working-days'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aSubmitted } from '../support/review'
import { aRound } from '../support/rounds'

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

async function walk(ctx: Ctx, ask: DeskAsk): Promise<DeskPage[]> {
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
      const since = newest.rows.map((row) => row.stageSince)
      expect(since).toEqual([...since].sort().reverse())
    }, asCoordinator))

  it('filters by stage, turn, category, name, reference and mine', () =>
    withCtx(async (ctx, me) => {
      await many(ctx, 3, { familyName: 'Ñandú' })
      await many(ctx, 2, { state: 'info_requested', category: 'ECFA' })
      await many(ctx, 2, { state: 'endorsed' })
      const count = async (ask: DeskAsk) => (await desk(ctx, ask)).rows.length
      expect(await count({ stage: 'endorsed' })).toBe(2)
      expect(await count({ stage: 'all' })).toBe(7)
      expect(await count({ status: 'informationAsked' })).toBe(2)
      expect(await count({ status: ['informationAsked', 'onHold'] })).toBe(0)
      expect(await count({ coordinator: 'none' })).toBe(5)
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
      expect(await count({ coordinator: me.id })).toBe(2)
      const roundId = await aRound(ctx)
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id, category: 'ECFA' }, data: { roundId } })
      expect((await desk(ctx, { round: roundId })).rows.map(({ round }) => round)).toEqual(['Winter', 'Winter'])
      expect(await count({ round: 'none' })).toBe(3)
      const strange = { turn: 'x', category: 'y', status: ['z'], coordinator: '1', col: 'w', order: 'v', after: 'z' }
      expect(await count({ stage: 'nonsense', ...strange })).toBe(5)
    }, asCoordinator))

  it('finds by names without their accents, by e-mail and by reference, all the words, in any order', () =>
    withCtx(async (ctx) => {
      await many(ctx, 1, { familyName: 'Ibáñez', state: 'in_review' })
      await many(ctx, 1, { familyName: "O'Neill%" })
      const names = async (q: string) => (await desk(ctx, { q })).rows.map((row) => row.applicant)
      const [ibanez] = await names('ibanez')
      expect(ibanez).toContain('Ibáñez')
      const given = ibanez?.split(' ')[0] ?? ''
      for (const q of ['IBÁÑEZ', `ibanez ${given}`, `"${given}" Ibañez`, 'in_review ibanez', 'ib', ' ibáñez '])
        expect(await names(q === 'in_review ibanez' ? `${ctx.org.code}-2026-ibáñez-0` : q), q).toEqual([ibanez])
      expect(await names("o'neill")).toHaveLength(1)
      const email = (await desk(ctx, { q: 'ibanez' })).rows[0]?.email ?? 'none'
      expect(await names(email.toUpperCase())).toEqual([ibanez])
      // A word's beginning is enough, and that of each part of a name, an address or a reference.
      for (const q of ['iba', 'neill', 'NEIL']) expect(await names(q), q).toHaveLength(1)
      expect(await names('báñ')).toEqual([])
      for (const nobody of ['ibanez xyz', 'i_anez', 'iba%ezz']) expect(await names(nobody), nobody).toEqual([])
    }, asCoordinator))

  it('finds exactly the case whose whole reference or address is typed, whatever its stage', () =>
    withCtx(async (ctx) => {
      await many(ctx, 2, { familyName: 'Quill' })
      await many(ctx, 1, { state: 'endorsed' })
      const found = async (ask: DeskAsk) => (await desk(ctx, ask)).rows.map((row) => row.reference)
      const [code, all] = [ctx.org.code, await found({ stage: 'all' })]
      const longer = `${code}-2026-QUILL-11`
      await ctx.db.application.updateMany({
        where: { orgId: ctx.org.id, reference: `${code}-2026-QUILL-0` },
        data: { reference: longer },
      })
      expect(all).toHaveLength(3)
      // The longer one begins with the shorter; only the whole one was asked for.
      expect(await found({ q: `${code}-2026-quill-1` })).toEqual([`${code}-2026-QUILL-1`])
      expect((await found({ q: `${code}-2026-quill` })).toSorted()).toEqual([`${code}-2026-QUILL-1`, longer])
      const ended = `${code}-2026-ENDORSED-0`
      expect(await found({ q: ended })).toEqual([ended])
      expect(await found({ q: ended, stage: 'submitted' })).toEqual([])
      expect(await found({ q: ended, coordinator: 'none', category: 'ECFA' })).toEqual([])
      expect((await deskIds(ctx, understood({ q: ended }), 10)).ids).toHaveLength(1)
      expect(await found({ q: `${code}-2026-endorse` })).toEqual([])
      const { rows } = await desk(ctx, { q: ended })
      expect(await found({ q: rows[0]?.email.toUpperCase() })).toEqual([ended])
    }, asCoordinator))

  it('shows who is called exactly so before those whose name only begins so, on all pages', () =>
    withCtx(async (ctx) => {
      await many(ctx, 30, { familyName: 'Maroni' })
      await many(ctx, 3, { familyName: 'Mar' })
      for (const order of ['oldest', 'newest', 'next']) {
        await ctx.db.application.updateMany({
          where: { orgId: ctx.org.id },
          data: order === 'next' ? { expectedOn: fromDay(today(ctx)) } : {},
        })
        const pages = await walk(ctx, { q: 'mar', order })
        const names = pages.flatMap(({ rows }) => rows.map(({ applicant }) => applicant.split(' ').at(-1)))
        expect(names.slice(0, 3), order).toEqual(['Mar', 'Mar', 'Mar'])
        expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size, order).toBe(33)
        const back = await desk(ctx, { q: 'mar', order, before: pages[1]?.previous })
        expect(back.rows, order).toEqual(pages[0]?.rows)
        expect(pages.map(({ total }) => total)).toEqual([33, 33])
        const days = pages.flatMap(({ rows }) => rows.slice(0).map((row) => row.days)).slice(3)
        if (order !== 'next') {
          expect(days).toEqual(days.toSorted((a, b) => (order === 'newest' ? a - b : b - a)))
        }
      }
      // A place in one list is no place in the other.
      const place = (await desk(ctx, { q: 'mar' })).next
      expect((await desk(ctx, { after: place })).previous).toBeUndefined()
    }, asCoordinator))

  it('says how many there are, whatever page is shown', () =>
    withCtx(async (ctx) => {
      await many(ctx, 40)
      await many(ctx, 5, { state: 'endorsed', category: 'ECFA' })
      expect((await walk(ctx, {})).map(({ total }) => total)).toEqual([40, 40])
      const total = async (ask: DeskAsk) => (await desk(ctx, ask)).total
      expect(await total({ stage: 'all' })).toBe(45)
      expect(await total({ stage: 'all', category: 'ECFA' })).toBe(5)
      expect(await total({ category: 'ECFA' })).toBe(0)
      expect(await total({ turn: 'nobody', overdue: '1' })).toBe(0)
      expect(await total({ q: 'nobody' })).toBe(0)
      await many(ctx, 2000, { familyName: 'Zorrilla' })
      expect([await total({}), await total({ stage: 'endorsed' })]).toEqual([null, 5])
      const said = async (ask: DeskAsk) => (await desk(ctx, ask)).uncounted
      expect(await said({})).toEqual({ most: 2000, filtered: false })
      expect(await said({ category: 'IFS' })).toEqual({ most: 2000, filtered: true })
      expect(await said({ q: 'zorrilla' })).toBeNull()
      // What stands on one page is counted by it.
      expect([await total({ category: 'ECFA' }), await said({ category: 'ECFA' })]).toEqual([0, null])
    }, asCoordinator))

  it('fills a page of a very common word from the order, and says when it looked at too few', () =>
    withCtx(async (ctx) => {
      await many(ctx, 30, { familyName: 'Garza' })
      // As if thousands more were called so.
      await ctx.db.$executeRaw`insert into "CaseWord" ("orgId", "word", "applicationId")
        select ${ctx.org.id}::uuid, 'garza', gen_random_uuid() from generate_series(1, 2001)`
      const pages = await walk(ctx, { q: 'garza' })
      expect(pages.map((page) => [page.rows.length, page.many])).toEqual([
        [25, false],
        [5, true],
      ])
      expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(30)
      const none = await desk(ctx, { q: 'garza', category: 'ECFA' })
      expect([none.rows, none.many]).toEqual([[], true])
      expect((await desk(ctx, { q: 'garza nobody' })).many).toBe(false)
      expect((await deskIds(ctx, understood({ q: 'garza' }), 2000)).ids).toHaveLength(30)
    }, asCoordinator))

  it('says clearly what cannot be searched for', () =>
    withCtx(async (ctx) => {
      await many(ctx, 1)
      const asks: [string, string | undefined][] = [
        ['x'.repeat(10_000), 'tooLong'],
        ['%', 'noLetters'],
        ['"\'"', 'noLetters'],
        ['🎉 🎉', 'noLetters'],
        ['\'; drop table "Application"; --', undefined],
        ['a\0b', undefined],
        ['x '.repeat(100), undefined],
        ['\\ %sqx $1qx $$', undefined],
      ]
      for (const [q, refused] of asks) {
        const page = await desk(ctx, { q })
        expect([q, page.refused, page.rows]).toEqual([q, refused, []])
      }
      expect((await desk(ctx, { q: '   ' })).rows).toHaveLength(1)
    }, asCoordinator))

  it('counts working days, and knows what is overdue by the next date', () =>
    withCtx(async (ctx) => {
      await many(ctx, 3)
      const rows = (await desk(ctx, {})).rows
      const [late, soon] = rows.map(({ id }) => id)
      const set = (id: string | undefined, days: number) =>
        ctx.db.application.update({
          where: { orgId_id: { orgId: ctx.org.id, id: id ?? '' } },
          data: { expectedOn: fromDay(addDays(today(ctx), days)) },
        })
      await set(late, -1)
      await set(soon, 3)
      const { calendar } = ctx.org.settings
      for (const row of rows) expect(row.days).toBe(workingDaysBetween(row.stageSince, today(ctx), calendar))
      expect((await desk(ctx, { overdue: '1' })).rows.map((row) => [row.id, row.overdue])).toEqual([[late, true]])
      const dated = (await desk(ctx, { order: 'next' })).rows
      expect(dated.map((row) => row.id)).toEqual([late, soon])
    }, asCoordinator))

  it('marks what is past the promise, and finds all of it in any stage', () =>
    withCtx(async (ctx) => {
      await many(ctx, 20)
      await many(ctx, 60, { state: 'in_review' })
      await many(ctx, 40, { state: 'deferred' })
      const rows = (await walk(ctx, {})).flatMap((page) => page.rows)
      const { serviceLevels } = ctx.org.settings
      for (const { stage, days, late } of rows) {
        const level = stage === 'submitted' || stage === 'in_review' ? serviceLevels[stage] : null
        expect(late).toBe(level !== null && days > level)
      }
      const late = rows.filter((row) => row.late).map(({ id }) => id)
      expect(late.length).toBeGreaterThan(10)
      for (const order of ['oldest', 'newest']) {
        const found = (await walk(ctx, { late: '1', order })).flatMap((page) => page.rows.map(({ id }) => id))
        expect(found.toSorted()).toEqual(late.toSorted())
      }
      const none = { ...serviceLevels, submitted: null, in_review: null }
      const org = { ...ctx.org, settings: { ...ctx.org.settings, serviceLevels: none } }
      const nothing = await desk({ ...ctx, org }, { late: '1' })
      expect([nothing.rows, nothing.total]).toEqual([[], 0])
    }, asCoordinator))

  it('acts on those that are shown: by the next date, on those that have one', () =>
    withCtx(async (ctx) => {
      await many(ctx, 3)
      const [first] = (await desk(ctx, {})).rows
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: first?.id ?? '' } },
        data: { expectedOn: fromDay(today(ctx)) },
      })
      expect((await deskIds(ctx, understood({ order: 'next' }), 10)).ids).toEqual([first?.id])
    }, asCoordinator))

  it('reads by the next date a page at a time, forwards and back', () =>
    withCtx(async (ctx) => {
      await many(ctx, 60)
      const expectedOn = fromDay(today(ctx))
      await ctx.db.application.updateMany({ where: { orgId: ctx.org.id }, data: { expectedOn } })
      const pages = await walk(ctx, { order: 'next' })
      expect(pages.map((page) => page.rows.length)).toEqual([25, 25, 10])
      expect(new Set(pages.flatMap((page) => page.rows.map((row) => row.id))).size).toBe(60)
      expect((await desk(ctx, { order: 'next', before: pages[1]?.previous })).rows).toEqual(pages[0]?.rows)
    }, asCoordinator))

  it('does not show a neighbour’s case, by any filter or search', () =>
    withCtx(async (ctx) => {
      await many(ctx, 1, { familyName: 'Nachbarin' })
      await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        const asks: DeskAsk[] = [{ q: 'nachbarin' }, { stage: 'all' }, { turn: 'coordinator' }, { order: 'next' }]
        for (const ask of asks) expect((await desk(other, ask)).rows).toEqual([])
      })
    }, asCoordinator))

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
