import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { newId } from '@/lib/db/new-id'
import { noteConflict } from '@/lib/reviewers/commands/note-conflict'
import { conflictKey, conflictsBetween } from '@/lib/reviewers/queries/conflicts'
import type { Conflict } from '@/lib/reviewers/schema/conflicts'
import { ctxFor, inAnotherOrg, someone, withCtx } from '../support/actors'
import { anApplication, type TestPerson } from '../support/builders'

type Two = { judge: TestPerson; owner: TestPerson }

async function two(ctx: Ctx): Promise<Two> {
  const { person: judge } = await someone(ctx, ['reviewer'])
  const { person: owner } = await someone(ctx)
  return { judge, owner }
}

async function between(ctx: Ctx, { judge, owner }: Two): Promise<Conflict[]> {
  const found = await conflictsBetween(ctx, [judge.id], [owner.id])
  return found.get(conflictKey(judge.id, owner.id)) ?? []
}

async function works(ctx: Ctx, person: TestPerson, employer: string, toDay: string | null = null): Promise<void> {
  const kept = { orgId: ctx.org.id, id: newId(ctx.now), personId: person.id, createdAt: ctx.now, updatedAt: ctx.now }
  const said = { role: 'Home visitor', kind: 'direct-service', paid: true, supervised: true, supervisorEndorsed: true }
  const days = { fromDay: fromDay(plainDate('2010-01-01')), toDay: toDay ? fromDay(plainDate(toDay)) : null }
  const lists = { specialisedTraining: true, serves: [], competencies: [] }
  await ctx.db.work.create({ data: { ...kept, ...said, ...days, ...lists, employer } })
}

async function inTeam(ctx: Ctx, person: TestPerson, name: string): Promise<void> {
  const of = { orgId: ctx.org.id, personId: person.id }
  await ctx.db.reviewer.upsert({
    where: { orgId_personId: of },
    create: { ...of, createdAt: ctx.now },
    update: {},
  })
  await ctx.db.reviewerTeam.create({ data: { ...of, id: newId(ctx.now), name } })
}

async function named(ctx: Ctx, owner: TestPerson, giver: { email: string; giverPersonId?: string }): Promise<string> {
  const id = newId(ctx.now)
  const of = { orgId: ctx.org.id, id, personId: owner.id }
  await ctx.db.giver.create({ data: { ...of, ...giver, name: 'A giver', createdAt: ctx.now } })
  return id
}

async function logs(ctx: Ctx, owner: TestPerson, giverId: string): Promise<void> {
  const kept = { orgId: ctx.org.id, id: newId(ctx.now), personId: owner.id, createdAt: ctx.now, updatedAt: ctx.now }
  const days = { fromDay: fromDay(plainDate('2026-01-01')), toDay: fromDay(plainDate('2026-02-01')) }
  const said = { minutes: 60, format: 'individual', about: [], concerns: 'own-practice', competencies: [] }
  await ctx.db.rscRun.create({ data: { ...kept, ...days, ...said, giverId } })
}

async function meets(ctx: Ctx, { judge, owner }: Two, giverId: string): Promise<void> {
  const session = {
    orgId: ctx.org.id,
    id: newId(ctx.now),
    heldOn: fromDay(plainDate('2026-02-01')),
    createdAt: ctx.now,
  }
  await ctx.db.rscSession.create({ data: { ...session, giverPersonId: judge.id } })
  const kept = { orgId: ctx.org.id, id: newId(ctx.now), createdAt: ctx.now, updatedAt: ctx.now }
  const said = { minutes: 60, format: 'group', mode: 'virtual', about: [], concerns: 'own-practice', competencies: [] }
  await ctx.db.sessionMember.create({
    data: { ...kept, ...said, sessionId: session.id, personId: owner.id, giverId, heldOn: session.heldOn },
  })
}

async function asksFor(ctx: Ctx, { judge, owner }: Two, more: object): Promise<void> {
  const { id: applicationId } = await anApplication(ctx, owner)
  const data = { orgId: ctx.org.id, id: newId(ctx.now), applicationId, name: 'A rater', role: 'colleague' }
  const email = judge.email.toUpperCase()
  await ctx.db.reference.create({
    data: { ...data, email, waiver: true, waiverAt: ctx.now, createdAt: ctx.now, ...more },
  })
}

async function declares(ctx: Ctx, { judge, owner }: Two, liftedAt: Date | null = null): Promise<void> {
  const pair = { orgId: ctx.org.id, id: newId(ctx.now), personId: judge.id, otherId: owner.id }
  const said = { kind: 'friend', declaredAt: ctx.now, declaredById: judge.id, liftedAt }
  await ctx.db.conflict.create({ data: { ...pair, ...said } })
}

type Case = [string, Conflict[], (ctx: Ctx, pair: Two) => Promise<void>]

