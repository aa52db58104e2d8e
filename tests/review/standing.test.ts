import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '@/lib/core/plain-date'
import { searchForm } from '@/lib/core/search-name'
import type { Ctx } from '@/lib/ctx/ctx'
import { today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { moveApplication } from '@/lib/portfolio/commands/move-application'
import { appealDecision } from '@/lib/review/commands/appeal-decision'
import { clearFlag } from '@/lib/review/commands/clear-flag'
import { decideAppeal } from '@/lib/review/commands/decide-appeal'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { caseView } from '@/lib/review/queries/case'
import { caseworkOf } from '@/lib/review/queries/casework'
import { desk } from '@/lib/review/queries/desk'
import { EDITIONS } from '@/lib/rules/criteria'
import { type CaseStatus, canStand, STAGES, STATUSES, type Stage, TURNS, type Turn } from '@/lib/rules/standing'
import { STATES } from '@/lib/rules/transitions'
import { someone, withCtx } from '../support/actors'
import { asRole } from '../support/db'
import { aCase, aDeferred, aSubmitted } from '../support/review'
import { aGiver, another, SESSION } from '../support/sessions'
import { NOW } from '../support/world'

type Standing = { stage: string; turn: string; statuses: string[]; nextOn: Date | null; searchText: string }

async function standing(ctx: Ctx, id: string): Promise<Standing> {
  const found = await ctx.db.application.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id } },
    select: { stage: true, turn: true, statuses: true, nextOn: true, searchText: true },
  })
  // What is there, the desk must not hold to be impossible.
  const [stage, turn, statuses] = [found.stage as Stage, found.turn as Turn, found.statuses as CaseStatus[]]
  expect(canStand([stage], turn, statuses, found.nextOn !== null)).toBe(true)
  return found
}

/** Columns that differ from what the function says now, over all applications of the association. */
async function stale(ctx: Ctx): Promise<unknown[]> {
  return ctx.db.$queryRaw`
    select a."id", a."stage", a."turn", a."statuses", a."nextOn", s.* from "Application" a, attune.standing(a) s
    where a."orgId" = ${ctx.org.id}::uuid and (a."stage", a."turn", a."statuses", a."nextOn", a."searchText")
      is distinct from (s.stage, s.turn, s.statuses, s.next_on, s.search_text)`
}

async function wait(ctx: Ctx, applicationId: string, more: object = {}) {
  const id = newId(ctx.now)
  const kept = { orgId: ctx.org.id, id, applicationId, subjectId: newId(ctx.now), askedAt: ctx.now }
  await ctx.db.wait.create({ data: { ...kept, kind: 'transcript', party: 'applicant', ...more } })
  return (data: object) => ctx.db.wait.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data })
}

