import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { newId } from '@/lib/db/new-id'
import { unscoped } from '@/lib/db/unscoped'

/** The built-in mail server: takes every letter and keeps it for the mailbox page. Listens to this machine only. */
export type Catcher = { url: string; stop(): Promise<void> }

const LARGEST = 5_000_000
/** Nobody lives here: for seeing what happens when a letter comes back. */
const REFUSED = '@bounce.example'

export async function startCatcher(clock: () => Date): Promise<Catcher> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: LARGEST,
    onRcptTo({ address }, _session, done) {
      if (!address.toLowerCase().endsWith(REFUSED)) return done()
      done(Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 }))
    },
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', done)
      stream.on('end', () => {
        keep(Buffer.concat(chunks), clock()).then(
          () => done(),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        )
      })
    },
  })
  server.on('error', (error: Error) => process.stderr.write(`mail catcher: ${error.message}\n`))
  const port = await new Promise<number>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.server.address()
      if (address && typeof address === 'object') resolve(address.port)
      else reject(new Error('the mail catcher has no port'))
    })
  })
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function keep(raw: Buffer, now: Date): Promise<void> {
  const mail = await PostalMime.parse(raw)
  const to = mail.to?.map((each) => each.address ?? '').filter(Boolean) ?? []
  await unscoped((db) =>
    db.capturedMail.create({
      data: {
        id: newId(now),
        receivedAt: now,
        messageId: mail.messageId ?? null,
        toEmail: to.join(', ').toLowerCase(),
        fromEmail: mail.from?.address ?? '',
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        html: mail.html ?? '',
      },
    }),
  )
}
