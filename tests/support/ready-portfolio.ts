import { addMonths, type PlainDate, plainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { fromDay } from '@/lib/db/days'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import { completeSection } from '@/lib/portfolio/commands/complete-section'
import { signAgreement } from '@/lib/portfolio/commands/sign-agreement'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { sectionsOf } from '@/lib/portfolio/queries/sections'
import { SIGNATURE_KINDS } from '@/lib/portfolio/schema/application'
import { CURRENT_FORM } from '@/lib/references/form'
import { type AddOnCode, type CategoryCode, trackOf } from '@/lib/rules/categories'
import { DOMAINS } from '@/lib/rules/competencies'
import { VALUES } from '@/lib/rules/values'
import { ctxFor, someone } from './actors'
import { anApplication, type TestPerson } from './builders'

const day = (text: string) => fromDay(plainDate(text))

/** An endorsement in the register, in force since a day; with an add-on if asked. */
export async function anEndorsement(
  ctx: Ctx,
  person: TestPerson,
  more: { category?: CategoryCode; awardedOn?: string; endedOn?: string; addOn?: 'ERS' | 'emerging-ERS' } = {},
) {
  const { category = 'IMHM-C', awardedOn = '2015-01-01', endedOn, addOn } = more
  const id = newId(ctx.now)
  const ended = endedOn ? day(endedOn) : null
  const endorsement = await ctx.db.endorsement.create({
    data: {
      orgId: ctx.org.id,
      id,
      number: `N-${id}`,
      personId: person.id,
      category,
      track: trackOf(category),
      edition: ctx.org.edition,
      awardedOn: day(awardedOn),
      status: ended ? 'expired' : 'active',
      statusSince: ended ?? day(awardedOn),
      endedOn: ended,
      publicName: person.name,
      searchName: person.name.toLowerCase(),
      awardedAt: ctx.now,
    },
  })
  if (addOn) {
    await ctx.db.addOnHeld.create({
      data: { orgId: ctx.org.id, id: newId(ctx.now), endorsementId: id, code: addOn, fromDay: day(awardedOn) },
    })
  }
  return endorsement
}

/** A ledger that satisfies every category of every edition on `track`, on 22 Nov 2026 and a good while after. */
async function fillLedger(ctx: Ctx, person: TestPerson, track: string, giver: TestPerson) {
  const { db, now } = ctx
  const own = () => ({ orgId: ctx.org.id, id: newId(now), personId: person.id, createdAt: now })
  const kept = () => ({ ...own(), updatedAt: now })
  const competencies = [...DOMAINS]
  await db.education.create({
    data: {
      ...kept(),
      level: 'master',
      field: 'Social work',
      institution: 'State University',
      completedOn: day('2012-05-12'),
      competencies,
    },
  })
  const job = {
    employer: 'Family Center',
    paid: true,
    supervised: true,
    specialisedTraining: true,
    supervisorEndorsed: true,
    serves: [track],
  }
  for (const kind of ['prevention', 'treatment', 'rsc', 'policy', 'research']) {
    await db.work.create({
      data: {
        ...kept(),
        ...job,
        kind,
        role: `Work in ${kind}`,
        fromDay: day('2014-01-06'),
        families: 14,
        competencies,
        weeklyMinutes: 2400,
      },
    })
  }
  for (const number of [1, 2, 3]) {
    await db.training.create({
      data: {
        ...kept(),
        title: `Training ${number}`,
        provider: 'Institute',
        completedOn: day(`2025-0${number}-14`),
        minutes: 20 * 60,
        deiMinutes: 90,
        rscProvisionMinutes: 6 * 60,
        about: [track],
        competencies,
      },
    })
  }
  const giverId = newId(now)
  await db.giver.create({
    data: { ...own(), id: giverId, giverPersonId: giver.id, name: giver.name, email: giver.email },
  })
  for (const [from, to, concerns] of [
    ['2025-01-10', '2025-08-20', 'own-practice'],
    ['2025-09-10', '2026-06-20', 'rsc-provided'],
  ] as const) {
    await db.rscRun.create({
      data: {
        ...kept(),
        giverId,
        fromDay: day(from),
        toDay: day(to),
        minutes: 26 * 60,
        format: 'individual',
        about: [track],
        concerns,
        competencies,
        confirmedAt: now,
      },
    })
  }
  await db.rscProvided.create({ data: { ...kept(), fromDay: day('2024-09-01'), recipients: 2 } })
  await db.membership.create({
    data: {
      ...kept(),
      association: ctx.org.name,
      fromDay: day('2026-01-01'),
      toDay: fromDay(addMonths(today(ctx), 13)),
    },
  })
}

export type RatingMore = {
  role?: string
  endorsed?: boolean
  receivedOn?: PlainDate
  recommends?: boolean
  notEnough?: number
}

/** A rating that was asked for and came. */
export async function aRating(ctx: Ctx, applicationId: string, more: RatingMore = {}) {
  const { role = 'supervisor', endorsed = false, receivedOn = today(ctx), recommends = true, notEnough = 0 } = more
  const id = newId(ctx.now)
  const orgId = ctx.org.id
  const email = `rater-${id}@raters.test`
  await ctx.db.reference.create({
    data: {
      ...{ orgId, id, applicationId, name: `Rater ${role}`, email, role, endorsed, waiver: true },
      ...{
        waiverAt: ctx.now,
        createdAt: ctx.now,
        requestedAt: ctx.now,
        receivedAt: ctx.now,
        receivedOn: fromDay(receivedOn),
      },
    },
  })
  await ctx.db.rating.create({
    data: {
      ...{
        orgId,
        id: newId(ctx.now),
        referenceId: id,
        formVersion: CURRENT_FORM.version,
        answers: json({}),
        recommends,
      },
      ...{
        notEnoughInformation: notEnough,
        raterName: 'Rater',
        raterTitle: '',
        savedAt: ctx.now,
        submittedAt: ctx.now,
      },
    },
  })
  return id
}

export type Ready = { id: string; reference: string; ctx: Ctx; person: TestPerson; giver: TestPerson }

/**
 * An application with everything in it, one press away from being sent. Started, signed and finished through the real
 * commands; the ledger, which other rooms' commands write, as rows.
 */
export async function aReadyPortfolio(
  ctx: Ctx,
  person: TestPerson,
  more: { category?: CategoryCode | null; edition?: string; addOns?: AddOnCode[] } = {},
): Promise<Ready> {
  const { category = 'IFS', edition = ctx.org.edition, addOns } = more
  if (!category) await anEndorsement(ctx, person, { category: 'IFS', awardedOn: '2024-02-01' })
  const inEdition = { ...ctx, org: { ...ctx.org, edition } }
  const { person: giver } = await someone(ctx, [], { givenName: 'Grace' })
  await anEndorsement(ctx, giver)
  await fillLedger(ctx, person, trackOf(category ?? 'IFS'), giver)
  await ctx.db.person.update({
    where: { orgId_id: { orgId: ctx.org.id, id: person.id } },
    data: { profileSavedAt: ctx.now },
  })
  await ctx.db.valueStatement.createMany({
    data: VALUES.map((value) => ({
      ...{
        orgId: ctx.org.id,
        personId: person.id,
        value,
        text: `How I live ${value}.`,
        version: 1,
        updatedAt: ctx.now,
      },
    })),
  })
  const { id, reference } = await anApplication(inEdition, person, { category, addOns })
  const own = ctxFor(ctx, person)
  for (const role of ['supervisor', 'rsc-giver', 'rsc-recipient']) await aRating(ctx, id, { role, endorsed: true })
  for (const kind of category ? SIGNATURE_KINDS : []) {
    if (edition === '2023' && kind === 'no-sanction') continue
    await signAgreement(own, { applicationId: id, kind, agreed: 'true' })
  }
  for (const section of await sectionsOf(own, await applicationFindings(own, id))) {
    if (section.state !== 'completed') await completeSection(own, { applicationId: id, section: section.code })
  }
  return { id, reference, ctx: own, person, giver }
}
