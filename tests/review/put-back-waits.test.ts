import { describe, expect, it } from 'vitest'
import { addDays, DAY_MS, plainDate } from '@/lib/core/plain-date'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { extendTime } from '@/lib/review/commands/extend-time'
import { extendWaits } from '@/lib/review/commands/extend-waits'
import { putBackWaits } from '@/lib/review/commands/put-back-waits'
import { requestInformation } from '@/lib/review/commands/request-information'
import { takeBackRequest } from '@/lib/review/commands/take-back-request'
import { requestsOf } from '@/lib/review/queries/requests'
import { ask } from '@/lib/waits/ask'
import { waitsOf } from '@/lib/waits/contract'
import { nudge } from '@/lib/waits/reminder'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { letters } from '../support/references'
import { aCase, trailOf } from '../support/review'

const due = plainDate('2026-12-22')

/** An applicant was asked something, a transcript is awaited, and both have a week more. */
async function extended(ctx: Ctx) {
  const found = await aCase(ctx)
  const items = [{ section: 'work' as const, entryKind: '' as const, entryId: '' as const, ask: 'How many?' }]
  await requestInformation(found.office, { applicationId: found.id, message: '', dueOn: due, items })
  const transcript = { kind: 'transcript', subjectId: newId(ctx.now) } as const
  await ask(ctx, { ...transcript, applicationId: found.id, party: 'applicant', days: 10 })
  const { moved } = await extendWaits(found.office, { applicationId: found.id, days: 7 })
  return { ...found, transcript, input: { applicationId: found.id, waits: moved } }
}

const days = async (ctx: Ctx, id: string) =>
  Object.fromEntries((await waitsOf(ctx, id)).map(({ kind, dueOn }) => [kind, dueOn]))
const inMinutes = (ctx: Ctx, minutes: number): Ctx => ({ ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) })

describe('putBackWaits', () => {
  it('gives each the day it had, with its end, and tells the applicant the day again', () =>
    withCtx(async (ctx) => {
      const { id, office, person, input } = await extended(ctx)
      expect(await putBackWaits(office, input)).toEqual({ stay: 0 })
      expect(await days(ctx, id)).toMatchObject({ information: due, transcript: addDays(today(ctx), 10) })
      expect((await requestsOf(ctx, id))[0]?.dueOn).toBe(due)
      const ends = await ctx.db.wait.findMany({ where: { applicationId: id }, orderBy: { id: 'asc' } })
      const before = new Map(input.waits.map((wait) => [wait.subjectId, wait.ends]))
      for (const { subjectId, expiresAt } of ends.filter((wait) => before.has(wait.subjectId))) {
        expect(expiresAt?.toISOString()).toBe(before.get(subjectId))
      }
      expect(await letters(ctx, 'information-day-back')).toMatchObject([
        { personId: person.id, values: { dueOn: due, told: addDays(due, 7) } },
      ])
      expect(await trailOf(ctx, id)).toContain('review.waitsPutBack')
    }))

  it('leaves the later day to whoever was given another one since, and says how many', () =>
    withCtx(async (ctx) => {
      const { id, office, input } = await extended(ctx)
      await extendTime(office, { applicationId: id, dueOn: addDays(due, 30) })
      expect(await putBackWaits(office, input)).toEqual({ stay: 1 })
      expect(await days(ctx, id)).toMatchObject({ information: addDays(due, 30), transcript: addDays(today(ctx), 10) })
      expect(await letters(ctx, 'information-day-back')).toEqual([])
    }))

  it('leaves the later day where a reminder has named it since; questions are written about anew', () =>
    withCtx(async (ctx) => {
      const { id, office, transcript, input } = await extended(ctx)
      const later = inMinutes(office, 5)
      await nudge(later, transcript)
      expect(await putBackWaits(inMinutes(office, 10), input)).toEqual({ stay: 1 })
      expect(await days(ctx, id)).toMatchObject({ information: due, transcript: addDays(today(ctx), 17) })
    }))

  it('is refused where all was closed, or is over, since', () =>
    withCtx(async (ctx) => {
      const { id, office, transcript, input } = await extended(ctx)
      const [information, proof] = [
        input.waits.filter(({ kind }) => kind === 'information'),
        input.waits.filter(({ kind }) => kind === 'transcript'),
      ]
      await takeBackRequest(office, { applicationId: id, message: '' })
      const only = (waits: typeof input.waits) => putBackWaits(office, { applicationId: id, waits })
      expect((await refusal(only(information))).reason).toBe('bulk.why.stays.answered')
      const [ends] = proof.map((wait) => new Date(wait.ends ?? 0))
      const late = { ...office, now: new Date((ends?.getTime() ?? 0) + DAY_MS) }
      expect((await refusal(putBackWaits(late, { applicationId: id, waits: proof }))).reason).toBe(
        'bulk.why.stays.over',
      )
      expect(await days(ctx, id)).toMatchObject({ [transcript.kind]: addDays(today(ctx), 17) })
    }))

  it('cannot be pressed twice, nor reach another case by its waits', () =>
    withCtx(async (ctx) => {
      const { office, input } = await extended(ctx)
      const other = await aCase(ctx)
      const foreign = putBackWaits(other.office, { applicationId: other.id, waits: input.waits })
      expect((await refusal(foreign)).reason).toBe('bulk.why.stays.answered')
      await putBackWaits(office, input)
      expect((await refusal(putBackWaits(office, input))).reason).toBe('bulk.why.stays.changed')
    }))

  it('keeps the walls', () =>
    withCtx(async (ctx) => {
      const { input } = await extended(ctx)
      await keepsTheWalls(ctx, putBackWaits, input)
    }))
})
