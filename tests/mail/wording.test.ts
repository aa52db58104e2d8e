import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '@/lib/core/nearest'
import { LOCALES } from '@/lib/i18n/catalogue'
import { LETTERS, type LetterName } from '@/lib/mail/letters'
import { penFor } from '@/lib/mail/pen'
import { renderLetter } from '@/lib/mail/render'
import { TEMPLATES } from '@/lib/mail/templates'
import { readWording, type Wording } from '@/lib/mail/wording'
import { shippedWording } from '@/lib/mail/wording-of'

const org = { name: 'Virginia Association', contactEmail: 'a@b.test', zone: 'UTC', accent: 'plum', labels: {} }
const names = Object.keys(LETTERS) as LetterName[]
const faultsOf = (letter: LetterName, wording: Partial<Wording>) => {
  const { vocabulary, wording: shipped } = shippedWording(letter, 'en')
  return readWording({ ...shipped, ...wording }, vocabulary, 'en').faults
}
const drawn = (letter: LetterName, own: Wording, values: Record<string, unknown> = {}) => {
  const { preview } = TEMPLATES[letter]
  const row = { template: letter, toName: 'Maria', values: { ...preview.values, ...values }, secret: preview.secret }
  return renderLetter(row, penFor('en', org), own)
}

describe('the shipped letters as wordings', () => {
  it.each(LOCALES.flatMap((locale) => names.map((name) => [name, locale] as const)))('%s in %s', (name, locale) => {
    const { wording, vocabulary } = shippedWording(name, locale)
    expect(readWording(wording, vocabulary, locale).faults).toEqual([])
    const every = [...vocabulary.words, ...vocabulary.numbers, ...vocabulary.choices, ...vocabulary.blocks]
    expect(new Set(every).size).toBe(every.length)
  })

  it('say the same as the letters themselves', async () => {
    for (const name of names) {
      const { preview } = TEMPLATES[name]
      const row = { template: name, toName: 'Maria', values: preview.values, secret: preview.secret }
      const shipped = await renderLetter(row, penFor('en', org))
      const own = await renderLetter(row, penFor('en', org), shippedWording(name, 'en').wording)
      expect(own.out.text).toBe(shipped.out.text)
      expect(own.out.subject).toBe(shipped.out.subject)
    }
  })
})

describe('a wording', () => {
  it('with a misspelled name says which, and which was meant', () => {
    expect(faultsOf('rater-invitation', { subject: '{aplicant} asks you' })).toEqual([
      { field: 'subject', reason: 'unknown', what: 'aplicant', meant: 'applicant' },
    ])
    expect(faultsOf('rater-invitation', { body: 'Dear {zzzzzz}\n\n{waiver}\n\n{button}' })).toEqual([
      { field: 'body', reason: 'unknown', what: 'zzzzzz' },
    ])
  })

  it('without the link, or with it inside a sentence, is refused', () => {
    expect(faultsOf('rater-reminder', { body: 'Please answer.\n\n{waiver}' })).toEqual([
      { field: 'body', reason: 'missing', what: 'button' },
    ])
    expect(faultsOf('rater-reminder', { body: '{waiver}\n\nPress {button} now' })).toEqual([
      { field: 'body', reason: 'ownLine', what: 'button' },
      { field: 'body', reason: 'missing', what: 'button' },
    ])
  })

  it.each(['{applicant', 'a } b', "'{applicant}'", '{applicant, date}', '{}', '{org, plural, other {x}}'])(
    'that cannot be read is refused: %s',
    (text) => expect(faultsOf('rater-invitation', { subject: text })[0]).toMatchObject({ field: 'subject' }),
  )

  it('does not print a code as if it were a word', () => {
    expect(faultsOf('appeal-decided', { subject: 'It is {outcome}' })[0]).toMatchObject({ reason: 'onlyChoice' })
  })

  it('is filled: paragraphs, line breaks, links of its own', async () => {
    const body = 'Hello {applicant},\nsee [our page](https://a.test/x) or https://b.test/y.\n\n{waiver}\n\n{button}'
    const { out } = await drawn('rater-invitation', { subject: 'For {applicant}', title: 'Title', body })
    expect(out.subject).toBe('For Rosa Delgado')
    expect(out.html).toContain('href="https://a.test/x"')
    expect(out.html).toContain('href="https://b.test/y"')
    expect(out.text).toContain('has given up the right')
    expect(out.text).not.toContain('takes about')
  })

  it('takes what people call themselves as text: no markup, no link, no message, no header', async () => {
    const applicant = '<b>Eve</b> [click](https://evil.test/a) https://evil.test/b {org} {button}\r\nBcc: x@y.test'
    const own = { subject: '{applicant}', title: '{applicant}', body: '{applicant}\n\n{waiver}\n\n{button}' }
    const { out } = await drawn('rater-invitation', own, { applicant })
    expect(out.html).not.toContain('href="https://evil.test')
    expect(out.html).toContain('&lt;b&gt;Eve&lt;/b&gt;')
    expect(out.text).toContain('{org} {button}')
    expect(out.subject).not.toMatch(/[\r\n]/)
  })

  it('that no longer fits its letter gives way to the shipped one', async () => {
    const { out } = await drawn('rater-invitation', { subject: '{gone}', title: 'x', body: 'x' })
    expect(out.subject).toBe('Rosa Delgado asks you for a reference')
  })

  it('of any letters and signs is read or refused, and never runs', async () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      "'",
      '{applicant}',
      '{button}',
      '<i>',
      '#',
      '\n\n',
      '{takes, plural, other {',
      'ñ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bits, fc.string()), { maxLength: 12 }), async (pieces) => {
        const body = `${pieces.join('')}\n\n{waiver}\n\n{button}`
        const faults = faultsOf('rater-invitation', { body })
        const { out } = await drawn('rater-invitation', { subject: 'Own', title: 'Own', body })
        expect(out.subject).toBe(faults.length > 0 ? 'Rosa Delgado asks you for a reference' : 'Own')
        expect(out.html).not.toMatch(/<i>|<script/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('nearest', () => {
  it.each([
    ['aplicant', 'applicant'],
    ['ORG', 'org'],
    ['catgory', 'category'],
    ['xyz', null],
  ])('%s → %s', (typed, meant) => expect(nearest(typed, ['applicant', 'org', 'category'])).toBe(meant))
})
