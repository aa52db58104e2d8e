const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const FORM = /^([A-Z0-9]+(?:-[A-Z0-9]+)*)-(\d{5,9})-([0-9A-Z])$/

/**
 * ISO 7064 MOD 37,36: catches every single wrong character and nearly every pair that changed places, so a mistyped
 * number is told from one that was never given.
 */
function checkCharacter(text: string): string {
  let product = 36
  for (const character of text) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) continue
    const sum = (product + value) % 36 || 36
    product = (sum * 2) % 37
  }
  return ALPHABET[(37 - product) % 36] ?? '0'
}

/** The number of an endorsement: `VA-00042-K`. */
export function certificateNumber(orgCode: string, serial: number): string {
  const body = `${orgCode.toUpperCase()}-${String(serial).padStart(5, '0')}`
  return `${body}-${checkCharacter(body)}`
}

export type ReadNumber =
  /** As it was awarded, and whose it is. */
  | { ok: true; number: string; orgCode: string }
  /** `form`: not the shape of a number; `check`: one of its characters is wrong. */
  | { ok: false; why: 'form' | 'check' }

/** What somebody typed or scanned, read as a certificate number; spaces, small letters and long dashes are no mistake. */
export function readCertificateNumber(typed: string): ReadNumber {
  const tidy = typed
    .toUpperCase()
    .replace(/[\s\u200b]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  const match = tidy.length <= 40 ? FORM.exec(tidy) : null
  const [, orgCode, serial, check] = match ?? []
  if (!orgCode || !serial || !check) return { ok: false, why: 'form' }
  if (checkCharacter(`${orgCode}-${serial}`) !== check) return { ok: false, why: 'check' }
  return { ok: true, number: tidy, orgCode }
}
