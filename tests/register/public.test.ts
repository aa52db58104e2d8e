import { describe, expect, it } from 'vitest'
import type { OrgId } from '@/lib/core/ids'
import { searchForm } from '@/lib/core/search-name'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import { unscoped } from '@/lib/db/unscoped'
import { grantEndorsement } from '@/lib/register/commands/grant-endorsement'
import { searchRegister, verifyNumber } from '@/lib/register/public'
import { officeRegister } from '@/lib/register/queries/office'
import { type CategoryCode, trackOf } from '@/lib/rules/categories'
import { certificateNumber } from '@/lib/rules/certificate-number'
import { actorFor, refusal, someone, withCtx } from '../support/actors'
import { anApplication, anOrg, aPerson } from '../support/builders'
import { NOW, ORIGIN } from '../support/world'

const verify = (number: string) => unscoped((db) => verifyNumber({ db, now: NOW }, number))

async function aPublicEndorsement() {
  const orgId = newId(NOW) as OrgId
  return inOrg(orgId, async (db) => {
    const org = await anOrg(db)
    const person = await aPerson({ db, org }, { givenName: 'Paz', familyName: 'Núñez' })
    const ctx = { org, now: NOW, db, locale: 'en', origin: ORIGIN, actor: actorFor(person) } as const
    const { id } = await anApplication(ctx, person)
    const grant = { applicationId: id, personId: person.id, category: 'IFS', edition: '2025', addOns: ['ERS'] } as const
    const granted = await grantEndorsement({ ...ctx, actor: { kind: 'system', job: 'test' } }, grant)
    return { org, ...granted }
  })
}

describe('verifyNumber', () => {
  it('answers for a good number, however it was typed', async () => {
    const { org, number } = await aPublicEndorsement()
    const answer = await verify(` ${number.toLowerCase()} `)
    expect(answer).toMatchObject({
      answer: 'valid',
      number,
      name: 'Paz Núñez',
      category: 'IFS',
      org: { slug: org.slug },
    })
    expect(answer).toMatchObject({ addOns: [{ code: 'ERS', toDay: null }] })
  })

  it('does not name who is not listed, and says nothing of why one is inactive', async () => {
    const { org, number, endorsementId } = await aPublicEndorsement()
    const update = (data: object) =>
      inOrg(org.id, (db) => db.endorsement.update({ where: { orgId_id: { orgId: org.id, id: endorsementId } }, data }))
    await update({ listed: false })
    expect(await verify(number)).toMatchObject({ answer: 'valid', name: null })
    await update({ status: 'revoked' })
    const answer = await verify(number)
    expect(answer).toMatchObject({ answer: 'inactive', name: null })
    expect(JSON.stringify(answer)).not.toMatch(/revoked|Paz/)
  })

  it('knows a slip of the finger from a number that never was', async () => {
    const { org, number } = await aPublicEndorsement()
    const slip = number.replace('-00001-', '-00007-')
    expect(await verify(slip)).toEqual({ answer: 'unknown', why: 'check' })
    expect(await verify(certificateNumber(org.code, 99_999))).toEqual({ answer: 'unknown', why: 'absent' })
    expect(await verify(certificateNumber('NOBODY', 1))).toEqual({ answer: 'unknown', why: 'absent' })
    expect(await verify("'; drop table")).toEqual({ answer: 'unknown', why: 'form' })
  })
})

async function endorsed(
  ctx: Ctx,
  name: string,
  more: { category?: CategoryCode; listed?: boolean; status?: string } = {},
) {
  const { category = 'IFS', listed = true, status = 'active' } = more
  const { person } = await someone(ctx, [], { givenName: name })
  const id = newId(ctx.now)
  const day = new Date('2020-01-01')
  await ctx.db.endorsement.create({
    data: {
      ...{
        orgId: ctx.org.id,
        id,
        number: id,
        personId: person.id,
        category,
        track: trackOf(category),
        edition: '2025',
      },
      ...{
        awardedOn: day,
        status,
        statusSince: day,
        publicName: name,
        searchName: searchForm(name),
        listed,
        awardedAt: day,
      },
    },
  })
}

describe('searchRegister', () => {
  it('shows active and listed ones by name, page by page', () =>
    withCtx(async (ctx) => {
      for (let n = 10; n < 40; n++) await endorsed(ctx, `Name ${n}`)
      await endorsed(ctx, 'Name 00 hidden', { listed: false })
      await endorsed(ctx, 'Name 01 over', { status: 'inactive' })
      const first = await searchRegister(ctx, {})
      expect(first.rows.map((row) => row.name)[0]).toBe('Name 10')
      expect(first.rows).toHaveLength(25)
      const second = await searchRegister(ctx, { after: first.next })
      expect(second.rows.map((row) => row.name)).toEqual(['Name 35', 'Name 36', 'Name 37', 'Name 38', 'Name 39'])
      expect((await searchRegister(ctx, { before: second.previous })).rows).toEqual(first.rows)
      expect(second.next).toBeUndefined()
    }))

  it('finds by part of a name, category and track, and never who is not listed', () =>
    withCtx(async (ctx) => {
      await endorsed(ctx, 'María Núñez')
      await endorsed(ctx, 'Mario Hidden', { listed: false })
      await endorsed(ctx, 'Ed Child', { category: 'ECFA' })
      const names = async (ask: object) => (await searchRegister(ctx, ask)).rows.map((row) => row.name)
      expect(await names({ q: 'nunez' })).toEqual(['María Núñez'])
      expect(await names({ q: 'MARI' })).toEqual(['María Núñez'])
      expect(await names({ q: 'Núñez María' })).toEqual(['María Núñez'])
      expect(await names({ q: '%' })).toHaveLength(2)
      expect(await names({ q: '%%' })).toEqual([])
      expect(await names({ track: 'ECMH-E' })).toEqual(['Ed Child'])
      expect(await names({ category: 'IFS', track: 'ECMH-E' })).toEqual([])
    }))
})

describe('officeRegister', () => {
  it('shows every one to the office, by name, number and status', () =>
    withCtx(
      async (ctx) => {
        await endorsed(ctx, 'Ana Hidden', { listed: false })
        await endorsed(ctx, 'Berta Over', { status: 'expired' })
        const names = async (ask: object) => (await officeRegister(ctx, ask)).rows.map((row) => row.name)
        expect(await names({})).toEqual(['Ana Hidden', 'Berta Over'])
        expect(await names({ status: 'expired' })).toEqual(['Berta Over'])
        expect(await names({ q: 'hidden ana' })).toEqual(['Ana Hidden'])
        expect(await names({ q: 'rivera' })).toHaveLength(2)
        const who = await someone(ctx, ['applicant'])
        expect((await refusal(officeRegister(who.ctx, {}))).code).toBe('forbidden')
      },
      { as: ['coordinator'] },
    ))
})
