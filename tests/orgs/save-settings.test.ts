import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgById } from '@/lib/ctx/org-scope'
import { saveSettings } from '@/lib/orgs/commands/save-settings'
import { settingsView } from '@/lib/orgs/queries'
import { SaveSettingsInput } from '@/lib/orgs/schema'
import { startApplication } from '@/lib/portfolio/commands/start-application'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { complaints } from '../support/ledger'

const asAdmin = { as: ['admin'] }

async function typed(ctx: Ctx, more: Record<string, unknown> = {}) {
  return {
    version: (await settingsView(ctx)).version,
    contactEmail: 'office@association.test',
    accent: 'teal',
    languages: ['en', 'es'],
    membershipRule: 'required',
    twoCategoriesAtOnce: 'true',
    responseDays: '45',
    appealDays: '30',
    informationDays: '30',
    linkDays: '60',
    reminderDays: '7, 21',
    reminderDaysBefore: '5',
    ...more,
  }
}

async function now(ctx: Ctx): Promise<Ctx> {
  const org = await orgById(ctx.db, ctx.org.id)
  if (!org) throw new Error('gone')
  return { ...ctx, org }
}

const trail = async (ctx: Ctx) =>
  (await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'orgs.settingsSaved' } })).map(
    ({ detail }) => detail,
  )

describe('saveSettings', () => {
  it('changes what was chosen, leaves the rest, and remembers what changed', () =>
    withCtx(
      async (ctx) => {
        const wanted = { accent: 'plum', reminderDays: '14; 7 7', responseDays: '20', appealDays: '14' }
        const names = { en: { IFA: 'Infant Family Worker' } }
        await saveSettings(ctx, SaveSettingsInput.parse(await typed(ctx, { ...wanted, names })))
        const { org } = await now(ctx)
        expect(org).toMatchObject({ accent: 'plum', labels: { en: { 'rules.category.IFA': 'Infant Family Worker' } } })
        expect(org.settings.references.reminderDays).toEqual([7, 14])
        expect(org.settings.review).toMatchObject({ responseDays: 20, appealDays: 14, readers: 'one' })
        const changed =
          'accent: teal → plum; responseDays: 45 → 20; appealDays: 30 → 14; reminderDays: 7, 21 → 7, 14; names.en.IFA: – → Infant Family Worker'
        expect(await trail(ctx)).toEqual([{ changed }])
      },
      { ...asAdmin, settings: { review: { readers: 'one' } } },
    ))

  it('leaves no trace of a save that changed nothing', () =>
    withCtx(async (ctx) => {
      await saveSettings(ctx, SaveSettingsInput.parse(await typed(ctx)))
      expect(await trail(ctx)).toEqual([])
    }, asAdmin))

  it('refuses a second tab with what is there now, and lets it win when asked', () =>
    withCtx(async (ctx) => {
      const stale = await typed(ctx, { responseDays: '10' })
      await saveSettings(ctx, SaveSettingsInput.parse(await typed(ctx, { responseDays: '20' })))
      const error = await refusal(saveSettings(ctx, SaveSettingsInput.parse(stale)))
      expect(error).toMatchObject({ code: 'conflict', detail: { 'now.responseDays': '20' } })
      const overwrite = error.detail?.version
      await saveSettings(ctx, SaveSettingsInput.parse({ ...stale, overwrite }))
      expect((await now(ctx)).org.settings.review.responseDays).toBe(10)
    }, asAdmin))

  it('leaves started applications what they started under', () =>
    withCtx(async (ctx) => {
      const applicant = await someone(ctx)
      const { applicationId } = await startApplication(applicant.ctx, { category: 'IFS', addOns: [] })
      await saveSettings(ctx, SaveSettingsInput.parse(await typed(ctx, { informationDays: '5' })))
      const key = { orgId: ctx.org.id, id: applicationId }
      const { settings } = await ctx.db.application.findUniqueOrThrow({ where: { orgId_id: key } })
      expect(settings).toMatchObject({ applications: { informationDays: 30 } })
    }, asAdmin))

  it('is the administrator’s alone, and of the own association', () =>
    withCtx(async (ctx) => {
      const input = SaveSettingsInput.parse(await typed(ctx, { accent: 'berry' }))
      const coordinator = await someone(ctx, ['coordinator'])
      expect((await refusal(saveSettings(coordinator.ctx, input))).code).toBe('forbidden')
      const outside = await inAnotherOrg(ctx, ['admin'], (other) => refusal(saveSettings(other, input)))
      expect(outside.code).toBe('conflict')
      expect((await now(ctx)).org.accent).toBe('teal')
    }, asAdmin))

  it('says what is wrong by name', () =>
    withCtx(async (ctx) => {
      const wrong = {
        contactEmail: 'x',
        languages: [],
        responseDays: '0',
        linkDays: '20',
        accent: 'pink',
        names: { es: { IFA: '{x}' }, en: { XX: 'x' } },
      }
      expect(complaints(SaveSettingsInput, await typed(ctx, wrong))).toMatchObject({
        contactEmail: ['orgs.error.contactEmail'],
        languages: ['orgs.error.languages'],
        responseDays: [expect.stringContaining('orgs.error.daysRange')],
        reminderDays: ['orgs.error.reminderTooLate'],
        accent: ['ui.error.choose'],
        'names.es.IFA': ['orgs.error.nameMarks'],
        'names.en': [expect.any(String)],
      })
    }, asAdmin))
})
