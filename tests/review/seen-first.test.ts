import { describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg, undone } from '@/lib/db/scope'
import { drawOutbox } from '@/lib/mail/preview'
import { sendLetter } from '@/lib/mail/send-letter'
import { holdCase } from '@/lib/review/commands/hold-case'
import { recordDecision } from '@/lib/review/commands/record-decision'
import { requestInformation } from '@/lib/review/commands/request-information'
import { postOffice } from '../mail/outbox'
import { actorFor, refusal } from '../support/actors'
import { anOrg, aPerson } from '../support/builders'
import { asRole } from '../support/db'
import { aSubmitted, type Submitted } from '../support/review'
import { NOW, ORIGIN } from '../support/world'

type Act = (ctx: Ctx, applicationId: string) => Promise<unknown>

const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many hours?' }]
const reasons = [{ requirement: 'work', reason: 'not-shown', todo: 'Show it.' }]
const ACTS: Record<string, Act> = {
  holdCase: (ctx, applicationId) => holdCase(ctx, { applicationId, reason: 'payment', message: 'Please pay.' }),
  requestInformation: (ctx, applicationId) =>
    requestInformation(ctx, { applicationId, message: 'Hello.', dueOn: plainDate('2026-12-22'), items }),
  'recordDecision, endorse': (ctx, applicationId) =>
    recordDecision(ctx, { applicationId, act: 'endorse', feedback: 'Well done.', seen: '' }),
  'recordDecision, defer': (ctx, applicationId) =>
    recordDecision(ctx, { applicationId, act: 'defer', feedback: 'Not yet.', seen: '', reasons }),
}

/** Committed, so that several transactions see it. */
async function lasting(): Promise<{ org: Ctx['org']; one: Submitted; office: Omit<Ctx, 'db'> }> {
  return inOrg(newId(NOW) as OrgId, async (db) => {
    const org = await anOrg(db)
    const person = await aPerson({ db, org })
    const base = { org, now: NOW, locale: 'en', origin: ORIGIN } as const
    const one = await aSubmitted({ ...base, db, actor: actorFor(person) })
    return { org, one, office: { ...base, actor: actorFor(one.coordinator, ['coordinator']) } }
  })
}

/** Everything the association has, row by row. */
const everything = (orgId: string) =>
  asRole('superuser', async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`
      select format('%I', c.relname) as name from pg_class c join pg_attribute o on o.attrelid = c.oid and o.attname = 'orgId'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`)
    const found: Record<string, unknown> = {}
    for (const { name } of tables) {
      const { rows } = await client.query(`select to_jsonb(t) as r from ${name} t where "orgId" = $1 order by 1`, [
        orgId,
      ])
      found[name] = rows
    }
    const { rows } = await client.query(
      `select count(*) from graphile_worker._private_jobs where payload::text like $1`,
      [`%${orgId}%`],
    )
    return { ...found, jobs: rows }
  })

describe('an act seen before it is done', () => {
  it.each(Object.entries(ACTS))('%s shows its letter as it leaves, and leaves nothing behind', async (_, act) => {
    const { org, one, office } = await lasting()
    const before = await everything(org.id)
    const [seen] = await undone(org.id, async (db) => {
      const outbox: string[] = []
      await act({ ...office, db, outbox }, one.id)
      return drawOutbox({ ...office, db }, outbox)
    })
    expect(await everything(org.id)).toEqual(before)

    const outbox: string[] = []
    await inCtx({ orgId: org.id, now: NOW, origin: ORIGIN, actor: office.actor }, (ctx) =>
      act({ ...ctx, outbox }, one.id),
    )
    const [letterId] = outbox
    if (!letterId) throw new Error('no letter')
    const { sent, postman } = postOffice()
    await sendLetter({ orgId: org.id, letterId, lastTry: true }, postman)
    const numbered = (text?: string) => text?.replace(/[A-Z]{2,4}-\d{5}-\w/g, '#')
    expect(seen?.subject).toBe(sent[0]?.subject)
    expect(numbered(seen?.text)).toBe(numbered(sent[0]?.text))
    expect(seen?.to).toContain(sent[0]?.to.address)
  })

  it('is refused as the act itself is', async () => {
    const { org, one, office } = await lasting()
    const someoneElse = { ...office, actor: actorFor(one.person, ['applicant']) }
    const act = ACTS.holdCase
    if (!act) throw new Error('no act')
    const tried = undone(org.id, (db) => act({ ...someoneElse, db }, one.id))
    expect(['forbidden', 'not_found']).toContain((await refusal(tried)).code)
  })
})
