import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { AUDIT } from '@/lib/audit/catalogue'
import { RESERVED_SLUGS } from '@/lib/orgs/schema'
import { mermaid } from '@/lib/rules/transitions'
import { modelsOf, openOrders, openReads } from './support/orders'

const ROOT = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(ROOT, 'lib/README.md'), 'utf8')

type Room = { name: string; rank: number; may: string }
const rooms: Room[] = [...readme.matchAll(/^\| (\d+) \| (\w+) \| [^|]+ \| ([^|]+) \|$/gm)].map((row) => ({
  rank: Number(row[1]),
  name: row[2] ?? '',
  may: (row[3] ?? '').trim(),
}))
const rankOf = new Map(rooms.map((room) => [room.name, room.rank]))

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = `${folder}/${entry.name}`
    if (entry.isDirectory()) return at === 'lib/db/generated' ? [] : filesUnder(at)
    return /\.(ts|tsx)$/.test(entry.name) ? [at] : []
  })
}

const files = ['lib', 'app', 'components', 'prisma'].flatMap(filesUnder)
const text = new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]))
const source = (file: string) => text.get(file) ?? ''

type Import = { from: string; to: string; typeOnly: boolean }

function importsOf(file: string): Import[] {
  const pattern = /(?:^|\n)(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g
  return [...source(file).matchAll(pattern)].flatMap((match) => {
    const target = match[2] ?? match[3] ?? ''
    const named = /import\s+\{([^}]*)\}/.exec(match[0])?.[1]
    const allTypes = named?.split(',').every((part) => part.trim() === '' || part.trim().startsWith('type ')) ?? false
    const resolved = target.startsWith('@/')
      ? target.slice(2)
      : target.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), target)
        : target
    return [{ from: file, to: resolved, typeOnly: Boolean(match[1]) || allTypes }]
  })
}

const imports = files.flatMap(importsOf)
const roomOf = (file: string) => /^lib\/(\w+)\//.exec(file)?.[1]

function mayImport(from: string, to: string): boolean {
  const room = rooms.find(({ name }) => name === from)
  const rank = rankOf.get(to)
  if (!room || rank === undefined) return false
  return room.may.split(',').some((part) => {
    const word = part.trim()
    if (word === 'all') return true
    return word.startsWith('≤') ? rank <= Number(word.slice(1)) : word === to
  })
}

describe('the map', () => {
  it('names every room there is, and no other', () => {
    const there = readdirSync(path.join(ROOT, 'lib'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map(({ name }) => name).sort()).toEqual(there.map(({ name }) => name).sort())
  })

  it('lets imports go only where it says', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(`${to}/`)]
      return a && b && a !== b && !mayImport(a, b)
    })
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('keeps lib from knowing what is drawn or served', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('lib/') && /^(app|components)\//.test(to))
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('shows the life of an application as the code has it', () => {
    const drawn = /<!-- transitions -->\n([\s\S]*?)<!-- \/transitions -->/.exec(readme)?.[1]
    expect(drawn?.trim()).toBe(`\`\`\`mermaid\n${mermaid().trim()}\n\`\`\``)
  })
})

describe('imports', () => {
  it('have no cycle', () => {
    const known = new Set(files)
    const graph = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports) {
      if (typeOnly) continue
      const target = [to, `${to}.ts`, `${to}.tsx`].find((name) => known.has(name))
      if (target) graph.set(from, [...(graph.get(from) ?? []), target])
    }
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const walk = (file: string, trail: string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const next of graph.get(file) ?? []) walk(next, [...trail, file])
      state.set(file, 'done')
    }
    for (const file of files) walk(file, [])
    expect(cycles).toEqual([])
  })

  it('reach Prisma only from lib/db', () => {
    const wrong = imports.filter(
      ({ from, to }) => roomOf(from) !== 'db' && roomOf(from) !== 'setup' && /^@prisma\//.test(to),
    )
    expect(wrong.map(({ from }) => from)).toEqual([])
  })

  it('give the handle without an association to few', () => {
    const allowed = /^lib\/(auth|jobs|mail|orgs|web|worker|setup|ctx|db)\/|\/(public|alliance)\.ts$|^prisma\//
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => to === 'lib/db/unscoped' && !typeOnly && !allowed.test(from),
    )
    expect(wrong.map(({ from }) => from)).toEqual([])
  })

  it('keep components deaf', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!from.startsWith('components/') || !/^(app|lib)\//.test(to)) return false
      if (/^lib\/(core|rules|i18n)\//.test(to)) return false
      if (/^lib\/\w+\/(schema|policy|form)(\/|$)/.test(to)) return false
      return !(typeOnly && /^lib\/\w+\/queries(\/|$)/.test(to))
    })
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('let doors in only by the front', () => {
    const shut = /^lib\/(db|mail|jobs|audit|storage)\//
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (!from.startsWith('app/') || !shut.test(to) || typeOnly) return false
      return !/route\.ts$/.test(from) && !from.includes('mailbox') && !/^lib\/mail\/(queries|mailbox)$/.test(to)
    })
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })
})

