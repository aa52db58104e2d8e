import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { trail } from '@/lib/audit/queries'
import { listTrainings } from '@/lib/catalogue/queries/list'
import { toCursor } from '@/lib/core/cursor'
import type { Ctx } from '@/lib/ctx/ctx'
import { ownLetters } from '@/lib/people/queries/letters'
import { membersView } from '@/lib/people/queries/members'
import { peopleList } from '@/lib/people/queries/staff'
import { searchRegister } from '@/lib/register/public'
import { officeRegister } from '@/lib/register/queries/office'
import { desk } from '@/lib/review/queries/desk'
import { officeLetters } from '@/lib/review/queries/letters'
import { assignments } from '@/lib/reviewers/queries/assignments'
import { poolPage } from '@/lib/reviewers/queries/pool'
import { roundsPage } from '@/lib/rounds/queries'
import { directory } from '@/lib/rsc/queries/directory'
import { sessionLog } from '@/lib/rsc/queries/session-log'
import { withCtx } from '../support/actors'

type Ask = { after?: string; before?: string }

/** Every list that is read a page at a time, by the file that reads its place from the address. */
const LISTS: Record<string, (ctx: Ctx, ask: Ask) => Promise<unknown>> = {
  'lib/audit/queries.ts': trail,
  'lib/catalogue/queries/list.ts': (ctx, ask) => listTrainings(ctx, ask, { all: true }),
  'lib/people/queries/letters.ts': ownLetters,
  'lib/people/queries/members.ts': membersView,
  'lib/people/queries/staff.ts': peopleList,
  'lib/register/public.ts': searchRegister,
  'lib/register/queries/office.ts': officeRegister,
  'lib/review/queries/desk.ts': desk,
  'lib/review/queries/letters.ts': officeLetters,
  'lib/reviewers/queries/assignments.ts': assignments,
  'lib/reviewers/queries/pool.ts': poolPage,
  'lib/rounds/queries.ts': roundsPage,
  'lib/rsc/queries/directory.ts': directory,
  'lib/rsc/queries/session-log.ts': sessionLog,
}

/** The cursor itself; and a thread, which is read with its application (write-comment.test.ts). */
const ELSEWHERE = ['lib/core/cursor.ts', 'lib/messages/queries/thread.ts']

const ID = '0198f000-0000-7000-8000-000000000001'
const WRONG = ['x', "'; --", 'a\0b', '99999-99-99', '2026-02-30 00:00:00+00', '{}', '-1']
/** One, two and three keys with an id that is none, a name no database takes, and what is no cursor at all. */
const FORGED = [
  ...WRONG.flatMap((bad) => [[bad], ['a', bad], [bad, bad], ['a', 'b', bad]]).map(toCursor),
  ...[
    ['a\0b', ID],
    ['a\0b', 'b', ID],
    ['a', 'a\0b', ID],
  ].map(toCursor),
  ...['', 'x', '2026-01-01_x', `2026-01-01_${ID}`, '%00', 'null'],
]
/** In lists by day or moment the first key is one too. */
const BY_TIME = [
  'lib/review/queries/desk.ts',
  'lib/reviewers/queries/assignments.ts',
  'lib/rounds/queries.ts',
  'lib/rsc/queries/session-log.ts',
]

describe('a list read a page at a time', () => {
  it('is tried here, whichever it is', () => {
    const files = execFileSync('grep', ['-rl', '--include=*.ts', 'fromCursor(', 'lib', 'app'], { encoding: 'utf8' })
      .trim()
      .split('\n')
    expect(files.filter((file) => !ELSEWHERE.includes(file)).sort()).toEqual(Object.keys(LISTS))
  })

  for (const [file, list] of Object.entries(LISTS)) {
    it(`answers a place that was made up like a first page: ${file}`, () =>
      withCtx(
        async (ctx) => {
          const top = await list(ctx, {})
          const times = BY_TIME.includes(file) ? WRONG.map((bad) => toCursor([bad, ID])) : []
          for (const forged of [...FORGED, ...times]) {
            expect(await list(ctx, { after: forged }), forged).toEqual(top)
            expect(await list(ctx, { before: forged }), forged).toEqual(top)
          }
        },
        { as: ['coordinator', 'admin'] },
      ))
  }
})
