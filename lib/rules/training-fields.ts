import { z } from 'zod'
import { partHoursField, requiredHoursField, requiredText, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { TRACKS } from './categories'
import { DOMAINS } from './competencies'

/** More than a year of working days in one entry is a slip of the keyboard; the open format says the same. */
export const MOST_HOURS = 2000

export const entryHours = requiredHoursField
  .refine((minutes) => minutes > 0, 'ledger.hours.zero')
  .refine((minutes) => minutes <= MOST_HOURS * 60, messageRef('ledger.hours.tooMany', { max: MOST_HOURS }))

export const tracks = (missing: string) =>
  z
    .array(z.enum(TRACKS, { error: 'ui.error.unclear' }), { error: missing })
    .min(1, missing)
    .transform((list) => [...new Set(list)])

export const domains = z
  .array(z.enum(DOMAINS, { error: 'ui.error.unclear' }), { error: 'ui.error.unclear' })
  .default([])
  .transform((list) => [...new Set(list)])

/** What a training is, whether a person logs it or an association approves it beforehand. */
export const TRAINING_FACTS = {
  title: requiredText('ledger.title.missing', 300),
  provider: requiredText('ledger.provider.missing'),
  hours: entryHours,
  deiHours: partHoursField,
  rscProvisionHours: partHoursField,
  about: tracks('ledger.about.missing'),
}

type Hours = { hours: number; deiHours: number; rscProvisionHours: number }

/** DEI and RSC-provision hours are parts of a training's hours: alone and together at most the whole. */
export function partsWithinWhole<S extends z.ZodType<Hours>>(schema: S): S {
  return schema
    .refine(({ hours, deiHours }) => deiHours <= hours, {
      path: ['deiHours'],
      error: 'ledger.deiHours.over',
      when: whole('hours', 'deiHours'),
    })
    .refine(({ hours, rscProvisionHours }) => rscProvisionHours <= hours, {
      path: ['rscProvisionHours'],
      error: 'ledger.rscProvisionHours.over',
      when: whole('hours', 'rscProvisionHours'),
    })
    .refine(({ hours, deiHours, rscProvisionHours }) => deiHours + rscProvisionHours <= hours, {
      path: ['deiHours'],
      error: 'ledger.deiHours.togetherOver',
      when: whole('hours', 'deiHours', 'rscProvisionHours'),
    })
}