describe('files', () => {
  it('stay small', () => {
    const free = /^lib\/rules\/criteria\/|^lib\/i18n\/messages\/|^components\/ui\//
    const long = files.filter((file) => !free.test(file) && source(file).split('\n').length - 1 > 250)
    expect(long).toEqual([])
  })

  it('have names from the closed list in rooms of rank 6 to 8', () => {
    const allowed =
      /^lib\/\w+\/(?:(schema|policy|queries)(\.ts|\/[\w-]+\.ts)|commands\/[\w-]+\.ts|(jobs|public|alliance|form)\.ts)$/
    const strange = files.filter((file) => {
      const rank = rankOf.get(roomOf(file) ?? '') ?? 0
      return rank >= 6 && rank <= 8 && !allowed.test(file)
    })
    expect(strange).toEqual([])
  })

  it('have no barrel, and no drawer', () => {
    const drawers = /(^|\/)(utils|helpers|services|types|hooks|constants|misc)\//
    expect(files.filter((file) => /\/index\.tsx?$/.test(file) || drawers.test(file))).toEqual([])
  })

  it('stand at the top only where a tool insists', () => {
    const expected = new Set(
      `app components lib prisma public tests package.json package-lock.json tsconfig.json next.config.mjs README.md
       prisma.config.ts proxy.ts instrumentation.ts postcss.config.mjs biome.json vitest.config.ts playwright.config.ts
       .env.example Dockerfile compose.yaml .dockerignore .gitignore .npmrc .ci .git`.split(/\s+/),
    )
    const ignored = new Set([
      'node_modules',
      '.next',
      '.data',
      '.cache',
      'next-env.d.ts',
      'test-results',
      'playwright-report',
    ])
    const strange = readdirSync(ROOT).filter((name) => !expected.has(name) && !ignored.has(name))
    expect(strange).toEqual([])
  })

  it('look at the clock only where they may', () => {
    const allowed = /^lib\/(web|worker|setup|mail\/(catcher|transport|deliver))|^prisma\/|^app\/(livez|readyz)/
    const wrong = files.filter(
      (file) =>
        !allowed.test(file) &&
        !source(file).startsWith("'use client'") &&
        /new Date\(\)|Date\.now\(\)/.test(source(file)),
    )
    expect(wrong).toEqual([])
  })

  it('use no way around the compiler or the linter', () => {
    const wrong = files.filter((file) =>
      /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/.test(source(file)),
    )
    expect(wrong).toEqual([])
  })
})

const commands = files.filter((file) =>
  /^lib\/(people|portfolio|messages|rsc|references|register|licensing|exam|review|reviewers|rounds|bulk|catalogue|transfer|proofs|joining)\/commands\//.test(
    file,
  ),
)
/** What each room does when one person was here twice; `joinPeople` asks, and remembers, for all of them. */
const JOINED = [
  'lib/bulk/commands/join-bulk.ts',
  'lib/catalogue/commands/join-attendance.ts',
  'lib/messages/commands/join-threads.ts',
  'lib/people/commands/join-person.ts',
  'lib/portfolio/commands/join-ledger.ts',
  'lib/references/commands/join-references.ts',
  'lib/register/commands/join-endorsements.ts',
  'lib/review/commands/join-casework.ts',
  'lib/reviewers/commands/join-reviewer.ts',
  'lib/rsc/commands/join-supervision.ts',
  'lib/transfer/commands/join-imports.ts',
]

/** Steps that other commands take inside their own transaction: they ask no policy because their caller did. */
const STEPS = new Set([
  'lib/portfolio/commands/move-application.ts',
  'lib/register/commands/grant-endorsement.ts',
  'lib/reviewers/commands/close-reviews.ts',
  'lib/reviewers/commands/fill-seats.ts',
  'lib/reviewers/commands/reassign-review.ts',
  'lib/reviewers/commands/set-aside.ts',
  'lib/reviewers/commands/give-advice.ts',
  'lib/reviewers/commands/release-reviews.ts',
  'lib/portfolio/commands/release-advised.ts',
  'lib/review/commands/hand-over-cases.ts',
  'lib/reviewers/commands/read-again.ts',
  'lib/reviewers/commands/settle-reading.ts',
  ...JOINED,
])

