import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { post } from '@/lib/mail/post'
import { mayManageCatalogue } from '../policy'
import { MOST_ON_LIST, type RosterInput } from '../schema'

const ADDRESS = /[^\s<>"'();:,]+@[^\s<>"'();:,]+\.[^\s<>"'();:,]+/g

/**
 * Puts a list of addresses on a session's roster: typed, or pasted from a spreadsheet, one person a line. All or none; who
 * is there already stays as they are, also somebody struck off. Whoever is new on it gets a letter.
 */
export async function fillRoster(
  ctx: Ctx,
  input: z.output<typeof RosterInput>,
): Promise<{ added: number; already: number; next: string }> {
  const orgId = ctx.org.id
  const where = { orgId_id: { orgId, id: input.sessionId } }
  await ctx.db.$queryRaw`
    select 1 from "CatalogueSession" where "orgId" = ${orgId}::uuid and "id" = ${input.sessionId}::uuid for update`
  const session = await ctx.db.catalogueSession.findUnique({ where, include: { training: true } })
  if (!session) throw new DomainError('not_found')
  demand(mayManageCatalogue(ctx.actor))
  if (session.cancelledAt) throw new DomainError('closed', { reason: 'catalogue.error.cancelled' })
  if (toDay(session.onDay) > today(ctx)) throw new DomainError('closed', { reason: 'catalogue.error.notYet' })
  const emails = addressesIn(input.list)

  const people = await ctx.db.person.findMany({
    where: { orgId, accountId: { not: null }, email: { in: emails, mode: 'insensitive' } },
    select: { id: true, joinedIntoId: true, email: true, givenName: true, familyName: true, locale: true },
    orderBy: { id: 'asc' },
  })
  // An address somebody had before two entries of theirs were joined is still theirs.
  const personOf = new Map(people.map((one) => [one.email.toLowerCase(), { ...one, id: one.joinedIntoId ?? one.id }]))
  const there = await ctx.db.attendance.findMany({ where: { orgId, sessionId: session.id }, orderBy: { id: 'asc' } })
  const known = new Set(there.flatMap((one) => [one.email, one.personId]))
  const fresh = emails.filter((email) => !known.has(email) && !known.has(personOf.get(email)?.id ?? ''))
  await ctx.db.attendance.createMany({
    data: fresh.map((email) => ({
      orgId,
      id: newId(ctx.now),
      sessionId: session.id,
      personId: personOf.get(email)?.id ?? null,
      email,
      how: 'list',
      recordedAt: ctx.now,
    })),
  })
  const { title: training, minutes } = session.training
  const url = `${ctx.origin}/${ctx.org.slug}/attend/${session.code}`
  for (const email of fresh) {
    const person = personOf.get(email)
    const name = person ? `${person.givenName} ${person.familyName}` : email
    const values = { training, on: toDay(session.onDay), minutes, known: person !== undefined, url }
    const locale = person?.locale ?? ctx.org.languages[0] ?? 'en'
    await post(ctx, { template: 'roster-listed', to: { name, email, locale, personId: person?.id }, values })
  }
  const [added, already] = [fresh.length, emails.length - fresh.length]
  const detail = { title: session.training.title, on: toDay(session.onDay), added, already }
  await record(ctx, 'catalogue.rosterFilled', detail, { subject: { kind: 'catalogueSession', id: session.id } })
  const page = `/${ctx.org.slug}/office/catalogue/${session.trainingId}/${session.id}`
  return { added, already, next: `${page}?added=${added}&already=${already}` }
}

/** One address a line, whatever stands around it; a line without one is named, so that nobody is lost in silence. */
function addressesIn(list: string): string[] {
  const lines = list.split(/\r\n?|\n/).map((text, at) => ({ text, number: at + 1, found: text.match(ADDRESS) ?? [] }))
  const last = lines.findLast(({ found }) => found.length > 0)?.number ?? 0
  // The first line of a spreadsheet names its columns.
  const bad = lines.filter(({ text, number, found }) => text.trim() !== '' && found.length === 0 && number > 1)
  const first = bad[0]
  if (first || last === 0) {
    const number = first?.number ?? 1
    throw new DomainError('invalid', {
      fields: { list: ['catalogue.error.line'] },
      detail: { number, count: bad.length },
    })
  }
  const emails = [...new Set(lines.flatMap(({ found }) => found.map((one) => one.toLowerCase())))]
  if (emails.length > MOST_ON_LIST) {
    throw new DomainError('invalid', {
      fields: { list: ['catalogue.error.listTooLong'] },
      detail: { max: MOST_ON_LIST },
    })
  }
  return emails
}
