import { describe, expect, it } from 'vitest'
import { slowDownHtml } from '@/lib/web/slow-down'

const told = { locale: 'en' as const, seconds: 40, href: '/verify/VA-1', nonce: 'n0nce' }

describe('the page that asks to wait', () => {
  it('says when to come back and leads there, in both languages', () => {
    expect(slowDownHtml(told)).toContain('Try again in 40 seconds')
    expect(slowDownHtml(told)).toContain('href="/verify/VA-1"')
    expect(slowDownHtml({ ...told, locale: 'es', seconds: 1 })).toContain('en 1 segundo.')
  })

  it('writes nothing of the address as it came', () => {
    const html = slowDownHtml({ ...told, href: '/x"><script>alert(1)</script>' })
    expect(html).not.toContain('<script>')
    expect(html).toContain('&#34;&#62;&#60;script')
  })
})
