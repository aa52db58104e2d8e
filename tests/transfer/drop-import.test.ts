import { describe, expect, it } from 'vitest'
import { dropImport } from '@/lib/transfer/commands/drop-import'
import { importRow } from '@/lib/transfer/queries/open-import'
import { keepsTheWalls, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { recorded } from '../support/ledger'
import { anUpload, carriedOut } from '../support/transfer'

describe('dropImport', () => {
  it('forgets the file and what was found in it; a second press changes nothing', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId, content: 'Title,Hours\nA,six\n' })
      await carriedOut(own, importId)
      const where = { orgId: ctx.org.id, importId }
      expect(await ctx.db.importFinding.count({ where })).toBeGreaterThan(0)
      const { next } = await dropImport(own, { applicationId, importId })
      expect(await dropImport(own, { applicationId, importId })).toEqual({ next })
      expect(await importRow(own, importId)).toMatchObject({ state: 'dropped', storageKey: null })
      expect(await ctx.db.importFinding.count({ where })).toBe(0)
      expect(await recorded(ctx, 'transfer.importDropped')).toBe(1)
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id: applicationId, ctx: own } = await anApplication(ctx, person)
      await keepsTheWalls(own, dropImport, { applicationId, importId: await anUpload(own, { applicationId }) }, [
        'coordinator',
      ])
    }))
})
