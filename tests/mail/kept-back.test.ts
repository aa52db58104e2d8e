import { expect, it } from 'vitest'
import { sendLetter } from '@/lib/mail/send-letter'
import { anApplication, aPerson } from '@/tests/support/builders'
import { NOW } from '@/tests/support/world'
import { inLasting, invitation, lastingOrg, postOffice } from './outbox'

it('keeps the letters of a case back while its office says so, and sends them afterwards', async () => {
  const org = await lastingOrg()
  const applicationId = await inLasting(org, async (ctx) => (await anApplication(ctx, await aPerson(ctx))).id)
  const keep = (lettersPausedAt: Date | null) =>
    inLasting(org, ({ db }) =>
      db.application.update({ where: { orgId_id: { orgId: org.id, id: applicationId } }, data: { lettersPausedAt } }),
    )
  await keep(NOW)
  const [letterId, other] = [await invitation(org, applicationId), await invitation(org)]
  const office = postOffice()
  for (const id of [letterId, other]) await sendLetter({ orgId: org.id, letterId: id, lastTry: true }, office.postman)
  expect(office.sent).toHaveLength(1)
  const row = () =>
    inLasting(org, ({ db }) => db.letter.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id: letterId } } }))
  expect(await row()).toMatchObject({ sentAt: null, failedAt: null, tries: 0 })
  await keep(null)
  await sendLetter({ orgId: org.id, letterId, lastTry: true }, office.postman)
  expect(office.sent).toHaveLength(2)
  expect((await row()).sentAt).not.toBeNull()
})
