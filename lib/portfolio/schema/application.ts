import { z } from 'zod'
import { ADD_ONS, CATEGORY_CODES, type CategoryCode } from '@/lib/rules/categories'
import { SECTION_CODES } from '@/lib/rules/sections'
import { VALUES } from '@/lib/rules/values'

const applicationId = z.uuid('common.error.not_found')

export const ApplicationRef = z.strictObject({ applicationId })

/** Nobody chosen takes the adviser away. */
export const AssignAdviserInput = z.strictObject({
  applicationId,
  adviserId: z
    .union([z.literal(''), z.uuid()], 'portfolio.error.adviser')
    .default('')
    .transform((id) => id || null),
})

/** Without a category it is for the add-on alone. */
export const StartInput = z
  .strictObject({
    category: z
      .enum(CATEGORY_CODES as [CategoryCode, ...CategoryCode[]], 'portfolio.error.category')
      .nullish()
      .transform((code) => code ?? null),
    addOns: z.array(z.enum(ADD_ONS)).max(ADD_ONS.length).default([]),
  })
  .refine(({ category, addOns }) => category !== null || addOns.length > 0, {
    path: ['category'],
    error: 'portfolio.error.category',
  })

export const SectionRef = z.strictObject({ applicationId, section: z.enum(SECTION_CODES as [string, ...string[]]) })

/** What is signed, as stored; the edition says which of them it asks for. */
export const SIGNATURE_KINDS = ['code-of-ethics', 'agreement', 'no-sanction'] as const
export type SignatureKind = (typeof SIGNATURE_KINDS)[number]
/** Goes into each signature, so that it stays known which words were signed. */
export const AGREEMENT_TEXT_VERSION = '2025-01'

export const SignInput = z.strictObject({
  applicationId,
  kind: z.enum(SIGNATURE_KINDS),
  agreed: z.literal('true', 'portfolio.error.agreed'),
})

/** Long enough for a page and a half; what was typed beyond it is kept on the screen and refused with the number. */
export const VALUE_LIMIT = 6000
/** Forms send line ends as CR LF, scripts as LF: one text, one spelling. */
const valueText = z
  .string()
  .transform((text) => text.replace(/\r\n?/g, '\n'))
  .pipe(z.string().max(VALUE_LIMIT, `portfolio.error.valueTooLong?max=${VALUE_LIMIT}`))

/** The autosave's body. */
export const ValueBody = z.strictObject({ text: valueText, version: z.int().min(0) })

export const ValueInput = z.strictObject({
  applicationId,
  value: z.enum(VALUES),
  text: valueText,
  version: z.coerce.number().int().min(0),
})

export const SubmitInput = z.strictObject({
  applicationId,
  confirmed: z.literal('true', 'portfolio.error.confirmed'),
})