/** Acts that leave nothing for the association to remember, or are made of other commands that each remember theirs. */
const UNREMEMBERED = new Set([
  'lib/bulk/commands/carry-out-case.ts',
  'lib/bulk/commands/put-back-case.ts',
  'lib/bulk/commands/undo-bulk.ts',
  'lib/messages/commands/read-thread.ts',
  'lib/review/commands/assign-reader.ts',
  'lib/reviewers/commands/fill-seats.ts',
  'lib/reviewers/commands/reassign-review.ts',
  'lib/reviewers/commands/release-reviews.ts',
  'lib/reviewers/commands/set-aside.ts',
  'lib/review/commands/assign-readers.ts',
  'lib/review/commands/find-readers.ts',
  'lib/transfer/commands/enter-rows.ts',
  'lib/transfer/commands/enter-portfolio.ts',
  'lib/transfer/commands/enter-values.ts',
  'lib/transfer/commands/enter-documents.ts',
  'lib/transfer/commands/sweep-imports.ts',
  ...JOINED,
])

describe('commands', () => {
  it('are named by their file', () => {
    const wrong = commands.filter((file) => {
      const name = path.basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      return !new RegExp(`export async function ${name}\\(`).test(source(file))
    })
    expect(wrong).toEqual([])
  })

  it('each ask a policy and record what they did', () => {
    const careless = commands.filter((file) => {
      const body = source(file)
      const asks = STEPS.has(file) || /demand\w*\(|may[A-Z]\w*\(|system/.test(body)
      return !asks || !(UNREMEMBERED.has(file) || /record\(|recordMove|moveApplication\(/.test(body))
    })
    expect(careless).toEqual([])
  })

  it('record only what the catalogue knows, each under its own room', () => {
    const known = new Set(Object.keys(AUDIT))
    const said = files.flatMap((file) =>
      [...source(file).matchAll(/record\(\s*\w+,\s*'([^']+)'/g)].map((match) => ({ file, name: match[1] ?? '' })),
    )
    expect(said.filter(({ name }) => !known.has(name))).toEqual([])
  })

  it('each have a test of their own', () => {
    const tests = new Set(filesUnder('tests'))
    const bare = commands.filter((file) => {
      const [, room, name] = /^lib\/(\w+)\/commands\/([\w-]+)\.ts$/.exec(file) ?? []
      return !tests.has(`tests/${room}/${name}.test.ts`)
    })
    expect(bare).toEqual([])
  })
})

/** Orders that do not end with a column that is unique in its association, and why no two of their rows are alike. */
const TOLD_APART = new Map([
  ['lib/joining/queries/obstacles.ts: order by 1, 2', 'all its columns'],
  ['lib/joining/queries/pair.ts: order by 1', 'the only column'],
  [
    'lib/messages/queries/unread-of-daily.ts: order by w."givenName" || \' \' || w."familyName"',
    'the names themselves',
  ],
  ['lib/messages/queries/unread-of-daily.ts: order by 1, 7, 6, 9', 'a person, a case and a part: its groups'],
  ['lib/messages/queries/unread.ts: order by x."section"', 'its groups'],
  ['lib/people/commands/withdraw-role.ts: order by "personId"', 'one role of a person'],
  ['lib/people/queries/members.ts: order by m."email"', 'one member of an address'],
  ['lib/people/queries/staff.ts: order by 1', 'the only column'],
  ['lib/portfolio/queries/evidence.ts: order by "kind"', 'one signature of a kind in an application'],
  ['lib/portfolio/queries/evidence.ts: order by "section"', 'one mark of a part in an application'],
  [
    `lib/review/queries/desk-read.ts: order by a."rank", $${'{order.a}'}, a."id", a."sure"`,
    'distinct on all but the last',
  ],
  ['lib/reviewers/queries/calibrations.ts: order by j."domain"', 'one judgement of a domain in a review'],
  ['lib/reviewers/queries/candidates.ts: order by r."personId"', 'one place in the pool for a person'],
  ['lib/reviewers/queries/candidates.ts: order by "personId"', 'one place in the pool for a person'],
  ['lib/reviewers/queries/reviewer.ts: order by 1', 'the only column'],
  ['lib/reviewers/queries/standing.ts: order by j."domain"', 'one judgement of a domain in a review'],
  ['lib/reviewers/queries/tick-differences.ts: order by t."entryKind", t."entryId", t."competency"', 'its groups'],
  ['lib/rounds/queries.ts: order by s."stage"', 'its groups'],
  ['lib/setup/grants.ts: order by 1', 'the only column'],
  ['tests/support/joining.ts: order by 1, 2', 'all its columns'],
])

describe('rows', () => {
  const schema = readdirSync(path.join(ROOT, 'prisma/models')).map((name) =>
    readFileSync(path.join(ROOT, 'prisma/models', name), 'utf8'),
  )
  const models = modelsOf(schema.join('\n'))
  const told = ['tests/support', 'tests/e2e'].flatMap(filesUnder).filter((file) => file !== 'tests/support/orders.ts')
  const readers = [...files, ...told].filter((file) => /^(lib|app|prisma|tests)\//.test(file))
  const words = (file: string) => source(file) || readFileSync(path.join(ROOT, file), 'utf8')

  it('are read in one order only: elsewhere two that are alike would come the other way round', () => {
    const open = readers.flatMap((file) =>
      [...openReads(words(file), models), ...openOrders(words(file), models)].map((what) => `${file}:${what}`),
    )
    const bare = (where: string) => where.replace(/:\d+:/, ':')
    expect(open.filter((where) => !TOLD_APART.has(bare(where)))).toEqual([])
    expect([...TOLD_APART.keys()].filter((known) => !open.map(bare).includes(known))).toEqual([])
  })

  it('of which two may be alike are seen to be, whichever way they are read', () => {
    const reads = (code: string) => openReads(code, models)
    const where = "where: { orgId, applicationId: id }, orderBy: { askedAt: 'asc' }"
    expect(reads(`db.wait.findMany({ ${where} })`)).toEqual(['1: Wait by askedAt'])
    expect(
      reads(`db.wait.findMany({ ${where.replace("{ askedAt: 'asc' }", "[{ askedAt: 'asc' }, { id: 'asc' }]")} })`),
    ).toEqual([])
    expect(reads('\nconst where = { orgId, personId }\nctx.db.giver.findFirst({ where })')).toEqual([
      '3: Giver by nothing',
    ])
    expect(reads('const where = { orgId, personId, email }\nctx.db.giver.findFirst({ where })')).toEqual([])
    expect(reads('db.giver.findMany({ where: { orgId, personId, email: { in: some } } })')).toEqual([
      '1: Giver by nothing',
    ])
    expect(reads('db.endorsement.findUnique({ where, include: { addOns: true } })')).toEqual([
      '1: AddOnHeld by nothing',
    ])
    const by = '$'.concat('{order}')
    const orders = (code: string) => openOrders(code, models)
    expect(orders('sql`select 1 from "Wait" w order by w."askedAt" desc limit 5`')).toEqual(['1: order by w."askedAt"'])
    expect(orders('sql`select 1 from "Wait" w order by w."askedAt" desc, w."id" desc limit 5`')).toEqual([])
    expect(orders('sql`select json_agg(x) from x`')).toEqual(['1: json_agg without order'])
    expect(
      orders(
        `const order = back ? sql\`"name" desc, "id" desc\` : sql\`"name"\`\nreturn sql\`select 1 order by ${by} limit 2\``,
      ),
    ).toEqual([`2: order by ${by}`])
  })
})

describe('doors', () => {
  it('keep pages under forty lines', () => {
    const long = files.filter(
      (file) => /^app\/.*page\.tsx$/.test(file) && source(file).trimEnd().split('\n').length > 40,
    )
    expect(long).toEqual([])
  })

  it('give every page a title', () => {
    const nameless = files.filter(
      (file) =>
        /^app\/.*page\.tsx$/.test(file) &&
        !/^export (const|async function|function) (metadata|generateMetadata)\b/m.test(source(file)),
    )
    expect(nameless).toEqual([])
  })

  it('export nothing from a use-server file but what a wrapper made', () => {
    const served = files.filter((file) => /['"]use server['"]/.test(source(file)))
    const wrong = served.filter((file) => {
      const exported = [...source(file).matchAll(/^export (?:const (\w+) =\s*(\w+)\(|(\w+) )/gm)]
      return (
        !source(file).startsWith("'use server'") ||
        exported.some(
          (match) =>
            !/^(action|accountAction|accountPost|linkAction|joinAction|allianceAction|aboveAction)$/.test(
              match[2] ?? '',
            ),
        )
      )
    })
    expect(wrong).toEqual([])
  })

  it('give no association a slug that is a folder of app', () => {
    const folders = readdirSync(path.join(ROOT, 'app')).flatMap((name) => {
      if (!statSync(path.join(ROOT, 'app', name)).isDirectory() || name.startsWith('[')) return []
      return name.startsWith('(')
        ? readdirSync(path.join(ROOT, 'app', name)).filter((inner) => !inner.includes('.'))
        : [name]
    })
    expect(folders.filter((name) => !(RESERVED_SLUGS as readonly string[]).includes(name))).toEqual([])
  })
})
