import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { fromDay } from '@/lib/db/days'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { logSession } from '@/lib/rsc/commands/log-session'
import { sessionView } from '@/lib/rsc/queries/session-forms'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { LogSessionInput } from '@/lib/rsc/schema/sessions'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { audited, queued } from '../support/references'
import { anEndorsement } from '../support/rsc'
import { another, aPair, aSession, SESSION, sessionOf } from '../support/sessions'

describe('logSession', () => {
  it('by the member: the giver sees it, and it is pending until the giver confirms', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, entryId, member, giver, giverPerson } = await aSession(ctx, person)
      expect((await sessionLog(giver, {})).waiting).toMatchObject([
        { id: entryId, side: 'giver', state: 'awaits-giver' },
      ])
      expect((await sessionLog(member, {})).rest).toMatchObject([{ id: entryId, mine: false, mode: 'virtual' }])
      const before = (await applicationFindings(member, applicationId)).assessment.findings
      expect(before.find((one) => one.code === 'rsc.received')).toMatchObject({ counted: 0, pending: 60 })
      await confirmSessions(giver, { seen: new Map([[entryId, 1]]) })
      const after = (await applicationFindings(member, applicationId)).assessment.findings
      expect(after.find((one) => one.code === 'rsc.received')).toMatchObject({
        counted: 60,
        entries: [{ id: entryId, reason: null }],
      })
      expect(await audited(ctx, 'rsc.sessionLogged')).toBe(1)
      const [job] = (await queued(ctx, 'sessions.tell')).filter((one) => one.key.includes(giverPerson.id))
      expect(job?.key).toBe(`sessions.tell:${giverPerson.id}`)
    }))

  it('by the giver for a group: an entry for each, who see one another', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const second = await another(ctx, pair.giverPerson)
      const group = { ...SESSION, format: 'group' as const }
      const members = [pair.giverId, second.giverId]
      const { entryIds } = await logSession(pair.giver, { as: 'giver', members, ...group })
      expect(entryIds).toHaveLength(2)
      const [line] = (await sessionLog(pair.member, {})).waiting
      expect(line).toMatchObject({ state: 'awaits-member', side: 'member' })
      expect(line?.group).toEqual([expect.stringMatching(/^Bea /)])
    }))

  it('a member who logs a group their giver already logged joins it, unseen until the giver says so', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const second = await another(ctx, pair.giverPerson)
      const group = { ...SESSION, format: 'group' as const }
      await logSession(pair.giver, { as: 'giver', members: [second.giverId], ...group })
      const { entryIds } = await logSession(pair.member, { as: 'member', giverId: pair.giverId, ...group })
      expect(await ctx.db.rscSession.count({ where: { orgId: ctx.org.id } })).toBe(1)
      const [id = ''] = entryIds
      expect((await sessionView(pair.member, id)).line.group).toEqual([])
      await confirmSessions(pair.giver, { seen: new Map([[id, 1]]) })
      expect((await sessionView(pair.member, id)).line.group).toHaveLength(1)
    }))

  it('does not count one meeting twice, whoever logs it second', () =>
    withCtx(async (ctx, person) => {
      const { giver, giverId } = await aSession(ctx, person)
      const twice = await refusal(logSession(giver, { as: 'giver', members: [giverId], ...SESSION }))
      expect(twice.fields?.heldOn?.[0]).toContain('sessions.heldOn.twice')
    }))

  it('is judged by the giver’s status on its day', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, entryId, member, giver, giverPerson } = await aSession(ctx, person)
      await ctx.db.endorsement.deleteMany({ where: { orgId: ctx.org.id, personId: giverPerson.id } })
      await anEndorsement(ctx, giverPerson.id, { category: 'IMHM-C', from: '2026-10-15' })
      await confirmSessions(giver, { seen: new Map([[entryId, 1]]) })
      const { findings } = (await applicationFindings(member, applicationId)).assessment
      expect(findings.find((one) => one.code === 'rsc.received')?.entries).toMatchObject([
        { id: entryId, reason: 'giver-not-qualified' },
      ])
    }))

  it('logs nothing that lies ahead, and under an application that is read only what came after it was sent', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, member, giver, giverId } = await aPair(ctx, person)
      const log = (heldOn: string) =>
        logSession(member, { as: 'member', giverId, ...SESSION, heldOn: plainDate(heldOn) })
      expect((await refusal(log('2026-11-23'))).fields).toEqual({ heldOn: ['rsc.to.future'] })
      await ctx.db.application.update({
        where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
        data: { state: 'in_review', submittedAt: new Date('2026-11-10T15:00:00Z') },
      })
      expect((await refusal(log('2026-11-10'))).reason).toBe('sessions.no.beingRead')
      const byGiver = logSession(giver, { as: 'giver', members: [giverId], ...SESSION })
      expect((await refusal(byGiver)).reason).toBe('sessions.no.beingRead')
      const { entryIds } = await log('2026-11-11')
      expect((await sessionOf(ctx, entryIds[0] ?? '')).heldOn).toEqual(fromDay(plainDate('2026-11-11')))
    }))

  it('is only for people who named the giver, and only these two see it', () =>
    withCtx(async (ctx, person) => {
      const { giverId, entryId, giverPerson } = await aSession(ctx, person)
      const { ctx: stranger } = await someone(ctx, ['coordinator', 'admin'])
      expect((await refusal(sessionView(stranger, entryId))).code).toBe('not_found')
      expect((await sessionLog(stranger, {})).rest).toEqual([])
      const second = await another(ctx, giverPerson)
      expect((await refusal(sessionView(second.member, entryId))).code).toBe('not_found')
      await keepsTheWalls(ctx, logSession, { as: 'member', giverId, ...SESSION }, ['coordinator'])
      await keepsTheWalls(ctx, logSession, { as: 'giver', members: [giverId], ...SESSION }, ['coordinator'])
    }))

  it('asks for one person in an individual session, and for no more than half a day', () => {
    const form = {
      ...{ as: 'giver', members: [crypto.randomUUID(), crypto.randomUUID()], hours: '1:30', mode: 'virtual' },
      ...{ heldOn: { year: '2026', month: '10', day: '14' }, format: 'individual', concerns: 'own-practice' },
      about: ['IMH-E'],
    }
    const wrong = (change: object) =>
      LogSessionInput.safeParse({ ...form, ...change }).error?.issues.map((issue) => issue.message)
    expect(wrong({})).toEqual(['sessions.members.one'])
    expect(LogSessionInput.parse({ ...form, format: 'group' })).toMatchObject({ hours: 90, competencies: [] })
    expect(wrong({ format: 'group', hours: '13' })).toEqual(['sessions.hours.tooMany'])
    expect(wrong({ format: 'group', mode: '' })).toEqual(['sessions.mode.missing'])
    expect(wrong({ format: 'peer' })).toEqual(['sessions.format.missing'])
  })
})
