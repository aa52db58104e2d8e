import { beforeAll, describe, expect, it } from 'vitest'
import type { OrgScope } from '@/lib/ctx/org-scope'
import { closeMemberKey } from '@/lib/people/commands/close-member-key'
import { openMemberKey } from '@/lib/people/commands/open-member-key'
import { saveMembers } from '@/lib/people/commands/save-members'
import { SentMembers } from '@/lib/people/schema'
import { keyHandler } from '@/lib/web/key-door'
import { inLasting, lastingOrg } from '../mail/outbox'
import { anAdmin } from '../support/members'

const POST = keyHandler(SentMembers, (ctx, sent) => saveMembers(ctx, { ...sent, source: 'program' }))

describe('the door for programs', () => {
  let org: OrgScope
  let key: string
  let keyId: string
  beforeAll(async () => {
    org = await lastingOrg()
    const opened = await inLasting(org, async (ctx) => openMemberKey(await anAdmin(ctx), { name: 'Every night' }))
    key = opened.secret.url
    keyId = opened.keyId
  })

  const send = async (body: unknown, more: { key?: string; type?: string; language?: string; org?: string } = {}) => {
    const answer = await POST(
      new Request('https://attune.test/api/v1/members/x', {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: {
          authorization: `Bearer ${more.key ?? key}`,
          'content-type': more.type ?? 'application/json',
          'accept-language': more.language ?? 'en',
        },
      }),
      { params: Promise.resolve({ org: more.org ?? org.slug }) },
    )
    return { status: answer.status, ...(await answer.json()) }
  }

  it('takes a list, without what the database would refuse', async () => {
    const members = [{ email: 'nul@list.test', name: 'A\0b\ud83d', to: '2030-12-31' }]
    expect(await send({ members })).toMatchObject({ status: 200, added: 1 })
    const where = { orgId: org.id, email: 'nul@list.test' }
    expect(await inLasting(org, (ctx) => ctx.db.member.findFirst({ where }))).toMatchObject({ name: 'Ab\ufffd' })
  })

  it('says what is wrong with what was sent, in the language asked for', async () => {
    const object = 'Give an object with the list “members”.'
    expect(await send([])).toEqual({ status: 422, problems: [{ path: '$', message: object }] })
    expect(await send('null')).toMatchObject({ status: 422, problems: [{ message: object }] })
    expect(await send({})).toMatchObject({ status: 422, problems: [{ path: '$.members' }] })
    const { problems } = await send({ members: [{ email: 'x' }] }, { language: 'es' })
    expect(problems).toMatchObject([{ path: '$.members.0.email', message: expect.stringMatching(/correo/) }])
    expect((await send('{"members":')).status).toBe(422)
    expect((await send('members', { type: 'text/csv' })).status).toBe(415)
    expect((await send(`"${'x'.repeat(2_100_000)}"`)).status).toBe(413)
  })

  it('answers a wrong key, a wrong association and a closed key alike', async () => {
    const good = { members: [] }
    const wrong = await send(good, { key: `${key}x` })
    expect(wrong.status).toBe(401)
    expect(await send(good, { org: 'nowhere' })).toEqual(wrong)
    expect(await send(good, { org: (await lastingOrg()).slug })).toEqual(wrong)
    await inLasting(org, async (ctx) => closeMemberKey(await anAdmin(ctx), { keyId }))
    expect(await send(good)).toEqual(wrong)
  })
})
