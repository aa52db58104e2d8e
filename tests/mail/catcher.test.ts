import { afterAll, beforeAll, expect, it } from 'vitest'
import { unscoped } from '@/lib/db/unscoped'
import { type Catcher, startCatcher } from '@/lib/mail/catcher'
import { caughtMail, mailbox } from '@/lib/mail/mailbox'
import { partyOf, refusalOf, smtpTransport, type Transport } from '@/lib/mail/transport'
import { NOW } from '@/tests/support/world'

let catcher: Catcher
let transport: Transport
beforeAll(async () => {
  catcher = await startCatcher(() => NOW)
  transport = smtpTransport(catcher.url)
})
afterAll(async () => {
  transport.close()
  await catcher.stop()
})

const box = (asked: { to?: string; after?: string }) => unscoped((db) => mailbox({ db }, asked))
const mail = (address: string, more: object = {}) => ({
  messageId: '<one@attune.test>',
  from: { name: 'Asociación "Ñandú", Inc.', address: 'no-reply@attune.test' },
  to: { name: 'Thomas O’Neill', address },
  subject: 'Una línea – con acentos',
  html: '<p>Hola</p>',
  text: 'Hola',
  ...more,
})

it('catches a letter as it was sent', async () => {
  await transport.send(mail('Caught.Once@x.test'))
  const [line] = (await box({ to: 'CAUGHT.once@' })).lines
  expect(line).toMatchObject({ toEmail: 'caught.once@x.test', subject: 'Una línea – con acentos', receivedAt: NOW })
  const found = await unscoped((db) => caughtMail({ db }, line?.id ?? ''))
  expect(found?.html).toContain('<p>Hola</p>')
  expect(found?.text.trim()).toBe('Hola')
})

it('lets nothing typed become a header or a further recipient', async () => {
  const name = 'Eve\r\nBcc: everybody@x.test'
  await transport.send(mail('eve@x.test', { to: { name, address: 'eve@x.test' }, subject: 'Hi\r\nBcc: all@x.test' }))
  const page = await box({ to: 'eve@x.test' })
  expect(page.lines).toHaveLength(1)
  expect(page.lines[0]?.toEmail).toBe('eve@x.test')
  expect((await box({ to: 'everybody@x.test' })).lines).toHaveLength(0)
})

it('refuses for good what nobody would take, so that one can see a letter come back', async () => {
  const error = await transport.send(mail('somebody@bounce.example')).catch((thrown: unknown) => thrown)
  expect(refusalOf(error)).toEqual({ permanent: true, words: '550 5.1.1 no such mailbox' })
  expect((await box({ to: 'somebody@bounce.example' })).lines).toHaveLength(0)
})

it('turns pages', async () => {
  for (let at = 0; at < 27; at += 1) await transport.send(mail('page@x.test'))
  const first = await box({ to: 'page@x.test' })
  expect(first.lines).toHaveLength(25)
  const second = await box({ to: 'page@x.test', after: first.next ?? '' })
  expect(second).toMatchObject({ lines: { length: 2 }, next: null })
})

it('reports a server that is not there as passing', async () => {
  const nobody = smtpTransport('smtp://127.0.0.1:9')
  const error = await nobody.send(mail('a@x.test')).catch((thrown: unknown) => thrown)
  expect(refusalOf(error)).toMatchObject({ permanent: false, words: expect.stringContaining('ECONNREFUSED') })
})

it.each([
  ['Attune <no-reply@a.test>', { name: 'Attune', address: 'no-reply@a.test' }],
  ['"Attune, Inc." <x@a.test>', { name: 'Attune, Inc.', address: 'x@a.test' }],
  ['x@a.test', { name: '', address: 'x@a.test' }],
])('reads the sender %s', (given, party) => expect(partyOf(given)).toEqual(party))
