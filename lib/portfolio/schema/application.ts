import { z } from 'zod'
import { ADD_ONS, CATEGORY_CODES, type CategoryCode } from '@/lib/rules/categories'
import { SECTION_CODES } from '@/lib/rules/sections'
import { VALUES } from '@/lib/rules/values'

const applicationId = z.uuid('common.error.not_found')

export const ApplicationRef = z.strictObject({ applicationId })

export const StartInput = z.strictObject({
  category: z.enum(CATEGORY_CODES as [CategoryCode, ...CategoryCode[]], 'portfolio.start.category.missing'),
  addOns: z.array(z.enum(ADD_ONS)).max(ADD_ONS.length).default([]),
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
  agreed: z.literal('true', 'portfolio.sign.agreed.missing'),
  signedName: z
    .string('portfolio.sign.name.missing')
    .trim()
    .min(1, 'portfolio.sign.name.missing')
    .max(200, 'portfolio.sign.name.tooLong'),
})

/** Long enough for a page and a half; what was typed beyond it is kept on the screen and refused with the number. */
export const VALUE_LIMIT = 6000
const valueText = z.string().max(VALUE_LIMIT, `portfolio.value.tooLong?max=${VALUE_LIMIT}`)

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
  confirmed: z.literal('true', 'portfolio.submit.confirmed.missing'),
})
