import { describe, expect, it } from 'vitest'
import { readLink } from '@/lib/auth/links'
import { changeGiver } from '@/lib/rsc/commands/change-giver'
import { confirmHours } from '@/lib/rsc/commands/confirm-hours'
import { requestConfirmation } from '@/lib/rsc/commands/request-confirmation'
import { keepsTheWalls, refusal, someone, withCtx } from '../support/actors'
import { audited, letters } from '../support/references'
import { anAskedRun, aRun, GIVER, requestOf, seen } from '../support/rsc'
import { at } from '../support/world'

const to = { name: 'Elena Soto', email: 'right@givers.test', locale: 'en', version: 1 } as const

describe('changeGiver', () => {
  it('after another address the old link is dead, and one asks again', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, token } = await anAskedRun(ctx, person)
      await changeGiver(ctx, { applicationId, giverId, ...to })
      expect((await refusal(readLink(ctx, 'confirm-hours', token))).code).toBe('not_found')
      expect((await requestOf(ctx, giverId)).cancelledAt).toEqual(ctx.now)
      await requestConfirmation(at(ctx, '2026-11-23T10:00:00Z'), { applicationId, giverId })
      expect((await letters(ctx, 'giver-confirmation-request')).at(-1)?.toEmail).toBe(to.email)
      expect(await audited(ctx, 'rsc.giverChanged')).toBe(1)
    }))

  it('keeps the link when only the name changes', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, token } = await anAskedRun(ctx, person)
      await changeGiver(ctx, { applicationId, giverId, name: 'E. Soto', email: GIVER.email, locale: 'es', version: 1 })
      expect((await readLink(ctx, 'confirm-hours', token)).usedAt).toBeNull()
    }))

  it('keeps the address that hours were confirmed with, and the one the association knows', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId, giver, runId } = await anAskedRun(ctx, person)
      await confirmHours(giver, { which: 'all', runs: [], seen: await seen(ctx, runId) })
      const refused = await refusal(changeGiver(ctx, { applicationId, giverId, ...to }))
      expect(refused.fields).toEqual({ email: ['rsc.giver.hasConfirmed'] })
      const known = await someone(ctx)
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      await ctx.db.giver.update({ where, data: { giverPersonId: known.person.id } })
      expect((await refusal(changeGiver(ctx, { applicationId, giverId, ...to }))).reason).toBe('rsc.no.giverKnown')
    }))

  it('refuses a second device with what is there now, and lets it win when asked', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await aRun(ctx, person)
      const first = { applicationId, giverId, name: 'E. Soto', email: GIVER.email, locale: 'es', version: 1 } as const
      await changeGiver(ctx, first)
      const late = { applicationId, giverId, ...to }
      const refused = await refusal(changeGiver(ctx, late))
      expect(refused).toMatchObject({ code: 'conflict', detail: { version: 2, 'now.name': 'E. Soto' } })
      await changeGiver(ctx, { ...late, overwrite: 2 })
      const where = { orgId_id: { orgId: ctx.org.id, id: giverId } }
      expect((await ctx.db.giver.findUniqueOrThrow({ where })).name).toBe(to.name)
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx, person) => {
      const { applicationId, giverId } = await aRun(ctx, person)
      await keepsTheWalls(ctx, changeGiver, { applicationId, giverId, ...to }, ['coordinator'])
    }))
})
