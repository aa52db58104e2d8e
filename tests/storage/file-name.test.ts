import { describe, expect, it } from 'vitest'
import { attachmentHeader, documentName } from '@/lib/storage/file-name'

describe('documentName', () => {
  it.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['report\u202Efdp.exe', 'reportfdp.pdf'],
    ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
    ['   ', 'document.pdf'],
    ['Año 2025 – título.pdf', 'Año 2025 – título.pdf'],
    [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(120)}.pdf`],
  ])('%j → %j', (given, expected) => {
    expect(documentName(given, 'pdf')).toBe(expected)
  })
})

describe('attachmentHeader', () => {
  it('carries both names', () => {
    expect(attachmentHeader('Título "1".pdf')).toBe(
      `attachment; filename="Titulo _1_.pdf"; filename*=UTF-8''T%C3%ADtulo%20%221%22.pdf`,
    )
  })
})
