import { expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { sendLetter } from '@/lib/mail/send-letter'
import { NOW } from '@/tests/support/world'
import { inLasting, invitation, lastingOrg, postOffice } from './outbox'

const word = ({ db, org }: Ctx, version: number, subject: string, body: string) =>
  db.letterWording.create({
    data: {
      ...{
        orgId: org.id,
        id: newId(NOW),
        letter: 'rater-invitation',
        locale: 'es',
        version,
        subject,
        title: 'Hola',
        body,
      },
      ...{ savedAt: NOW, savedById: newId(NOW) },
    },
  })

it('leaves in the words of its day and language, and is kept as it was sent', async () => {
  const org = await lastingOrg()
  await inLasting(org, (ctx) => word(ctx, 1, 'Primera para {applicant}', 'Uno\n\n{waiver}\n\n{button}'))
  const [first, second] = [await invitation(org), await invitation(org)]
  const office = postOffice()
  await sendLetter({ orgId: org.id, letterId: first, lastTry: true }, office.postman)
  await inLasting(org, (ctx) => word(ctx, 2, 'Segunda para {applicant}', 'Dos\n\n{waiver}\n\n{button}'))
  await sendLetter({ orgId: org.id, letterId: second, lastTry: true }, office.postman)
  expect(office.sent.map(({ subject }) => subject)).toEqual(['Primera para Rosa', 'Segunda para Rosa'])
  const kept = (id: string) =>
    inLasting(org, ({ db }) => db.letter.findUniqueOrThrow({ where: { orgId_id: { orgId: org.id, id } } }))
  expect(await kept(first)).toMatchObject({ subject: 'Primera para Rosa', text: expect.stringContaining('Uno') })
  expect((await kept(second)).text).not.toContain('TOKEN')
})
