import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { idField, optionalDayField, whole } from '@/lib/core/form-fields'
import { ADD_ONS, TRACKS } from '@/lib/rules/categories'

const several = <T extends readonly [string, ...string[]]>(of: T) =>
  z.array(z.enum(of, { error: 'ui.error.choose' })).max(of.length)

/** What the Alliance allows an association, from when to when. */
export const GrantLicenceInput = z
  .strictObject({
    tracks: several(TRACKS).min(1, 'licensing.error.tracks'),
    addOns: several(ADD_ONS).default([]),
    languages: several(['en', 'es']).min(1, 'licensing.error.languages'),
    from: requiredDayField,
    to: optionalDayField,
  })
  .refine(({ from, to }) => to === null || from <= to, {
    path: ['to'],
    error: 'licensing.error.toBeforeFrom',
    when: whole('from', 'to'),
  })

export const EndLicenceInput = z.strictObject({ licenceId: idField, lastDay: requiredDayField })
