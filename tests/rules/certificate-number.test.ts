import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificateNumber, readCertificateNumber } from '@/lib/rules/certificate-number'

const code = fc.stringMatching(/^[A-Z]{2,4}$/)
const serial = fc.integer({ min: 1, max: 99_999 })

describe('certificate numbers', () => {
  it('have the association, five digits and a check character', () => {
    expect(certificateNumber('VA', 42)).toMatch(/^VA-00042-[0-9A-Z]$/)
    expect(certificateNumber('VA', 123_456)).toMatch(/^VA-123456-[0-9A-Z]$/)
  })

  it('are read back, however they were typed', () => {
    fc.assert(
      fc.property(code, serial, (org, n) => {
        const number = certificateNumber(org, n)
        const typed = ` ${number.toLowerCase().replaceAll('-', '\u2013')} `
        expect(readCertificateNumber(typed)).toEqual({ ok: true, number, orgCode: org })
      }),
    )
  })

  it('tell a mistyped character', () => {
    fc.assert(
      fc.property(code, serial, fc.nat(), fc.integer({ min: 1, max: 9 }), (org, n, at, more) => {
        const number = certificateNumber(org, n)
        const digits = [...number].flatMap((c, i) =>
          i > org.length && /\d/.test(c) && i < number.length - 2 ? [i] : [],
        )
        const place = digits[at % digits.length] ?? 0
        const wrong = String((Number(number[place]) + more) % 10)
        const typed = number.slice(0, place) + wrong + number.slice(place + 1)
        expect(readCertificateNumber(typed)).toEqual({ ok: false, why: 'check' })
      }),
    )
  })

  it('refuse what has another shape', () => {
    for (const typed of ['', 'VA', 'VA-42-K', 'VA-00042', '<script>', `VA-${'1'.repeat(60)}-K`]) {
      expect(readCertificateNumber(typed)).toEqual({ ok: false, why: 'form' })
    }
  })
})
