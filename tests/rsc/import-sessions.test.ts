import { describe, expect, it } from 'vitest'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { confirmSessions } from '@/lib/rsc/commands/confirm-sessions'
import { importRuns } from '@/lib/rsc/commands/import-runs'
import { importSessions, type SingleSession } from '@/lib/rsc/commands/import-sessions'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aReadApplication, recorded } from '../support/ledger'
import { queued } from '../support/references'
import { GIVER, RUN } from '../support/rsc'
import { aPair, SESSION } from '../support/sessions'

function single(given: { giverId: string; giverPerson: { id: string } }): SingleSession {
  const { hours, ...session } = SESSION
  return { ...session, minutes: hours, giver: given.giverId, giverPersonId: given.giverPerson.id }
}

describe('importSessions', () => {
  it('puts single sessions into the log shared with the giver, who is told once and confirms them there', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const { applicationId, member, giverPerson } = pair
      const again = { ...single(pair), heldOn: SESSION.heldOn.replace('-14', '-21') as SingleSession['heldOn'] }
      await importSessions(member, { fileName: 'rsc.csv', applicationId, sessions: [single(pair), again] })
      const { rsc } = await ledgerOf(member, person.id)
      expect(rsc).toMatchObject([
        { single: true, fromDay: '2026-10-14', minutes: 60, confirmedAt: null },
        { single: true, fromDay: '2026-10-21' },
      ])
      const told = (await queued(ctx, 'sessions.tell')).filter(({ key }) => key?.includes(giverPerson.id))
      expect(told).toHaveLength(1)
      expect(await recorded(ctx, 'rsc.sessionsImported')).toBe(1)
      await confirmSessions(pair.giver, { seen: new Map(rsc.map(({ id, version }) => [id, version])) })
      expect((await ledgerOf(member, person.id)).rsc.every(({ confirmedAt }) => confirmedAt)).toBe(true)
    }))

  it('takes from a spreadsheet only what says how it was held, with a giver who has an account', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, member, giverPerson } = await aPair(ctx, person)
      const day = { ...RUN, to: RUN.from, applicationId }
      const shared = { name: '', email: giverPerson.email }
      const bulk = {
        ...{ applicationId, fileName: 'rsc.csv', keepTwins: false },
        entries: [
          { run: day, giver: shared, mode: 'virtual' as const },
          { run: { ...day, hours: 90 as typeof RUN.hours }, giver: shared, mode: null },
          { run: day, giver: { name: 'Elena Soto', email: GIVER.email }, mode: 'virtual' as const },
        ],
      }
      expect((await importRuns(member, bulk)).made).toBe(3)
      expect((await ledgerOf(member, person.id)).rsc.map(({ single }) => single).sort()).toEqual([false, false, true])
      expect(await importRuns(member, bulk)).toMatchObject({ made: 0, twins: [{}, {}, {}] })
    }))

  it('keeps what was sent as it was sent, and strangers out', () =>
    withCtx(async (ctx, person) => {
      const pair = await aPair(ctx, person)
      const given = { fileName: 'rsc.csv', applicationId: pair.applicationId, sessions: [single(pair)] }
      const stranger = await someone(ctx)
      expect((await refusal(importSessions(stranger.ctx, given))).code).toBe('not_found')
      const outside = await inAnotherOrg(ctx, ['applicant'], (other) => refusal(importSessions(other, given)))
      expect(outside.code).toBe('not_found')
      await aReadApplication(ctx, pair.applicationId)
      expect((await refusal(importSessions(pair.member, given))).reason).toBe('sessions.no.beingRead')
    }))
})
