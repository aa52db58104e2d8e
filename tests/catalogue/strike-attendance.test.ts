import { describe, expect, it } from 'vitest'
import { recordAttendance } from '@/lib/catalogue/commands/record-attendance'
import { strikeAttendance } from '@/lib/catalogue/commands/strike-attendance'
import { sessionView } from '@/lib/catalogue/queries/office'
import { attendView } from '@/lib/catalogue/queries/own'
import { takeTraining } from '@/lib/portfolio/commands/take-training'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { gradeOf } from '@/lib/rules/training-grade'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { aSession } from '../support/catalogue'
import { recorded } from '../support/ledger'

describe('strikeAttendance', () => {
  it('takes somebody off the roster: their entry is their own word, and the code does not bring them back', () =>
    withCtx(async (ctx, person) => {
      const { office, trainingId, sessionId, code } = await aSession(ctx)
      await takeTraining(ctx, { code })
      const [line] = (await sessionView(office, trainingId, sessionId)).roster
      const attendanceId = line?.id ?? ''
      await keepsTheWalls(office, strikeAttendance, { attendanceId })
      await strikeAttendance(office, { attendanceId })
      await strikeAttendance(office, { attendanceId })
      expect(await recorded(ctx, 'catalogue.attendanceStruck')).toBe(1)
      expect((await sessionView(office, trainingId, sessionId)).roster).toMatchObject([{ struck: true, logged: true }])
      expect((await ledgerOf(ctx, person.id)).training.map(gradeOf)).toEqual(['own-word'])
      expect((await refusal(recordAttendance(ctx, { code }))).reason).toBe('catalogue.error.struck')
      expect(await attendView(ctx, code)).toMatchObject({ closed: 'catalogue.error.struck', taken: true })
    }))
})
