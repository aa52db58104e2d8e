import { describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/i18n/catalogue'
import { RATING_FORMS } from '@/lib/references/form'
import { addressHint, mailboxOf } from '@/lib/references/schema'
import { DOMAINS } from '@/lib/rules/competencies'

describe('the questions', () => {
  it.each(RATING_FORMS)('of $version touch every domain, are few, and have their texts', ({ questions }) => {
    expect(new Set(questions.map((question) => question.domain))).toEqual(new Set(DOMAINS))
    expect(questions.length).toBeGreaterThanOrEqual(6)
    expect(questions.length).toBeLessThanOrEqual(10)
    for (const locale of ['en', 'es'] as const) {
      const texts: Record<string, string> = catalogue[locale].references
      for (const { key } of questions) expect(texts[`question.${key}`]).toBeTruthy()
    }
  })

  it('have versions of their own', () => {
    expect(new Set(RATING_FORMS.map((form) => form.version)).size).toBe(RATING_FORMS.length)
  })
})

describe('addresses', () => {
  it('are one mailbox however they are written', () => {
    expect(mailboxOf('A.B+x@GoogleMail.com')).toBe(mailboxOf('ab@gmail.com'))
    expect(mailboxOf('a.b@work.test')).not.toBe(mailboxOf('ab@work.test'))
  })

  it('get a hint, never a refusal', () => {
    expect(addressHint('x@gmail.com')).toBe('public-mail')
    expect(addressHint('x@county.gov')).toBe('work-mail')
  })
})