const cases: Case[] = [
  ['nothing between them', [], async () => undefined],
  [
    'adviser on an application',
    ['adviser'],
    async (ctx, { judge, owner }) => {
      const { id } = await anApplication(ctx, owner)
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      await ctx.db.application.update({ where, data: { adviserId: judge.id } })
    },
  ],
  [
    'adviser once, before somebody else was',
    ['adviser'],
    async (ctx, { judge, owner }) => {
      const { id } = await anApplication(ctx, owner)
      const where = { orgId_id: { orgId: ctx.org.id, id } }
      const { person: next } = await someone(ctx, ['adviser'])
      for (const adviserId of [judge.id, next.id, null]) await ctx.db.application.update({ where, data: { adviserId } })
    },
  ],
  [
    'a run of RSC with the person',
    ['gave-rsc'],
    async (ctx, { judge, owner }) =>
      logs(ctx, owner, await named(ctx, owner, { email: 'other@givers.test', giverPersonId: judge.id })),
  ],
  [
    'a run of RSC with the address, typed in capitals',
    ['gave-rsc'],
    async (ctx, { judge, owner }) => logs(ctx, owner, await named(ctx, owner, { email: judge.email.toUpperCase() })),
  ],
  [
    'a session',
    ['gave-rsc'],
    async (ctx, pair) =>
      meets(ctx, pair, await named(ctx, pair.owner, { email: 'x@y.test', giverPersonId: pair.judge.id })),
  ],
  [
    'RSC received from the applicant, in a run',
    ['received-rsc'],
    async (ctx, { judge, owner }) => logs(ctx, judge, await named(ctx, judge, { email: owner.email.toUpperCase() })),
  ],
  [
    'RSC received from the applicant, in a session',
    ['received-rsc'],
    async (ctx, { judge, owner }) => {
      const giverId = await named(ctx, judge, { email: 'x@y.test', giverPersonId: owner.id })
      await meets(ctx, { judge: owner, owner: judge }, giverId)
    },
  ],
  [
    'RSC received from the applicant more than five years ago',
    [],
    async (ctx, { judge, owner }) => {
      await logs(ctx, judge, await named(ctx, judge, { email: owner.email }))
      const past = { fromDay: fromDay(plainDate('2021-01-01')), toDay: fromDay(plainDate('2021-11-21')) }
      await ctx.db.rscRun.updateMany({ where: { orgId: ctx.org.id, personId: judge.id }, data: past })
    },
  ],
  [
    'a giver who was named and nothing logged',
    [],
    async (ctx, { judge, owner }) => void (await named(ctx, owner, { email: judge.email })),
  ],
  ['a reference asked for', ['gave-reference'], async (ctx, pair) => asksFor(ctx, pair, { requestedAt: ctx.now })],
  [
    'a reference given, then cancelled',
    ['gave-reference'],
    async (ctx, pair) => asksFor(ctx, pair, { receivedAt: ctx.now, cancelledAt: ctx.now }),
  ],
  ['a reference declined', [], async (ctx, pair) => asksFor(ctx, pair, { declinedAt: ctx.now })],
  ['a reference cancelled', [], async (ctx, pair) => asksFor(ctx, pair, { cancelledAt: ctx.now })],
  [
    'one employer, written differently',
    ['same-employer'],
    async (ctx, { judge, owner }) => {
      await works(ctx, judge, 'The José Martí Children’s Center, Inc.')
      await works(ctx, owner, 'JOSE MARTI CHILDRENS CENTER', '2022-01-31')
    },
  ],
  [
    'one employer, which one of them left more than five years ago',
    [],
    async (ctx, { judge, owner }) => {
      await works(ctx, judge, 'Valley Early Start')
      await works(ctx, owner, 'Valley Early Start', '2021-11-21')
    },
  ],
  [
    'both working for themselves',
    [],
    async (ctx, { judge, owner }) => {
      await works(ctx, judge, 'Self-employed')
      await works(ctx, owner, 'self employed')
    },
  ],
  [
    'two employers',
    [],
    async (ctx, { judge, owner }) => {
      await works(ctx, judge, 'Valley Early Start')
      await works(ctx, owner, 'Valley Head Start')
    },
  ],
  [
    'a team that is the other’s employer',
    ['same-team'],
    async (ctx, { judge, owner }) => {
      await inTeam(ctx, judge, 'Valley Early Start LLC')
      await works(ctx, owner, 'valley early start')
    },
  ],
  [
    'a team both name',
    ['same-team'],
    async (ctx, { judge, owner }) => {
      await inTeam(ctx, judge, 'Home Visiting & Nursing')
      await inTeam(ctx, owner, 'home visiting and nursing')
    },
  ],
  [
    'an employer that is the other’s team',
    ['same-team'],
    async (ctx, { judge, owner }) => {
      await works(ctx, judge, 'Valley Early Start')
      await inTeam(ctx, owner, 'Valley Early Start')
    },
  ],
  ['declared', ['declared'], async (ctx, pair) => declares(ctx, pair)],
  [
    'declared by a name, typed without accents',
    ['declared'],
    async (ctx, { judge, owner }) => {
      const where = { orgId_id: { orgId: ctx.org.id, id: owner.id } }
      const named = { givenName: 'Inés', familyName: 'Núñez', searchName: 'nunez ines' }
      await ctx.db.person.update({ where, data: named })
      const said = { name: 'INES  NUNEZ', email: '', kind: 'friend', note: '' } as const
      await noteConflict(ctxFor(ctx, judge, ['reviewer']), said)
    },
  ],
  [
    'declared by an address',
    ['declared'],
    async (ctx, { judge, owner: { email } }) =>
      void (await noteConflict(ctxFor(ctx, judge, ['reviewer']), { name: '', email, kind: 'family', note: '' })),
  ],
  ['declared and lifted', [], async (ctx, pair) => declares(ctx, pair, ctx.now)],
  [
    'several at once, in their order',
    ['gave-reference', 'same-team', 'declared'],
    async (ctx, pair) => {
      await declares(ctx, pair)
      await inTeam(ctx, pair.judge, 'Valley Early Start')
      await works(ctx, pair.owner, 'Valley Early Start')
      await asksFor(ctx, pair, { requestedAt: ctx.now })
    },
  ],
]

