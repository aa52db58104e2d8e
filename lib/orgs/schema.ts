import { z } from 'zod'
import { ACCENTS } from '@/lib/core/accents'
import { optionalDayField, requiredText, tick, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { CATEGORY_CODES, type CategoryCode } from '@/lib/rules/categories'
import { editionById } from '@/lib/rules/criteria'
import { MEMBERSHIP_RULES } from '@/lib/rules/portfolio'
import { OrgSettings } from '@/lib/rules/settings'

/** Words that are folders of app/ and so cannot be an association's slug; a test compares the two lists. */
export const RESERVED_SLUGS = [
  'account',
  'alliance',
  'api',
  'calendar',
  'check-your-mail',
  'confirm',
  'confirm-hours',
  'forgotten',
  'found',
  'invitation',
  'joining',
  'keep-address',
  'livez',
  'mailbox',
  'new-address',
  'personas',
  'rate',
  'readyz',
  'reset',
  'review',
  'sign-in',
  'sign-up',
  'slow-down',
  'transcript',
  'verify',
] as const

const Slug = z
  .string({ error: 'orgs.error.slug' })
  .regex(/^[a-z][a-z0-9-]{1,30}$/, 'orgs.error.slug')
  .refine((slug) => !(RESERVED_SLUGS as readonly string[]).includes(slug), 'orgs.error.slugReserved')

/** A new association, as the Alliance founds it. */
export const FoundAssociationInput = z.strictObject({
  slug: Slug,
  code: z.string({ error: 'orgs.error.code' }).regex(/^[A-Z]{2,4}$/, 'orgs.error.code'),
  name: requiredText('orgs.error.name', 200),
  shortName: requiredText('orgs.error.shortName', 60),
  programme: requiredText('orgs.error.programme', 200),
  contactEmail: z.string({ error: 'orgs.error.contactEmail' }).trim().pipe(z.email('orgs.error.contactEmail').max(254)),
  /** Nothing typed is none. */
  website: z
    .union(
      [z.literal(''), z.null(), z.url({ protocol: /^https?$/, error: 'orgs.error.website' })],
      'orgs.error.website',
    )
    .transform((typed) => typed || null)
    .default(null),
  zone: z
    .string({ error: 'orgs.error.zone' })
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'orgs.error.zone'),
  currency: z.string({ error: 'orgs.error.currency' }).regex(/^[A-Z]{3}$/, 'orgs.error.currency'),
  languages: z
    .array(z.enum(['en', 'es'], { error: 'ui.error.choose' }))
    .min(1, 'orgs.error.languages')
    .max(2),
  dateOrder: z.enum(['mdy', 'dmy'], { error: 'ui.error.choose' }).default('mdy'),
  accent: z.enum(ACCENTS, { error: 'ui.error.choose' }),
  edition: z.string({ error: 'orgs.error.edition' }).refine((id) => editionById(id) !== null, 'orgs.error.edition'),
  settings: OrgSettings.prefault({}),
  labels: z
    .object({ en: z.record(z.string(), z.string()).optional(), es: z.record(z.string(), z.string()).optional() })
    .default({}),
})

export const daysField = (max: number) =>
  z
    .string({ error: 'orgs.error.days' })
    .trim()
    .regex(/^\d{1,4}$/, 'orgs.error.days')
    .transform(Number)
    .refine((days) => days >= 1 && days <= max, messageRef('orgs.error.daysRange', { max }))

const MOST_REMINDERS = 5

/** Days after which a reminder goes out, typed as a list: `7, 21`. Nothing typed is none. */
export const reminderField = z
  .string({ error: 'orgs.error.reminderDays' })
  .trim()
  .regex(/^(\d{1,3}([\s,;]+\d{1,3})*)?$/, 'orgs.error.reminderDays')
  .transform((typed) =>
    [
      ...new Set(
        typed
          .split(/[\s,;]+/)
          .filter(Boolean)
          .map(Number),
      ),
    ].sort((a, b) => a - b),
  )
  .refine((days) => days.length <= MOST_REMINDERS && !days.includes(0), 'orgs.error.reminderDays')

/** An own name for a category. Marks that messages use for their values would not be shown as typed. */
const nameField = z
  .string({ error: 'ui.error.unclear' })
  .trim()
  .max(120, messageRef('ui.error.tooLong', { max: 120 }))
  .regex(/^[^{}<>]*$/, 'orgs.error.nameMarks')
  .default('')

const namesIn = z
  .strictObject(
    Object.fromEntries(CATEGORY_CODES.map((code) => [code, nameField])) as Record<CategoryCode, typeof nameField>,
  )
  .prefault({})

export const Version = z.string().regex(/^[0-9a-f]{16}$/, 'ui.error.unclear')

/** What an association may change about itself, as its office's form sends it. */
export const SaveSettingsInput = z
  .strictObject({
    version: Version,
    overwrite: Version.optional(),
    contactEmail: z
      .string({ error: 'orgs.error.contactEmail' })
      .trim()
      .pipe(z.email('orgs.error.contactEmail').max(254)),
    accent: z.enum(ACCENTS, { error: 'ui.error.choose' }),
    languages: z
      .array(z.enum(['en', 'es'], { error: 'ui.error.choose' }))
      .min(1, 'orgs.error.languages')
      .max(2),
    membershipRule: z.enum(MEMBERSHIP_RULES, { error: 'ui.error.choose' }),
    directoryPublic: tick,
    vettedAllowed: tick,
    vettedUntil: optionalDayField,
    responseDays: daysField(730),
    informationDays: daysField(730),
    appealDays: daysField(366),
    twoCategoriesAtOnce: tick,
    linkDays: daysField(366),
    reminderDays: reminderField,
    reminderDaysBefore: reminderField,
    names: z.strictObject({ en: namesIn, es: namesIn }).prefault({}),
  })
  .refine(({ reminderDays, linkDays }) => reminderDays.every((day) => day < linkDays), {
    path: ['reminderDays'],
    error: 'orgs.error.reminderTooLate',
    when: whole('reminderDays', 'linkDays'),
  })
  .refine(({ reminderDaysBefore, linkDays }) => reminderDaysBefore.every((day) => day < linkDays), {
    path: ['reminderDaysBefore'],
    error: 'orgs.error.reminderTooEarly',
    when: whole('reminderDaysBefore', 'linkDays'),
  })
