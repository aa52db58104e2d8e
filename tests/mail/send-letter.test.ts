import { beforeAll, describe, expect, it } from 'vitest'
import type { OrgScope } from '@/lib/ctx/org-scope'
import { newId } from '@/lib/db/new-id'
import { unscoped } from '@/lib/db/unscoped'
import { post, postAccount } from '@/lib/mail/post'
import { lettersOfApplication, letterView } from '@/lib/mail/queries'
import { sendAccountLetter } from '@/lib/mail/send-account-letter'
import { sendLetter } from '@/lib/mail/send-letter'
import { asRole } from '@/tests/support/db'
import { NOW, ORIGIN } from '@/tests/support/world'
import { inLasting, invitation, lastingOrg, postOffice, token } from './outbox'

const answer = (responseCode: number, response: string, code = 'EENVELOPE') =>
  Object.assign(new Error(`Can't send mail`), { responseCode, response, code })

let org: OrgScope
beforeAll(async () => {
  org = await lastingOrg()
})

const row = (id: string) =>
  inLasting(org, ({ db }) => db.letter.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id } } }))
const send = (letterId: string, office: ReturnType<typeof postOffice>, lastTry = false) =>
  sendLetter({ orgId: org.id, letterId, lastTry }, office.postman)

describe('post', () => {
  it('writes the letter and asks for its sending in the transaction of the act', async () => {
    const id = await invitation(org)
    const jobs = await asRole('owner', (client) =>
      client.query('select 1 from graphile_worker._private_jobs where key = $1', [`letter:${id}`]),
    )
    expect(jobs.rows).toHaveLength(1)
    expect(await row(id)).toMatchObject({ toName: 'Thomas Bcc: everybody@x.test', sentAt: null, tries: 0 })
  })

  it('does neither when the act fails', async () => {
    let id = ''
    const act = inLasting(org, async (ctx) => {
      id = await post(ctx, {
        template: 'rater-thanks',
        to: { name: 'T', email: 't@x.test', locale: 'en' },
        values: { applicant: 'Rosa' },
      })
      throw new Error('the act failed')
    })
    await expect(act).rejects.toThrow('the act failed')
    const jobs = await asRole('owner', (client) =>
      client.query('select 1 from graphile_worker._private_jobs where key = $1', [`letter:${id}`]),
    )
    expect(jobs.rows).toHaveLength(0)
  })
})

