import type { z } from 'zod'
import { parseMessageRef } from '@/lib/core/message-ref'
import { textsOf, translator } from '@/lib/i18n/translate'

/** What a form says to this input, field by field, in words; a message that is missing or lacks a value fails the test. */
export function said(schema: z.ZodType, input: unknown): Record<string, string> {
  const read = schema.safeParse(input)
  return Object.fromEntries(
    (read.error?.issues ?? []).map(({ path, message }) => {
      const { key, values } = parseMessageRef(message)
      for (const locale of ['en', 'es'] as const) {
        if (!(key in textsOf(locale))) throw new Error(`no text ${key} in ${locale}`)
        translator(locale).any(key, { label: 'none', quoted: '', ...values })
      }
      return [path.map(String).join('.'), translator('en').any(key, { label: 'none', quoted: '', ...values })]
    }),
  )
}
