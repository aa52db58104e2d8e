import { z } from 'zod'
import { ACCENTS } from '@/lib/core/accents'
import { OrgSettings } from '@/lib/rules/settings'

/** Words that are folders of app/ and so cannot be an association's slug; a test compares the two lists. */
export const RESERVED_SLUGS = [
  'account',
  'alliance',
  'api',
  'check-your-mail',
  'confirm',
  'confirm-hours',
  'forgotten',
  'livez',
  'mailbox',
  'personas',
  'rate',
  'readyz',
  'reset',
  'sign-in',
  'sign-up',
  'verify',
] as const

const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,30}$/, 'orgs.slug.wrong')
  .refine((slug) => !(RESERVED_SLUGS as readonly string[]).includes(slug), 'orgs.slug.reserved')

/** A new association, as the Alliance founds it. */
export const FoundAssociationInput = z.strictObject({
  slug: Slug,
  code: z.string().regex(/^[A-Z]{2,4}$/, 'orgs.code.wrong'),
  name: z.string().trim().min(1).max(200),
  shortName: z.string().trim().min(1).max(60),
  programme: z.string().trim().min(1).max(200),
  contactEmail: z.email(),
  website: z.url().nullable().default(null),
  zone: z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'orgs.zone.wrong'),
  currency: z.string().regex(/^[A-Z]{3}$/),
  languages: z.array(z.enum(['en', 'es'])).min(1),
  dateOrder: z.enum(['mdy', 'dmy']).default('mdy'),
  accent: z.enum(ACCENTS),
  edition: z.string(),
  settings: OrgSettings.prefault({}),
  labels: z
    .object({ en: z.record(z.string(), z.string()).optional(), es: z.record(z.string(), z.string()).optional() })
    .default({}),
})