describe('sendLetter', () => {
  it('sends once, keeps what was sent without its token, and empties the secret', async () => {
    const office = postOffice()
    const applicationId = newId(NOW)
    const id = await invitation(org, applicationId)
    await send(id, office)
    await send(id, office)
    expect(office.sent).toHaveLength(1)
    const [mail] = office.sent
    expect(mail).toMatchObject({
      messageId: `<${id}@attune.test>`,
      from: { name: org.name, address: 'no-reply@attune.test' },
      to: { name: 'Thomas Bcc: everybody@x.test', address: 'thomas@x.test' },
      replyTo: org.contactEmail,
      subject: 'Rosa le pide una referencia',
    })
    expect(mail?.html).toContain(token)
    const kept = await row(id)
    expect(kept).toMatchObject({ sentAt: NOW, secret: null, tries: 1, failure: null })
    expect(JSON.stringify(kept)).not.toContain(token)
    const lines = await inLasting(org, (ctx) => lettersOfApplication(ctx, applicationId))
    expect(lines).toMatchObject([{ id, state: 'sent', subject: 'Rosa le pide una referencia' }])
  })

  it('tries again after a passing refusal and keeps the server’s words', async () => {
    let busy = true
    const office = postOffice(() => (busy ? answer(451, '451 4.7.1 try later') : undefined))
    const id = await invitation(org)
    await expect(send(id, office)).rejects.toThrow('451 4.7.1 try later')
    expect(await row(id)).toMatchObject({ sentAt: null, failedAt: null, failure: '451 4.7.1 try later', tries: 1 })
    busy = false
    await send(id, office)
    expect(await row(id)).toMatchObject({ sentAt: NOW, failure: null, tries: 2 })
  })

  it('gives up at once when the server refuses for good', async () => {
    const id = await invitation(org)
    await send(
      id,
      postOffice(() => answer(550, '550 5.1.1 no such mailbox')),
    )
    const failed = await row(id)
    expect(failed).toMatchObject({ sentAt: null, failedAt: NOW, failure: '550 5.1.1 no such mailbox', secret: null })
    expect(JSON.stringify(failed)).not.toContain(token)
    const office = postOffice()
    await send(id, office)
    expect(office.sent).toHaveLength(0)
    expect(await inLasting(org, (ctx) => letterView(ctx, id))).toMatchObject({ state: 'failed' })
  })

  it('gives up after the last try', async () => {
    const id = await invitation(org)
    await send(
      id,
      postOffice(() => new Error('connect ECONNREFUSED')),
      true,
    )
    expect(await row(id)).toMatchObject({ failedAt: NOW, failure: 'connect ECONNREFUSED' })
  })

  it('has a reviewer whose address is refused for good looked after, not one whose mail server was away', async () => {
    const asked = async (refuse: () => Error, lastTry = false) => {
      const id = await inLasting(org, (ctx) =>
        post(ctx, {
          template: 'review-invitation',
          to: { name: 'Rita', email: 'rita@x.test', locale: 'en' },
          values: {
            applicant: 'Rosa',
            category: 'IFS',
            round: '',
            kind: 'formal',
            dueOn: '2026-12-13',
            until: '2026-12-27',
          },
          secret: { url: `${ORIGIN}/review/${token}` },
        }),
      )
      await send(id, postOffice(refuse), lastTry)
      const key = `review.noteBounce:${id}`
      const jobs = await asRole('owner', (client) =>
        client.query('select 1 from graphile_worker._private_jobs where key = $1', [key]),
      )
      return jobs.rows.length
    }
    expect(await asked(() => answer(550, '550 5.1.1 no such mailbox'))).toBe(1)
    expect(await asked(() => new Error('connect ECONNREFUSED'), true)).toBe(0)
  })

  it('does not blame the letter when our own sign-in is refused', async () => {
    const id = await invitation(org)
    await expect(
      send(
        id,
        postOffice(() => answer(535, '535 bad password', 'EAUTH')),
      ),
    ).rejects.toThrow('535')
    expect(await row(id)).toMatchObject({ failedAt: null })
  })

  it('fails a letter that cannot be drawn instead of trying for ever', async () => {
    const id = await invitation(org)
    await inLasting(org, ({ db }) =>
      db.letter.update({ where: { orgId_id: { orgId: org.id, id } }, data: { template: 'of-an-older-version' } }),
    )
    await send(id, postOffice())
    expect(await row(id)).toMatchObject({ failedAt: NOW, failure: 'no such letter: of-an-older-version' })
  })

  it('knows nothing of another association’s letters', async () => {
    const office = postOffice()
    const other = await lastingOrg()
    const id = await invitation(org)
    await sendLetter({ orgId: other.id, letterId: id, lastTry: false }, office.postman)
    expect(office.sent).toHaveLength(0)
    expect(await inLasting(other, (ctx) => letterView(ctx, id))).toBeNull()
  })
})

describe('sendAccountLetter', () => {
  it('sends in the house’s own name and empties the secret', async () => {
    const office = postOffice()
    const id = await unscoped((db) =>
      postAccount(
        { db, now: NOW },
        {
          template: 'reset-password',
          to: { name: '', email: 'rosa@x.test', locale: 'en' },
          values: { minutes: 30 },
          secret: { url: `${ORIGIN}/reset/${token}` },
        },
      ),
    )
    await sendAccountLetter({ letterId: id, lastTry: false }, office.postman)
    await sendAccountLetter({ letterId: id, lastTry: false }, office.postman)
    expect(office.sent).toHaveLength(1)
    expect(office.sent[0]).toMatchObject({ from: { name: 'Attune' }, replyTo: undefined })
    const kept = await unscoped((db) => db.accountLetter.findUniqueOrThrow({ where: { id } }))
    expect(kept).toMatchObject({ sentAt: NOW, secret: null })
    expect(JSON.stringify(kept)).not.toContain(token)
  })
})
