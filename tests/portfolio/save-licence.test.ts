import { describe, expect, it } from 'vitest'
import { saveLicence } from '@/lib/portfolio/commands/save-licence'
import { LicenceInput } from '@/lib/portfolio/schema/education'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aProfessionalLicence, boxes, complaints, recorded, typedLicence } from '../support/ledger'

const ID = '01a20230-11dd-7be5-8eb1-2034ae6477bc'

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