describe('what ties somebody who judges to an applicant', () => {
  it.each(cases)('%s', (_, expected, make) =>
    withCtx(async (ctx) => {
      const pair = await two(ctx)
      await make(ctx, pair)
      expect(await between(ctx, pair)).toEqual(expected)
    }),
  )

  it('is one’s own application', () =>
    withCtx(async (ctx, me) => {
      expect(await between(ctx, { judge: me, owner: me })).toEqual(['self'])
    }))

  it('goes one way: who is judged by somebody they advise has no tie', () =>
    withCtx(async (ctx) => {
      const { judge, owner } = await two(ctx)
      await declares(ctx, { judge, owner })
      expect(await between(ctx, { judge: owner, owner: judge })).toEqual([])
    }))

  it('is none across associations, whoever asks and whatever stands there', () =>
    withCtx(async (ctx) => {
      const pair = await two(ctx)
      await declares(ctx, pair)
      await works(ctx, pair.judge, 'Valley Early Start')
      await works(ctx, pair.owner, 'Valley Early Start')
      const elsewhere = await inAnotherOrg(ctx, ['coordinator'], async (other) => {
        const theirs = await two(other)
        await works(other, theirs.owner, 'Valley Early Start')
        const people = [pair.judge.id, pair.owner.id, theirs.judge.id]
        return conflictsBetween(other, people, [pair.owner.id, pair.judge.id, theirs.owner.id])
      })
      expect([...elsewhere]).toEqual([])
      expect(await between(ctx, pair)).toEqual(['same-employer', 'declared'])
    }))

  it('answers many pairs in one statement, and nobody asked for is nothing found', () =>
    withCtx(async (ctx) => {
      const [one, other] = [await two(ctx), await two(ctx)]
      await declares(ctx, one)
      await works(ctx, one.judge, 'Valley Early Start')
      await works(ctx, other.owner, 'Valley Early Start')
      const found = await conflictsBetween(ctx, [one.judge.id, other.judge.id], [one.owner.id, other.owner.id])
      expect(Object.fromEntries(found)).toEqual({
        [conflictKey(one.judge.id, one.owner.id)]: ['declared'],
        [conflictKey(one.judge.id, other.owner.id)]: ['same-employer'],
      })
      expect((await conflictsBetween(ctx, [], [one.owner.id])).size).toBe(0)
    }))
})

describe('an employer that the association says ties nobody', () => {
  const shared = { settings: { review: { sharedEmployers: ['State of Michigan', 'N/A', 'Early Head Start'] } } }

  it('is no tie, however it is written; another employer and a team of that name still are', () =>
    withCtx(async (ctx) => {
      const { judge, owner } = await two(ctx)
      await works(ctx, judge, 'The State of Michigan')
      await works(ctx, owner, 'STATE OF MICHIGAN')
      expect(await between(ctx, { judge, owner })).toEqual([])
      await works(ctx, judge, 'Valley Early Start')
      await works(ctx, owner, 'Valley Early Start')
      expect(await between(ctx, { judge, owner })).toEqual(['same-employer'])
      const other = await two(ctx)
      await inTeam(ctx, other.judge, 'Early Head Start')
      await works(ctx, other.owner, 'Early Head Start')
      expect(await between(ctx, other)).toEqual(['same-team'])
    }, shared))
})

describe('an employer’s name as it is compared', () => {
  it.each([
    ['Blue Ridge Early Start, Inc.', 'blue ridge early start'],
    ['THE Blue-Ridge Early Start Co., LLC', 'blue ridge early start'],
    ['St. Mary’s Hospital', 'st marys hospital'],
    ['Niños & Familias L.L.C.', 'ninos and familias'],
    ['Corporation', 'corporation'],
    ['  Private Practice ', null],
    ['Autónoma', null],
    ['N/A', null],
    ['—', null],
  ])('%s', (typed, form) =>
    withCtx(async (ctx) => {
      const [row] = await ctx.db.$queryRaw<{ form: string | null }[]>`select attune.employer_form(${typed}) as "form"`
      expect(row?.form).toBe(form)
    }),
  )
})
