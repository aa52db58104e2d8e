import { createTransport } from 'nodemailer'

type Party = { name: string; address: string }
export type Outgoing = {
  /** Derived from the outbox row, so that a letter sent twice can be seen to be one. */
  messageId: string
  from: Party
  to: Party
  replyTo?: string
  subject: string
  html: string
  text: string
}

/** The mail server: takes a letter or refuses it. */
export type Transport = { send(mail: Outgoing): Promise<void>; close(): void }

const PATIENCE = { connectionTimeout: '10000', greetingTimeout: '10000', socketTimeout: '60000' }

export function smtpTransport(smtpUrl: string): Transport {
  const url = new URL(smtpUrl)
  for (const [name, value] of Object.entries(PATIENCE)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  const server = createTransport(url.href)
  return {
    send: async (mail) => {
      await server.sendMail({
        ...mail,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        // A letter is text we made: nothing in it may pull in a file or an address.
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    },
    close: () => server.close(),
  }
}

export type Refusal = { permanent: boolean; words: string }

/** What a failed sending means: the server's own words, and whether asking again could help. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error)) return { permanent: false, words: 'unknown error' }
  const { code, responseCode, response } = error as Error & {
    code?: unknown
    responseCode?: unknown
    response?: unknown
  }
  const words = (typeof response === 'string' && response) || error.message
  // A refused sign-in or a broken line is our trouble, not the letter's: try again later.
  const ours = code === 'EAUTH' || code === 'ECONNECTION' || code === 'ETLS'
  const answer = typeof responseCode === 'number' ? responseCode : 0
  return { permanent: !ours && answer >= 500 && answer < 600, words: words.slice(0, 500) }
}

/** `Attune <no-reply@example.org>` → name and address. */
export function partyOf(mailFrom: string): Party {
  const match = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(mailFrom)
  return match ? { name: match[1] ?? '', address: match[2] ?? '' } : { name: '', address: mailFrom.trim() }
}
