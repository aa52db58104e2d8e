import { describe, expect, it } from 'vitest'
import { plainDate } from '@/lib/core/plain-date'
import { saveRscProvided } from '@/lib/rsc/commands/save-rsc-provided'
import { givingView } from '@/lib/rsc/queries/giving'
import { RscProvidedInput } from '@/lib/rsc/schema'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { audited } from '../support/references'

const entry = { from: plainDate('2025-09-01'), to: null, recipients: 2, setting: 'Home visiting team' }

describe('saveRscProvided', () => {
  it('keeps a period, which may still go on', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      const { entryId } = await saveRscProvided(ctx, { applicationId, ...entry })
      await saveRscProvided(ctx, { applicationId, entryId, version: 1, ...entry, to: plainDate('2026-09-01') })
      expect((await givingView(ctx, applicationId)).entries).toMatchObject([
        { to: '2026-09-01', recipients: 2, version: 2 },
      ])
      const stale = saveRscProvided(ctx, { applicationId, entryId, version: 1, ...entry })
      expect(await refusal(stale)).toMatchObject({ code: 'conflict', detail: { version: 2, 'now.to': '2026-09-01' } })
      expect(await audited(ctx, 'rsc.providedSaved')).toBe(2)
    }))

  it('does not reach into the future', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      const ahead = saveRscProvided(ctx, { applicationId, ...entry, to: plainDate('2026-12-01') })
      expect((await refusal(ahead)).fields).toEqual({ to: ['rsc.provided.future'] })
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId } = await anApplication(ctx, person)
      await keepsTheWalls(ctx, saveRscProvided, { applicationId, ...entry }, ['coordinator'])
    }))

  it('wants somebody who receives it', () => {
    const form = { applicationId: crypto.randomUUID(), from: { year: '2025', month: '9', day: '1' }, recipients: '0' }
    expect(RscProvidedInput.safeParse(form).success).toBe(false)
    expect(RscProvidedInput.parse({ ...form, recipients: '3' })).toMatchObject({ to: null, recipients: 3, setting: '' })
  })
})
