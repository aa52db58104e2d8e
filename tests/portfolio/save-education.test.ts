import { describe, expect, it } from 'vitest'
import { saveEducation } from '@/lib/portfolio/commands/save-education'
import { EducationInput } from '@/lib/portfolio/schema/education'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { anEducation, boxes, complaints, recorded, typedEducation } from '../support/ledger'

const ID = '01a20230-11dd-7be5-8eb1-2034ae6477bc'

describe('saveEducation', () => {
  it('saves, changes, and refuses a second tab', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await anEducation(own, id)
      await anEducation(own, id, { entryId, version: '1', field: 'Counseling' })
      const late = EducationInput.parse(typedEducation(id, { entryId, version: '1' }))
      const error = await refusal(saveEducation(own, late))
      expect(error).toMatchObject({ code: 'conflict', detail: { version: 2, 'now.field': 'Counseling' } })
      expect(await recorded(ctx, 'portfolio.educationSaved')).toBe(2)
    }))

  it('takes what is completed only', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const later = EducationInput.parse(typedEducation(id, { completedOn: boxes('2027-05-16') }))
      expect((await refusal(saveEducation(own, later))).fields).toEqual({ completedOn: ['ledger.degree.future'] })
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(own, saveEducation, EducationInput.parse(typedEducation(id)), ['coordinator'])
    }))

  it('asks for a field of study, except for a CDA', () => {
    expect(complaints(EducationInput, typedEducation(ID, { field: '' }))).toEqual({ field: ['ledger.field.missing'] })
    expect(complaints(EducationInput, typedEducation(ID, { field: '', level: 'CDA' }))).toEqual({})
    expect(complaints(EducationInput, typedEducation(ID, { level: undefined }))).toEqual({
      level: ['ledger.level.missing'],
    })
  })
})
