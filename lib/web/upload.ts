import { demandRate } from '@/lib/auth/limits'
import { DomainError } from '@/lib/core/domain-error'
import { messageRef } from '@/lib/core/message-ref'
import type { Ctx } from '@/lib/ctx/ctx'
import { inOrg } from '@/lib/db/scope'
import { env } from '@/lib/env/env'
import { type Received, receive } from '@/lib/storage/receive'
import { receivePages } from '@/lib/storage/receive-pages'
import { PAGES_BYTES, refuse } from '@/lib/storage/refuse'
import { removeFile } from '@/lib/storage/storage'
import { PRIVATE, refusal } from './handler'
import { demandOwnOrigin, pageLocale, requestNow } from './request'
import { failureOf } from './result'
import { viewer } from './viewer'

type Given<P> = { params: P; search: URLSearchParams }
type Kept = { id: string; name: string; size: number; kept: boolean }
type Owner = Pick<Ctx, 'org'>
export type Sent = { stream: ReadableStream<Uint8Array>; fileName: string }
/** The largest thing there may be, and what is said to a larger one. */
type Most = { bytes: number; refusal: () => DomainError }

type Upload<P, F> = {
  /** May a file come in here at all? Asked before a byte is read. */
  admit: (ctx: Ctx, given: Given<P>) => Promise<void>
  /** The act, once the file was taken. `kept: false` means that its bytes are not needed. */
  keep: (ctx: Ctx, given: Given<P> & { file: F }) => Promise<Kept>
  /** The page a form without JavaScript returns to. */
  back: (given: Given<P>) => string
}

type Intake<P, F> = Upload<P, F> & {
  /** `take` counts too, while it reads. */
  most: Most
  /** Reads the file, or the pages of one in their order, outside any transaction. */
  take: (owner: Owner, sent: Sent, pages: readonly Sent[]) => Promise<F>
  /** Leaves nothing behind of a file that is not kept. */
  drop: (owner: Owner, file: F) => Promise<void>
  /** The page a form without JavaScript goes on to with what was kept; without it, back. */
  onward?: (given: Given<P>, kept: Kept) => string
}

/** What boundaries and headers of a form add to the file in it. */
const ENVELOPE = 64 * 1024
/** A browser reads an answer only once all it sends was taken: so much of what is too large is let pass unread. */
const LET_PASS = 1024 * 1024 * 1024

/** A form with files in it, never holding more than the cap. */
export async function formOf(request: Request, type: string, most: Most): Promise<FormData | null> {
  let total = 0
  const capped = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, to) {
        total += chunk.byteLength
        if (total <= most.bytes + ENVELOPE) to.enqueue(chunk)
        else if (total > LET_PASS) to.error(most.refusal())
      },
    }),
  )
  // What was cut off is no form any more: that it was too large is said first.
  const form = await new Response(capped, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (total > most.bytes + ENVELOPE) throw most.refusal()
  return form
}

/** The files of a form, in their order. */
export function filesIn(form: FormData | null): [Sent, ...Sent[]] {
  const files = form?.getAll('file').filter((one) => one instanceof File && (one.size > 0 || one.name !== ''))
  const sent = (files ?? []).flatMap((one) => (one instanceof File ? { stream: one.stream(), fileName: one.name } : []))
  const [first, ...rest] = sent
  if (!first) throw new DomainError('invalid', { reason: 'ledger.document.none' })
  return [first, ...rest]
}

function fileOfBody(request: Request): Sent {
  if (!request.body) throw refuse('empty')
  const name = request.headers.get('x-file-name') ?? ''
  try {
    return { stream: request.body, fileName: decodeURIComponent(name) }
  } catch {
    return { stream: request.body, fileName: '' }
  }
}

/** What a document is sent as: one file, or several pages that become one. */
export const DOCUMENT = {
  most: { bytes: PAGES_BYTES, refusal: () => refuse('pages-too-large') },
  take: (owner: Owner, sent: Sent, pages: readonly Sent[]): Promise<Received> =>
    pages.length > 1 ? receivePages(owner, pages) : receive(owner, sent),
  drop: (owner: Owner, { storageKey }: Received): Promise<void> => removeFile(owner, storageKey),
} as const

/** The wrapper for documents that come in. */
export function upload<P extends { org: string }>(door: Upload<P, Received>) {
  return intake<P, Received>({
    ...door,
    ...DOCUMENT,
  })
}

/**
 * The wrapper for files that come in: origin, session, membership, rate and permission before a byte is read; then the
 * file is read outside any transaction; then the command. A script gets JSON, a plain form its page again.
 */
export function intake<P extends { org: string }, F>(door: Intake<P, F>) {
  const { admit, keep, back, most, take, drop, onward } = door
  return async (request: Request, props: { params: Promise<P> }): Promise<Response> => {
    const type = request.headers.get('content-type') ?? ''
    const form = type.startsWith('multipart/form-data')
    // A script asks for JSON, also when it sends a form.
    const plain = form && !request.headers.get('accept')?.startsWith('application/json')
    const given = { params: await props.params, search: new URL(request.url).searchParams }
    try {
      demandOwnOrigin(request.headers)
      const { session, org, actor } = await viewer(given.params.org)
      if (!session)
        return plain ? goTo('/sign-in') : Response.json({ code: 'signed_out' }, { status: 401, headers: PRIVATE })
      if (!org || actor.kind !== 'person') throw new DomainError('not_found')
      const now = requestNow()
      await demandRate('upload', session.account.id, now, { max: 120, seconds: 3600 })
      const base = { org, actor, now, locale: await pageLocale(), origin: env().PUBLIC_ORIGIN }
      await inOrg(org.id, (db) => admit({ ...base, db }, given))
      const pages = form ? filesIn(await formOf(request, type, most)) : ([fileOfBody(request)] as const)
      const file = await take({ org }, pages[0], pages)
      const kept = await inOrg(org.id, (db) => keep({ ...base, db }, { ...given, file })).catch(async (error) => {
        await drop({ org }, file)
        throw error
      })
      if (!kept.kept) await drop({ org }, file)
      if (plain) return goTo(onward?.(given, kept) ?? withQuery(back(given), `uploaded=${kept.id}`))
      return Response.json({ id: kept.id, name: kept.name, size: kept.size }, { headers: PRIVATE })
    } catch (error) {
      if (!plain) return refusal(error)
      const { code, reason, detail } = failureOf(error)
      const told = messageRef(reason ?? `common.error.${code}`, detail)
      return goTo(withQuery(back(given), `refused=${encodeURIComponent(told)}`))
    }
  }
}

export function withQuery(path: string, query: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${query}`
}

/** See other, by a path: a proxy in front may know this server under another name. */
export function goTo(path: string): Response {
  return new Response(null, { status: 303, headers: { ...PRIVATE, location: path } })
}
