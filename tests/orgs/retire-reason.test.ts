import { describe, expect, it } from 'vitest'
import { translator } from '@/lib/i18n/translate'
import { retireReason } from '@/lib/orgs/commands/retire-reason'
import { reasonsView } from '@/lib/orgs/queries/reasons'
import { RetireReasonInput } from '@/lib/orgs/schema/reasons'
import { holdCase } from '@/lib/review/commands/hold-case'
import { caseworkOf } from '@/lib/review/queries/casework'
import { HoldCaseInput } from '@/lib/review/schema/casework'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { recorded } from '../support/ledger'
import { now, withReason } from '../support/reasons'
import { aCase } from '../support/review'

describe('retireReason', () => {
  it('takes a reason out of the forms, keeps its words, and offers it again', () =>
    withCtx(async (ctx) => {
      const { id, office } = await aCase(ctx)
      const { code, admin } = await withReason(ctx, 'hold')
      const { version } = await reasonsView(admin)
      await retireReason(admin, RetireReasonInput.parse({ version, code, offered: 'no' }))
      const own = { ...(await now(ctx)), actor: office.actor }
      expect((await caseworkOf(own, id)).offered).toEqual([])
      const hold = holdCase(own, HoldCaseInput.parse({ applicationId: id, reason: code }))
      expect((await refusal(hold)).fields).toEqual({ reason: ['reasons.error.retired'] })
      expect(translator('en', own.org.labels.en).any(`casework.hold.reason.${code}`)).toBe('The stamp is missing')
      const seen = { ...admin, org: own.org }
      const again = RetireReasonInput.parse({ version: (await reasonsView(seen)).version, code, offered: 'yes' })
      await retireReason(seen, again)
      const back = { ...(await now(ctx)), actor: office.actor }
      expect((await caseworkOf(back, id)).offered).toEqual([code])
      expect(await recorded(ctx, 'orgs.reasonRetired')).toBe(2)
    }))

  it('is for whoever sets the settings, over what they saw, of their own association', () =>
    withCtx(async (ctx) => {
      const { code, admin } = await withReason(ctx, 'hold')
      const { version } = await reasonsView(admin)
      const input = RetireReasonInput.parse({ version, code, offered: 'no' })
      const office = await someone(ctx, ['coordinator'])
      expect((await refusal(retireReason(office.ctx, input))).code).toBe('forbidden')
      const stale = { ...input, version: '0123456789abcdef' }
      expect((await refusal(retireReason(admin, stale))).code).toBe('conflict')
      expect((await refusal(retireReason(admin, { ...input, code: 'own-000000000000' }))).code).toBe('not_found')
      await inAnotherOrg(ctx, ['admin'], async (other) => {
        const theirs = { ...input, version: (await reasonsView(other)).version }
        expect((await refusal(retireReason(other, theirs))).code).toBe('not_found')
      })
      await retireReason(admin, { ...input, offered: 'yes' })
      expect(await recorded(ctx, 'orgs.reasonRetired')).toBe(0)
    }))
})
