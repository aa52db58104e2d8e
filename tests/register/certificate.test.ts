import { PDFDocument } from 'pdf-lib'
import { expect, it } from 'vitest'
import { certificateFile } from '@/lib/register/queries/certificate'
import { refusal, someone, withCtx } from '../support/actors'
import { anEndorsement } from '../support/ready-portfolio'

it('a certificate calls the category as its association does, in the reader’s language', () =>
  withCtx(async (ctx, person) => {
    const { id } = await anEndorsement(ctx, person, { category: 'IFS' })
    const labels = { en: { 'rules.category.IFS': 'Family Guide' } }
    const own = { ...ctx, org: { ...ctx.org, labels } }
    const subject = async (locale: 'en' | 'es') => {
      const { bytes } = await certificateFile({ ...own, locale }, id)
      return (await PDFDocument.load(bytes)).getSubject()
    }
    expect(await subject('en')).toContain('as Family Guide')
    expect(await subject('es')).toContain('Especialista en Bebés y Familias')
    const other = await someone(ctx)
    expect((await refusal(certificateFile(other.ctx, id))).code).toBe('not_found')
  }))
