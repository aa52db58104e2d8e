import { describe, expect, it } from 'vitest'
import { saveEducation } from '@/lib/portfolio/commands/save-education'
import { saveLicence } from '@/lib/portfolio/commands/save-licence'
import { saveWork } from '@/lib/portfolio/commands/save-work'
import { EducationInput, LicenceInput } from '@/lib/portfolio/schema/education'
import { WorkInput } from '@/lib/portfolio/schema/work'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import {
  anEducation,
  aProfessionalLicence,
  aWork,
  boxes,
  complaints,
  recorded,
  typedEducation,
  typedLicence,
  typedWork,
} from '../support/ledger'

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

describe('saveLicence', () => {
  it('saves one without an end, and returns to the list of education', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const answer = await saveLicence(own, LicenceInput.parse(typedLicence(id)))
      expect(answer.nextFor.another).toContain('/education/license/new?saved=')
      const row = await ctx.db.licence.findFirstOrThrow({ where: { orgId: ctx.org.id, id: answer.entryId } })
      expect(row).toMatchObject({ name: 'LCSW', toDay: null })
      expect(await recorded(ctx, 'portfolio.licenceSaved')).toBe(1)
    }))

  it('refuses an end before its beginning, and a second tab', () =>
    withCtx(async (ctx, person) => {
      expect(complaints(LicenceInput, typedLicence(ID, { to: boxes('2016-02-29') }))).toEqual({
        to: ['ledger.to.beforeFrom'],
      })
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aProfessionalLicence(own, id)
      const late = LicenceInput.parse(typedLicence(id, { entryId, version: '9' }))
      expect((await refusal(saveLicence(own, late))).code).toBe('conflict')
      await keepsTheWalls(own, saveLicence, LicenceInput.parse(typedLicence(id)))
    }))
})

describe('saveWork', () => {
  it('saves a job that goes on', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aWork(own, id, { weeklyHours: '37:30' })
      const row = await ctx.db.work.findFirstOrThrow({ where: { orgId: ctx.org.id, id: entryId } })
      expect(row).toMatchObject({ toDay: null, weeklyMinutes: 2250, paid: true, families: 14, supervised: false })
      expect(await recorded(ctx, 'portfolio.workSaved')).toBe(1)
    }))

  it('refuses a future, a second tab and strangers', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const ends = WorkInput.parse(typedWork(id, { current: undefined, to: boxes('2027-01-01') }))
      expect((await refusal(saveWork(own, ends))).fields).toEqual({ to: ['ledger.work.future'] })
      const entryId = await aWork(own, id)
      const late = WorkInput.parse(typedWork(id, { entryId, version: '2', role: 'Mine' }))
      const conflict = await refusal(saveWork(own, late))
      expect(conflict.detail).toMatchObject({ version: 1, 'now.role': 'Home visitor', 'now.current': 'true' })
      await keepsTheWalls(own, saveWork, WorkInput.parse(typedWork(id)), ['coordinator'])
    }))

  it.each([
    [{ current: undefined }, { to: ['ledger.to.orCurrent'] }],
    [{ to: boxes('2021-01-01') }, { to: ['ledger.to.andCurrent'] }],
    [{ current: undefined, to: boxes('2019-01-01') }, { to: ['ledger.to.beforeFrom'] }],
    [{ weeklyHours: '169' }, { weeklyHours: ['ledger.weeklyHours.tooMany?max=168'] }],
    [{ families: 'many' }, { families: ['ledger.families.unclear'] }],
    [{ paid: undefined }, { paid: ['ledger.paid.missing'] }],
    [{ kind: undefined }, { kind: ['ledger.kind.missing'] }],
    [{ serves: [] }, { serves: ['ledger.serves.missing'] }],
  ])('%j is refused by name', (more, expected) => {
    expect(complaints(WorkInput, typedWork(ID, more))).toEqual(expected)
  })
})