describe('where a case stands', () => {
  it('uses the words of lib/rules/standing.ts, and the numbers of the credential', () =>
    asRole('owner', async (client) => {
      const { rows } = await client.query<{ text: string }>(
        `select pg_get_functiondef('attune.standing'::regproc) as text`,
      )
      const text = rows[0]?.text ?? ''
      const said = [...text.matchAll(/statuses \|\| '(\w+)'/g)].map((match) => match[1])
      expect(said.toSorted()).toEqual([...STATUSES].toSorted())
      for (const edition of EDITIONS) expect(text).toContain(`"notEnoughInformation" >= ${edition.voidAnswers.count})`)
      const indexes = await client.query<{ name: string }>(
        `select indexname as name from pg_indexes where indexname like 'Application_is_%'`,
      )
      expect(indexes.rows.map(({ name }) => name).toSorted()).toEqual(
        STATUSES.map((status) => `Application_is_${status}`).toSorted(),
      )
    }))

  it('gives every state a stage and a turn', () =>
    withCtx(async (ctx) => {
      const { id } = await aSubmitted(ctx)
      for (const state of STATES) {
        await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { state } })
        const found = await standing(ctx, id)
        expect(STAGES).toContain(found.stage)
        expect(TURNS).toContain(found.turn)
        expect(found.turn === 'nobody').toBe(['endorsed', 'withdrawn'].includes(state))
      }
    }))

  it('follows the application: stage, turn and the next date', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      expect(await standing(ctx, id)).toMatchObject({ stage: 'in_review', turn: 'coordinator', statuses: [] })
      const { expectedOn } = await ctx.db.application.findUniqueOrThrow({
        where: { orgId_id: { orgId: ctx.org.id, id } },
      })
      expect((await standing(ctx, id)).nextOn).toEqual(expectedOn)
      await moveApplication(office, { applicationId: id, from: 'in_review', act: 'clearForExam' })
      expect((await standing(ctx, id)).nextOn).toEqual(fromDay(addMonths(today(ctx), 12)))
      expect(await stale(ctx)).toEqual([])
    }))

  it('shows flags until they are taken off, the urgent ones first', () =>
    withCtx(async (ctx) => {
      const { id: applicationId, office } = await aCase(ctx)
      for (const kind of ['concern', 'urgent'] as const)
        await raiseFlag(office, { applicationId, kind, reason: 'Look' })
      expect(await standing(ctx, applicationId)).toMatchObject({ statuses: ['urgent', 'flagged'] })
      expect(await stale(ctx)).toEqual([])
      const found = async (status: string) => (await desk(office, { status })).rows.map(({ id }) => id)
      expect([await found('urgent'), await found('flagged')]).toEqual([[applicationId], [applicationId]])
      for (const { id: flagId, kind } of (await caseworkOf(office, applicationId)).flags) {
        if (kind === 'urgent') await clearFlag(office, { applicationId, flagId })
      }
      expect(await standing(ctx, applicationId)).toMatchObject({ statuses: ['flagged'] })
    }))

  it('waits for whom something was asked of since it was sent', () =>
    withCtx(async (ctx) => {
      const { id } = await aCase(ctx)
      const dueOn = fromDay(addDays(today(ctx), 9))
      await wait(ctx, id, { askedAt: new Date(ctx.now.getTime() - 86_400_000 * 400), kind: 'payment' })
      expect(await standing(ctx, id)).toMatchObject({ turn: 'coordinator', statuses: ['paymentAwaited'] })
      const set = await wait(ctx, id, { dueOn, kind: 'rating', party: 'rater' })
      const both = ['ratingAwaited', 'paymentAwaited']
      expect(await standing(ctx, id)).toMatchObject({ turn: 'rater', statuses: both, nextOn: dueOn })
      await set({ expiredAt: ctx.now })
      expect(await standing(ctx, id)).toMatchObject({
        turn: 'coordinator',
        statuses: ['paymentAwaited', 'waitExpired'],
      })
      await set({ receivedAt: ctx.now, late: true })
      expect(await standing(ctx, id)).toMatchObject({ turn: 'coordinator', statuses: ['paymentAwaited'] })
      expect(await stale(ctx)).toEqual([])
    }))

  it('waits for a rater asked since it was sent, and flags a void rating', () =>
    withCtx(async (ctx) => {
      const { id } = await aCase(ctx)
      const [reference] = await ctx.db.reference.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      const set = (data: object) =>
        ctx.db.reference.update({ where: { orgId_id: { orgId: ctx.org.id, id: reference?.id ?? '' } }, data })
      await set({ requestedAt: new Date(ctx.now.getTime() + 1000), receivedAt: null })
      expect(await standing(ctx, id)).toMatchObject({ turn: 'rater', statuses: ['ratingAwaited'] })
      await set({ declinedAt: ctx.now })
      expect(await standing(ctx, id)).toMatchObject({ turn: 'coordinator', statuses: [] })
      const rating = { orgId: ctx.org.id, reference: { orgId: ctx.org.id, applicationId: id } }
      const edition = EDITIONS.find(({ id: name }) => name === '2025')
      const count = edition?.voidAnswers.count ?? 0
      await ctx.db.rating.updateMany({ where: rating, data: { notEnoughInformation: count - 1 } })
      expect((await standing(ctx, id)).statuses).toEqual([])
      await ctx.db.rating.updateMany({ where: rating, data: { notEnoughInformation: count } })
      expect((await standing(ctx, id)).statuses).toEqual(['ratingVoid'])
      expect(await stale(ctx)).toEqual([])
    }))

  it('says what is open in RSC, in runs and in sessions, once the application was sent', () =>
    withCtx(async (ctx) => {
      const { id, person } = await aSubmitted(ctx)
      const [run] = await ctx.db.rscRun.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
      const set = (data: object) =>
        ctx.db.rscRun.update({ where: { orgId_id: { orgId: ctx.org.id, id: run?.id ?? '' } }, data })
      const statuses = async () => (await standing(ctx, id)).statuses
      await set({ confirmedAt: null })
      expect(await statuses()).toEqual(['rscAwaited'])
      await set({ disputedAt: ctx.now })
      expect(await statuses()).toEqual(['rscDiffers'])
      await set({ disputedAt: null, confirmedAt: ctx.now })
      const pair = await another(ctx, (await aGiver(ctx)).person)
      const giver = await ctx.db.giver.update({
        where: { orgId_id: { orgId: ctx.org.id, id: pair.giverId } },
        data: { personId: person.id },
      })
      const [sessionId, heldOn] = [newId(ctx.now), fromDay(SESSION.heldOn)]
      const base = { orgId: ctx.org.id, createdAt: ctx.now, heldOn }
      await ctx.db.rscSession.create({ data: { ...base, id: sessionId, giverPersonId: giver.giverPersonId ?? '' } })
      const { concerns, about, competencies, format, mode, hours } = SESSION
      const said = { minutes: hours, concerns, about, competencies, format, mode }
      const more = { id: newId(ctx.now), sessionId, personId: person.id, giverId: giver.id, updatedAt: ctx.now }
      const member = await ctx.db.sessionMember.create({ data: { ...base, ...more, ...said } })
      const put = (data: object) =>
        ctx.db.sessionMember.update({ where: { orgId_id: { orgId: ctx.org.id, id: member.id } }, data })
      expect(await statuses()).toEqual([])
      await put({ giverAgreedAt: ctx.now })
      expect(await statuses()).toEqual(['rscAwaited'])
      await put({ differsById: person.id, differsAt: ctx.now, difference: json({}) })
      expect(await statuses()).toEqual(['rscDiffers'])
      await put({ differsById: null, differsAt: null, memberAgreedAt: ctx.now })
      expect(await statuses()).toEqual([])
      await ctx.db.application.update({ where: { orgId_id: { orgId: ctx.org.id, id } }, data: { state: 'withdrawn' } })
      expect(await statuses()).toEqual([])
      expect(await stale(ctx)).toEqual([])
    }))

  it('is the office’s turn while an appeal waits, and the applicant’s again after it', () =>
    withCtx(async (ctx) => {
      const { id, ctx: own, office } = await aDeferred(ctx)
      expect(await standing(ctx, id)).toMatchObject({ stage: 'deferred', turn: 'applicant', statuses: [] })
      await appealDecision(own, { applicationId: id, words: 'Look again.', documents: [] })
      expect(await standing(ctx, id)).toMatchObject({ stage: 'deferred', turn: 'coordinator', statuses: ['appealed'] })
      const ids = async (ask: object) => (await desk(office, ask)).rows.map((row) => row.id)
      expect(await ids({ status: 'appealed' })).toEqual([id])
      expect(await ids({ turn: 'coordinator' })).toEqual([id])
      expect((await caseView(office, id)).turn).toBe('coordinator')
      const { ctx: other } = await someone(ctx, ['coordinator'])
      await decideAppeal(other, { applicationId: id, outcome: 'uphold', answer: 'It stands.' })
      expect(await standing(ctx, id)).toMatchObject({ turn: 'applicant', statuses: [] })
      expect(await stale(ctx)).toEqual([])
    }))

  it('says of a reference that never came only that, and that readers differ', () =>
    withCtx(async (ctx) => {
      const { id } = await aCase(ctx)
      const [reference] = await ctx.db.reference.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
      const key = { orgId_id: { orgId: ctx.org.id, id: reference?.id ?? '' } }
      await ctx.db.reference.update({ where: key, data: { requestedAt: ctx.now, receivedAt: null } })
      const subjectId = reference?.id ?? ''
      await ctx.db.wait.deleteMany({ where: { orgId: ctx.org.id, kind: 'rating', subjectId } })
      const set = await wait(ctx, id, { kind: 'rating', party: 'rater', subjectId })
      expect((await standing(ctx, id)).statuses).toEqual(['ratingAwaited'])
      await set({ expiredAt: ctx.now })
      expect(await standing(ctx, id)).toMatchObject({ turn: 'coordinator', statuses: ['waitExpired'] })
      await wait(ctx, id, { kind: 'settling', party: 'reviewer' })
      expect(await standing(ctx, id)).toMatchObject({ turn: 'reviewer', statuses: ['reviewsDiffer', 'waitExpired'] })
      expect(await stale(ctx)).toEqual([])
    }))

  it('keeps the words it is found by as the text says, through every change', () =>
    withCtx(async (ctx) => {
      const { id, person } = await aSubmitted(ctx)
      const words = async () => {
        const rows = await ctx.db.caseWord.findMany({ where: { orgId: ctx.org.id, applicationId: id } })
        return rows.map(({ word }) => word).toSorted()
      }
      const said = async () => [...new Set((await standing(ctx, id)).searchText.trim().split(' '))].toSorted()
      expect(await words()).toEqual(await said())
      const data = { familyName: "D'Arcy-Böll", searchName: "ana d'arcy-boll", email: 'a.b+c@x.example' }
      await ctx.db.person.update({ where: { orgId_id: { orgId: ctx.org.id, id: person.id } }, data })
      expect(await words()).toEqual(await said())
      expect(await words()).toEqual(expect.arrayContaining(["d'arcy-boll", 'arcy', 'boll', 'a.b+c@x.example', 'c']))
      expect(await words()).not.toContain('example')
    }))

  it('is found by whatever a person is called now', () =>
    withCtx(async (ctx) => {
      const { id, person } = await aSubmitted(ctx)
      const name = 'Ñuñoa Ångström'
      const data = { familyName: name, searchName: searchForm(name), email: 'Neu@Post.example' }
      await ctx.db.person.update({ where: { orgId_id: { orgId: ctx.org.id, id: person.id } }, data })
      expect((await standing(ctx, id)).searchText).toContain(' nunoa angstrom neu@post.example ')
      const typed = 'ÁÉÍÓÚÜÑ àèç ŽŠ İ'
      const [row] = await ctx.db.$queryRaw<{ form: string }[]>`select attune.search_form(${typed}) as form`
      expect(row?.form).toBe(searchForm(typed))
    }))

  it('is kept also while a migration fills a table past the walls', () =>
    asRole('owner', async (client) => {
      const [org, person, application] = [NOW, NOW, NOW].map(newId)
      await client.query('begin')
      await client.query(`select set_config('app.org', $1, true)`, [org])
      await client.query(
        `insert into "Org" ("id","slug","code","name","shortName","programme","contactEmail","zone","currency","languages","accent","edition","settings","labels","createdAt")
         values ($1, 'unnamed', 'UN', 'U', 'U', 'E', 'u@u.example', 'America/New_York', 'USD', '{en}', 'teal', '2025', '{}', '{}', now())`,
        [org],
      )
      await client.query(
        `insert into "Person" ("orgId","id","givenName","familyName","email","searchName","locale","createdAt") values ($1, $2, 'A', 'B', 'a@b.example', 'a b', 'en', now())`,
        [org, person],
      )
      await client.query(
        `insert into "Application" ("orgId","id","reference","personId","category","addOns","edition","settings","state","stateSince","startedAt","submittedAt")
         values ($1, $2, 'UN-1', $3, 'IFS', '{}', '2025', '{}', 'in_review', now(), now(), now())`,
        [org, application, person],
      )
      await client.query(`select set_config('app.org', '', true)`)
      await client.query(
        'alter table "Wait" no force row level security; alter table "Application" no force row level security',
      )
      await client.query(
        `insert into "Wait" ("orgId","id","kind","subjectId","applicationId","party","askedAt") values ($1, $2, 'payment', $2, $3, 'applicant', now())`,
        [org, person, application],
      )
      const { rows } = await client.query('select "turn", "statuses" from "Application" where "id" = $1', [application])
      expect(rows).toEqual([{ turn: 'applicant', statuses: ['paymentAwaited'] }])
      await client.query('rollback')
    }))
})
