import pg from 'pg'
import { permissionsOf } from '@/lib/auth/roles'
import { cookieName, sealSession } from '@/lib/auth/session'
import { type OrgScope, orgById } from '@/lib/ctx/org-scope'
import { inList } from '@/lib/db/list'
import { inOrg, seen } from '@/lib/db/scope'
import { unreadIn } from '@/lib/messages/queries/unread'
import { desk } from '@/lib/review/queries/desk'
import { deskBeside } from '@/lib/review/queries/desk-beside'
import { statementsOf } from '../support/statements'
import { type ManyCases, manyCases } from './many-cases'
import { latency } from './measure'

const SMALL = 1000
const SIZES = [100_000, 1_000_000] as const
const AT_MOST = 1.5
const MOST_STATEMENTS = 8

type Ask = readonly [name: string, query: string, ofSmall?: string]

/**
 * What a coordinator asks for in a day, the rare and the common of each kind. A page costs what its rows cost to draw, and the
 * beginning of a number fills a page of a million and finds one case of a thousand: such a search is held against one of the
 * small association that draws as many rows. How many rows were drawn is said of both.
 */
const ASKS: readonly Ask[] = [
  ['first page', ''],
  ['all of them', 'stage=all'],
  ['by next date', 'order=next'],
  ['filtered by stage, category and coordinator', 'stage=in_review&category=IFS&mine=1'],
  ['filtered by a common status', 'status=ratingAwaited'],
  ['filtered by a rare status', 'status=transcriptAwaited'],
  ['filtered by turn, overdue', 'turn=coordinator&overdue=1'],
  ['searched for a reference', 'stage=all&q=b-777'],
  ['searched for an address', 'q=p777%40bench.example'],
  ['searched for a full name', 'stage=all&q=tess+quill+799'],
  ['searched for a family name and a number that many begin with', 'stage=all&q=quill+799', 'stage=all&q=quill'],
  ['searched for a common name', 'stage=all&q=garcia'],
]

type Given = { origin: string; superuser: string }

async function page(origin: string, { slug, sessionId }: ManyCases, query: string): Promise<string> {
  const cookie = `${cookieName()}=${await sealSession(sessionId)}`
  const url = `${origin}/${slug}/office/applications?${query}`
  const answer = await fetch(url, { headers: { cookie, 'accept-language': 'en' }, redirect: 'manual' })
  const text = await answer.text()
  if (answer.status !== 200 || !text.includes('desk-rows'))
    throw new Error(`${url} answered ${answer.status}, not the desk`)
  return text
}

/** How many cases a page shows. */
function rowsOf(html: string): number {
  return html.match(/<th [^>]*scope="row"/g)?.length ?? 0
}

/** A place half-way down the whole list. */
async function deepQuery(client: pg.Client, { orgId, count }: ManyCases): Promise<string> {
  const { rows } = await client.query<{ since: string; id: string }>(
    `select "stateSince"::text as since, "id" from "Application" where "orgId" = $1 order by "stateSince", "id" offset $2 limit 1`,
    [orgId, Math.floor(count / 2)],
  )
  const place = JSON.stringify([rows[0]?.since, rows[0]?.id])
  return `stage=all&after=${Buffer.from(place).toString('base64url')}`
}

async function countStatements({ orgId, sessionId, slug, personId }: ManyCases): Promise<number> {
  const org = await inOrg(orgId as OrgScope['id'], (db) => orgById(db, orgId as OrgScope['id']))
  if (!org) throw new Error('no association')
  const roles = ['coordinator']
  const actor = { kind: 'person' as const, personId, accountId: personId, name: 'Bench', roles }
  const base = { org, now: new Date(), locale: 'en' as const, origin: 'https://bench.example' }
  return statementsOf(async () => {
    await seen(sessionId, slug)
    await inList(org.id, async (db) => {
      const ctx = { ...base, actor: { ...actor, permissions: permissionsOf(roles) }, db }
      const { rows } = await desk(ctx, { q: 'garcia' })
      const ids = rows.map(({ id }) => id)
      await unreadIn(ctx, ids)
      await deskBeside(ctx)
    })
  })
}

/** The desk of an association of a hundred thousand and of a million applications against one of a thousand. */
export async function benchDeskSize({ origin, superuser }: Given): Promise<void> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const small = await manyCases(superuser, 'desk-small', 'DSM', SMALL)
    for (const [nth, count] of SIZES.entries()) {
      const large = await manyCases(superuser, `desk-${count}`, `DL${nth}`, count)
      for (const table of ['Application', 'Person', 'Wait', 'CaseWord']) await client.query(`vacuum analyze "${table}"`)
      const statements = await countStatements(large)
      process.stdout.write(`desk of ${count}: ${statements} statements a page (aim: at most ${MOST_STATEMENTS})\n`)
      const deep = ['half-way down', await deepQuery(client, large), await deepQuery(client, small)] as const
      for (const [name, query, other = query] of [...ASKS, deep] as readonly Ask[]) {
        const rows = [rowsOf(await page(origin, large, query)), rowsOf(await page(origin, small, other))]
        const { a, b, ratio } = await latency(
          () => page(origin, large, query),
          () => page(origin, small, other),
          20,
        )
        process.stdout.write(
          `desk of ${count}, ${name}: ${a.toFixed(1)} ms, of ${SMALL}: ${b.toFixed(1)} ms; ratio ${ratio.toFixed(2)} (aim: at most ${AT_MOST}; ${rows.join(' and ')} rows)\n`,
        )
      }
    }
  } finally {
    await client.end()
  }
}
