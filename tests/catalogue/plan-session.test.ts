import { describe, expect, it } from 'vitest'
import { planSession } from '@/lib/catalogue/commands/plan-session'
import { searchCatalogue } from '@/lib/catalogue/public'
import { sessionView } from '@/lib/catalogue/queries/office'
import { sheetFile } from '@/lib/catalogue/queries/sheet'
import { SessionInput } from '@/lib/catalogue/schema'
import { readCode, writeCode } from '@/lib/core/session-code'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSession, typedSession } from '../support/catalogue'
import { boxes, complaints, recorded } from '../support/ledger'

describe('planSession', () => {
  it('draws a code that is taken for thirty days, and a sheet to hang up', () =>
    withCtx(async (ctx) => {
      const { office, trainingId, sessionId, code } = await aSession(ctx)
      expect(readCode(` ${writeCode(code).toLowerCase()} `)).toBe(code)
      const view = await sessionView(office, trainingId, sessionId)
      expect(view.session).toMatchObject({ onDay: '2026-11-20', codeUntil: '2026-12-20', code, attended: 0 })
      expect(view.address).toBe(`${ctx.origin}/${ctx.org.slug}/attend/${code}`)
      const sheet = await sheetFile(office, trainingId, sessionId)
      expect(Buffer.from(sheet.bytes).subarray(0, 5).toString()).toBe('%PDF-')
      expect((await refusal(sheetFile(ctx, trainingId, sessionId))).code).toBe('forbidden')
      expect(await recorded(ctx, 'catalogue.sessionPlanned')).toBe(1)
      await keepsTheWalls(office, planSession, SessionInput.parse(typedSession(trainingId)))
    }))

  it('announces sessions to come, and finds them by how they are held', () =>
    withCtx(async (ctx) => {
      const { office, trainingId } = await aSession(ctx)
      expect((await searchCatalogue(ctx, { upcoming: '1' })).rows).toEqual([])
      const online = typedSession(trainingId, { onDay: boxes('2027-02-01'), how: 'online', place: '' })
      await planSession(office, SessionInput.parse(online))
      const [row] = (await searchCatalogue(ctx, { how: 'online', domain: 'thinking', track: 'IMH-E', part: 'dei' }))
        .rows
      expect(row?.upcoming).toEqual([{ onDay: '2027-02-01', online: true, place: '' }])
      expect((await searchCatalogue(ctx, { how: 'in-person' })).rows).toEqual([])
      expect((await searchCatalogue(ctx, { part: 'rsc' })).rows).toEqual([])
    }))

  it('stays within the days of the training, and wants a place or a screen', () =>
    withCtx(async (ctx) => {
      const { office, trainingId } = await aSession(ctx)
      const early = SessionInput.parse(typedSession(trainingId, { onDay: boxes('2025-12-31') }))
      expect((await refusal(planSession(office, early))).fields).toEqual({ onDay: ['catalogue.error.outsideTraining'] })
      const said = (more: Record<string, unknown>) => complaints(SessionInput, typedSession(trainingId, more))
      expect(said({ place: '' })).toEqual({ place: ['catalogue.error.place'] })
      expect(said({ how: 'by post' })).toMatchObject({ how: ['catalogue.error.how'] })
      expect(said({ codeUntil: boxes('2026-11-19') })).toEqual({ codeUntil: ['catalogue.error.codeBefore'] })
    }))
})
