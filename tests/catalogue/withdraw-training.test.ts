import { describe, expect, it } from 'vitest'
import { planSession } from '@/lib/catalogue/commands/plan-session'
import { publishTraining } from '@/lib/catalogue/commands/publish-training'
import { recordAttendance } from '@/lib/catalogue/commands/record-attendance'
import { withdrawTraining } from '@/lib/catalogue/commands/withdraw-training'
import { searchCatalogue } from '@/lib/catalogue/public'
import { officeCatalogue } from '@/lib/catalogue/queries/office'
import { SessionInput } from '@/lib/catalogue/schema'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSession, publication, typedSession } from '../support/catalogue'
import { recorded } from '../support/ledger'

describe('withdrawTraining', () => {
  it('hides it from the public, keeps its codes good, and is undone by publishing again', () =>
    withCtx(async (ctx) => {
      const { office, trainingId, code } = await aSession(ctx)
      await keepsTheWalls(office, withdrawTraining, { trainingId })
      await withdrawTraining(office, { trainingId })
      await withdrawTraining(office, { trainingId })
      expect(await recorded(ctx, 'catalogue.trainingWithdrawn')).toBe(1)
      expect((await searchCatalogue(ctx, {})).rows).toEqual([])
      expect((await officeCatalogue(office, {})).rows).toMatchObject([{ standing: 'withdrawn' }])
      const again = SessionInput.parse(typedSession(trainingId))
      expect((await refusal(planSession(office, again))).reason).toBe('catalogue.error.withdrawn')
      await recordAttendance(ctx, { code })
      await publishTraining(office, publication({ trainingId, version: '2' }))
      expect((await searchCatalogue(ctx, {})).rows).toHaveLength(1)
    }))
})
