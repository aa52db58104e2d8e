import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/lib/i18n/catalogue'
import { type AnyLetterName, isAccountLetter } from '@/lib/mail/letters'
import { penFor } from '@/lib/mail/pen'
import { HIDDEN, redacted } from '@/lib/mail/redact'
import { renderLetter } from '@/lib/mail/render'
import { TEMPLATES } from '@/lib/mail/templates'

const org = {
  name: 'Virginia Association',
  contactEmail: 'office@association.test',
  zone: 'America/New_York',
  accent: 'plum',
  labels: {},
}
const names = Object.keys(TEMPLATES) as AnyLetterName[]
const cases = LOCALES.flatMap((locale) => names.map((name) => [name, locale] as const))

describe('every letter', () => {
  it.each(cases)('%s renders in %s', async (template, locale) => {
    const { preview } = TEMPLATES[template]
    const row = { template, toName: 'Maria López', values: preview.values, secret: preview.secret ?? null }
    const { out, kept } = await renderLetter(row, penFor(locale, isAccountLetter(template) ? undefined : org))
    for (const text of [out.subject, out.text, out.html]) {
      expect(text).not.toMatch(/\bmail\.[a-z]/)
      expect(text).not.toMatch(/\{\w+[,}]/)
      expect(text).not.toContain('undefined')
    }
    expect(out.subject.length).toBeLessThan(110)
    expect(out.html).toContain(`lang="${locale}"`)
    expect(out.text).toContain('Maria López')
    expect(out.text).toContain(isAccountLetter(template) ? 'Attune' : org.contactEmail)
    expect(out.html).not.toMatch(/<img|<script|url\(/)
    if (!preview.secret) return
    expect(out.text).toContain(preview.secret.url)
    for (const text of [kept.text, kept.html]) {
      expect(text).not.toContain(preview.secret.url)
      expect(text).toContain(HIDDEN)
    }
  })
})

describe('a letter', () => {
  const asked = { applicant: 'Rosa <b>Delgado</b> {name}', category: 'IFS', role: 'nobody-knows', until: '2026-04-30' }
  const secret = { url: 'https://attune.test/rate/token' }
  const invitation = (waived: boolean) =>
    renderLetter(
      { template: 'rater-invitation', toName: 'Thomas', values: { ...asked, waived, takesMinutes: 10 }, secret },
      penFor('en', org),
    )

  it('takes what people typed as text, not as markup or as a message', async () => {
    const { out } = await invitation(true)
    expect(out.html).toContain('Rosa &lt;b&gt;Delgado&lt;/b&gt; {name}')
    expect(out.subject).toBe('Rosa <b>Delgado</b> {name} asks you for a reference')
    expect(out.text).not.toContain('nobody-knows')
  })

  it('says plainly whether the right to see the rating was given up', async () => {
    expect((await invitation(true)).out.text).toContain('has given up the right')
    expect((await invitation(false)).out.text).toContain('has not given up the right')
  })

  it('lays the association’s own labels over the catalogue', async () => {
    const labels = { en: { 'rules.category.IFS': 'Family Partner' } }
    const { out } = await renderLetter(
      { template: 'rater-invitation', toName: '', values: { ...asked, waived: true, takesMinutes: 10 }, secret },
      penFor('en', { ...org, labels }),
    )
    expect(out.text).toContain('Family Partner')
    expect(out.text).toContain('Hello,')
  })
})

describe('redacted', () => {
  it.each([
    ['https://a.test/rate/abc', 'https://a.test/rate/•••'],
    ['https://a.test/rate/abc?x=1#y', 'https://a.test/rate/•••'],
    ['https://a.test/reset?token=abc', 'https://a.test/•••'],
  ])('%s', (url, expected) => expect(redacted(url)).toBe(expected))
})
