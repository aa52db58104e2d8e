import type { Ctx } from '@/lib/ctx/ctx'
import { Prisma } from '@/lib/db/generated/client'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import type { Db } from '@/lib/db/scope'
import { isLocale } from '@/lib/i18n/catalogue'
import { enqueue } from '@/lib/jobs/enqueue'
import {
  ACCOUNT_LETTERS,
  type AccountLetterName,
  LETTERS,
  type LetterName,
  type NewAccountLetter,
  type NewLetter,
  type Recipient,
} from './letters'

/** Puts a letter into the association's outbox, in the transaction of the act it tells of. Returns its id. */
export async function post<N extends LetterName>(ctx: Ctx, letter: NewLetter<N>): Promise<string> {
  const { template, to, applicationId } = letter
  const values = json(LETTERS[template].values.parse(letter.values))
  return postStored(ctx, { template, to, applicationId, values }, LETTERS[template].secret.parse(letter.secret))
}

type Stored = { template: string; to: Recipient; applicationId?: string | null; values: ReturnType<typeof json> }

/** The same for values that were checked when they were stored. */
export async function postStored(
  ctx: Ctx,
  { template, to, applicationId, values }: Stored,
  secret?: { url: string },
): Promise<string> {
  const id = newId(ctx.now)
  await ctx.db.letter.create({
    data: {
      orgId: ctx.org.id,
      id,
      template,
      locale: isLocale(to.locale) ? to.locale : (ctx.org.languages[0] ?? 'en'),
      toName: oneLine(to.name),
      toEmail: oneLine(to.email),
      personId: to.personId ?? null,
      applicationId: applicationId ?? null,
      values,
      secret: sealed(secret),
      queuedAt: ctx.now,
    },
  })
  await enqueue(ctx, 'mail.sendLetter', { orgId: ctx.org.id, letterId: id }, { key: `letter:${id}` })
  ctx.outbox?.push(id)
  return id
}

/** The same for a letter about an account; `db` may be a transaction that named no association. */
export async function postAccount<N extends AccountLetterName>(
  at: { db: Db; now: Date },
  letter: NewAccountLetter<N>,
): Promise<string> {
  const { template, to } = letter
  const id = newId(at.now)
  await at.db.accountLetter.create({
    data: {
      id,
      template,
      locale: isLocale(to.locale) ? to.locale : 'en',
      toName: oneLine(to.name),
      toEmail: oneLine(to.email),
      accountId: to.accountId ?? null,
      values: json(ACCOUNT_LETTERS[template].values.parse(letter.values)),
      secret: sealed(ACCOUNT_LETTERS[template].secret.parse(letter.secret)),
      queuedAt: at.now,
    },
  })
  await enqueue(at, 'mail.sendAccountLetter', { letterId: id }, { key: `letter:${id}` })
  return id
}

function sealed(secret: { url: string } | undefined) {
  return secret ? json(secret) : Prisma.DbNull
}

/** Names and addresses become mail headers: no line break or other control character may stay in them. */
function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 320)
}
