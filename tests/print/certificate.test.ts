import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { certificatePdf } from '@/lib/print/certificate-pdf'

const facts = {
  orgName: 'Virginia Association for Infant Mental Health',
  accent: 'plum',
  personName: 'Rosa Delgado-Hernández',
  categoryLabel: 'Infant Family Specialist',
  credential: 'IMH-E®',
  number: 'VA-IFS-0137',
  awardedOn: '2026-03-14',
  verifyUrl: 'https://attune.example/verify/VA-IFS-0137',
  programme: 'Endorsement for Culturally Sensitive Practice®',
  edition: '2025-01',
}

describe('certificatePdf', () => {
  it.each([
    [
      'en',
      'Certificate of Endorsement VA-IFS-0137',
      'Endorsement of Rosa Delgado-Hernández as Infant Family Specialist, VA-IFS-0137',
    ],
    [
      'es',
      'Certificado de Endoso VA-IFS-0137',
      'Endoso de Rosa Delgado-Hernández como Infant Family Specialist, VA-IFS-0137',
    ],
  ] as const)('is one landscape page that says what it is (%s)', async (locale, title, subject) => {
    const pdf = await PDFDocument.load(await certificatePdf({ locale, ...facts }))
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getPage(0).getSize()).toEqual({ width: 792, height: 612 })
    expect(pdf.getTitle()).toBe(title)
    expect(pdf.getSubject()).toBe(subject)
    expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe('2026-03-14')
  })

  it('takes long names in many scripts, everything optional, and hidden direction marks', async () => {
    const personName = `Nguyễn Thị Ánh \u202eŁukasiewicz-Ōtake Анна Κώστα ${'de la Torre '.repeat(3)}`
    const pdf = await PDFDocument.load(
      await certificatePdf({
        locale: 'en',
        ...facts,
        personName,
        addOns: ['Endorsement in Reflective Supervision (ERS)'],
        signer: { name: 'Dana Whitfield', title: 'President' },
      }),
    )
    expect(pdf.getPageCount()).toBe(1)
    expect(pdf.getSubject()).not.toContain('\u202e')
  })
})
