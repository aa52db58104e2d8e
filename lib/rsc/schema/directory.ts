import { z } from 'zod'
import { countField, idField, optionalText, requiredText, tick, whole } from '@/lib/core/form-fields'
import { TRACKS } from '@/lib/rules/categories'
import { RSC_LANGUAGES } from '@/lib/rules/rsc-languages'
import { SESSION_FORMATS, SESSION_MODES } from './sessions'

const several = <const T extends readonly [string, ...string[]]>(codes: T, missing: string) =>
  z
    .array(z.enum(codes, { error: 'ui.error.unclear' }), { error: missing })
    .min(1, missing)
    .transform((list) => [...new Set(list)])

/** Money an hour as people type it (`80`, `$ 80.50`, `80,50`), in whole cents; nothing typed is none. */
const feeField = z
  .string({ error: 'ui.error.unclear' })
  .trim()
  .regex(/^(\D{0,4}\d{1,4}([.,]\d{1,2})?\D{0,4})?$/, 'givers.fee.unclear')
  .default('')
  .transform((typed) => {
    const number = typed.replace(/[^\d.,]/g, '').replace(',', '.')
    return number === '' ? null : Math.round(Number(number) * 100)
  })

export const ListingInput = z
  .strictObject({
    version: countField.optional(),
    listed: tick,
    name: requiredText('givers.name.missing', 120),
    languages: several(RSC_LANGUAGES, 'givers.languages.missing'),
    tracks: several(TRACKS, 'givers.tracks.missing'),
    formats: several(SESSION_FORMATS, 'givers.formats.missing'),
    modes: several(SESSION_MODES, 'givers.modes.missing'),
    places: optionalText(200),
    feeFrom: feeField,
    feeTo: feeField,
    openings: z
      .string({ error: 'givers.openings.missing' })
      .trim()
      .regex(/^\d{1,2}$/, 'givers.openings.missing')
      .transform(Number),
    outsideAgency: tick,
    about: optionalText(1000),
    showsEmail: tick,
  })
  .refine(({ feeFrom, feeTo }) => feeFrom === null || feeTo === null || feeFrom <= feeTo, {
    path: ['feeTo'],
    error: 'givers.fee.order',
    when: whole('feeFrom', 'feeTo'),
  })

const text = requiredText('givers.text.missing', 2000)
export const ContactGiverInput = z.strictObject({ giverPersonId: idField, text, showsEmail: tick })
export const AnswerSeekerInput = z.strictObject({ askerId: idField, text, showsEmail: tick })
