import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { issueKey } from '@/lib/core/issue-key'
import { messageRef, parseMessageRef } from '@/lib/core/message-ref'
import { translator } from '@/lib/i18n/translate'

describe('messageRef', () => {
  it('carries values through one string', () => {
    const ref = messageRef('ui.error.tooLong', { max: 500, name: 'a & b?' })
    expect(parseMessageRef(ref)).toEqual({ key: 'ui.error.tooLong', values: { max: 500, name: 'a & b?' } })
    expect(parseMessageRef(messageRef('ui.error.missing'))).toEqual({ key: 'ui.error.missing', values: {} })
  })
})

describe('issueKey', () => {
  const says = (schema: z.ZodType, input: unknown) => {
    const result = schema.safeParse(input, { error: issueKey })
    return result.success ? [] : result.error.issues.map((issue) => issue.message)
  }

  it.each([
    [z.string(), undefined, 'ui.error.missing'],
    [z.string().min(1), '', 'ui.error.missing'],
    [z.string().min(8), 'short', 'ui.error.tooShort?min=8'],
    [z.string().max(3), 'long', 'ui.error.tooLong?max=3'],
    [z.array(z.string()).min(2), ['a'], 'ui.error.tooFew?min=2'],
    [z.array(z.string()).max(1), ['a', 'b'], 'ui.error.tooMany?max=1'],
    [z.number().max(3), 4, 'ui.error.tooBig?max=3'],
    [z.enum(['a', 'b']), 'c', 'ui.error.choose'],
    [z.enum(['a', 'b']), undefined, 'ui.error.choose'],
    [z.email(), 'x', 'ui.error.email'],
    [z.number(), 'x', 'ui.error.unclear'],
  ] as const)('gives a key that both languages say', (schema, input, ref) => {
    expect(says(schema, input)).toEqual([ref])
    const { key, values } = parseMessageRef(ref)
    for (const locale of ['en', 'es'] as const) {
      const t = translator(locale)
      expect(t.any(key, { label: 'none', quoted: '', ...values })).not.toContain('{')
      expect(t.any(key, { label: 'Title', quoted: 'Title?', ...values })).toContain('Title')
    }
  })

  it('lets a schema’s own key win', () => {
    expect(says(z.string().min(1, 'portfolio.title.missing'), '')).toEqual(['portfolio.title.missing'])
  })
})
