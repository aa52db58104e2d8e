import type { z } from 'zod'
import { hashOfKey } from '@/lib/auth/keys'
import { demandRate } from '@/lib/auth/limits'
import { localeOf } from '@/lib/check/answer'
import { cleaned } from '@/lib/core/clean-text'
import { DomainError } from '@/lib/core/domain-error'
import { issueKey } from '@/lib/core/issue-key'
import { parseMessageRef } from '@/lib/core/message-ref'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgBySlug } from '@/lib/ctx/org-scope'
import { inOrg } from '@/lib/db/scope'
import { unscoped } from '@/lib/db/unscoped'
import { env } from '@/lib/env/env'
import { translator } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import { bodyText } from './body-text'
import { addressIn } from './caller'
import { PRIVATE, STATUS } from './handler'
import { requestNow } from './request'
import { failureOf } from './result'

const MEGABYTES = 2
const MOST_BYTES = MEGABYTES * 1024 * 1024
/** So often a minute: for one key, and for one address that tries keys. */
const BY_KEY = { max: 30, seconds: 60 }
const BY_ADDRESS = { max: 120, seconds: 60 }

type Problem = { path: string; message: string }

/** A refusal that has a status of its own. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problems: Problem[],
  ) {
    super('refused')
  }
}

const say = (t: Translate, ref: string): string => {
  const { key, values } = parseMessageRef(ref)
  return t.has(key) ? t.any(key, { label: 'none', quoted: '', ...values }) : t('members.error.other')
}
const whole = (status: number, message: string) => new Refused(status, [{ path: '$', message }])

async function read<S extends z.ZodType>(request: Request, schema: S, t: Translate): Promise<z.output<S>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw whole(415, t('members.error.notJson'))
  const text = await bodyText(request, MOST_BYTES)
  if (text === null) throw whole(413, t('members.error.tooLarge', { megabytes: MEGABYTES }))
  let body: unknown
  try {
    body = cleaned(JSON.parse(text))
  } catch {
    throw whole(422, t('members.error.notJson'))
  }
  const result = schema.safeParse(body, { error: issueKey })
  if (result.success) return result.data
  const problems = result.error.issues.slice(0, 100).map(({ path, message, code }) => ({
    path: ['$', ...path].join('.'),
    message: code === 'unrecognized_keys' ? t('members.error.unknown') : say(t, message),
  }))
  throw new Refused(422, problems)
}

/**
 * The wrapper of what a program of an association's sends with a key: rate, key, then shape and size, then the command. No
 * cookie counts here, so no origin is asked for. Whatever is wrong with the key is answered alike.
 */
export function keyHandler<S extends z.ZodType>(schema: S, command: (ctx: Ctx, input: z.output<S>) => Promise<object>) {
  return async (request: Request, props: { params: Promise<{ org: string }> }): Promise<Response> => {
    const locale = localeOf(request.headers.get('accept-language'))
    const t = translator(locale)
    try {
      const now = requestNow()
      await demandRate('key', addressIn(request.headers, env().PROXY), now, BY_ADDRESS)
      const { org: slug } = await props.params
      const token = /^Bearer +([\w-]{20,100})$/i.exec(request.headers.get('authorization')?.trim() ?? '')?.[1] ?? ''
      const org = token ? await unscoped((db) => orgBySlug(db, slug)) : null
      const hash = hashOfKey(token)
      const key =
        org && (await inOrg(org.id, (db) => db.memberKey.findFirst({ where: { orgId: org.id, hash, closedAt: null } })))
      if (!org || !key) throw whole(401, t('members.error.noKey'))
      await demandRate('member-key', key.id, now, BY_KEY)
      const input = await read(request, schema, t)
      const answer = await inOrg(org.id, async (db) => {
        // Closed in the meantime is closed: the row is held against that until this is done.
        const used = { where: { orgId: org.id, id: key.id, closedAt: null }, data: { usedAt: now } }
        if ((await db.memberKey.updateMany(used)).count === 0) throw whole(401, t('members.error.noKey'))
        const actor = { kind: 'program', keyId: key.id } as const
        return command({ org, actor, now, db, locale, origin: env().PUBLIC_ORIGIN }, input)
      })
      return Response.json(answer, { headers: PRIVATE })
    } catch (error) {
      return refusalOf(error, t)
    }
  }
}

function refusalOf(error: unknown, t: Translate): Response {
  const answer = (status: number, problems: Problem[], headers: Record<string, string> = {}) =>
    Response.json({ problems }, { status, headers: { ...PRIVATE, ...headers } })
  if (error instanceof Refused) {
    return answer(error.status, error.problems, error.status === 401 ? { 'www-authenticate': 'Bearer' } : {})
  }
  if (error instanceof DomainError && error.code === 'limited') {
    const seconds = Number(error.detail?.seconds ?? BY_KEY.seconds)
    const message = t('members.error.limited', { seconds })
    return answer(429, [{ path: '$', message }], { 'retry-after': String(seconds) })
  }
  const { code, reason, detail } = failureOf(error)
  const message = reason && t.has(reason) ? t.any(reason, detail) : t('members.error.other')
  return answer(STATUS[code] ?? 500, [{ path: '$', message }])
}
