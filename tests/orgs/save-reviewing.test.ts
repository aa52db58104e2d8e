import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgById } from '@/lib/ctx/org-scope'
import { saveReviewing } from '@/lib/orgs/commands/save-reviewing'
import { reviewingView } from '@/lib/orgs/queries/reviewing'
import { SaveReviewingInput } from '@/lib/orgs/schema/reviewing'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { complaints } from '../support/ledger'

const asAdmin = { as: ['admin'] }
const ladder = (more: object = {}) => ({ after: '', before: '', expireDays: '14', ...more })
const typed = (version: string, more: Record<string, unknown> = {}) => ({
  ...{
    version,
    readers: 'none',
    assignsItself: 'true',
    reviewerDays: '21',
    settlingDays: '7',
    closedDays: '',
    sharedEmployers: '',
  },
  federalHolidays: 'true',
  ...{ informationRounds: '3', informationDaysAgain: '15', idleDraftMonths: '12' },
  ladders: {
    information: ladder({ before: '2, 7' }),
    transcript: ladder({ after: '14, 28' }),
    membershipProof: ladder({ after: '14, 28' }),
    review: ladder({ before: '2, 7' }),
  },
  promises: { submitted: '5', in_review: '30', cleared_for_exam: '', deferred: '' },
  ...more,
})

async function now(ctx: Ctx): Promise<Ctx> {
  const org = await orgById(ctx.db, ctx.org.id)
  if (!org) throw new Error('gone')
  return { ...ctx, org }
}

async function save(ctx: Ctx, more: Record<string, unknown> = {}) {
  const { version } = await reviewingView(await now(ctx))
  return saveReviewing(ctx, SaveReviewingInput.parse(typed(version, more)))
}

const trail = async (ctx: Ctx) =>
  (await ctx.db.auditEntry.findMany({ where: { orgId: ctx.org.id, name: 'orgs.reviewingSaved' } })).map(
    ({ detail }) => detail,
  )

describe('saveReviewing', () => {
  it('changes what was chosen, leaves the rest, and remembers old and new', () =>
    withCtx(
      async (ctx) => {
        await save(ctx)
        expect(await trail(ctx)).toEqual([])
        const promises = { submitted: '3', in_review: '', cleared_for_exam: '', deferred: '' }
        const ladders = { ...typed('').ladders, transcript: ladder({ after: '30 10', expireDays: '0' }) }
        await save(ctx, {
          readers: 'two',
          settlingDays: '10',
          closedDays: '2026-12-24\n2026-12-23\n',
          sharedEmployers: ' State of Michigan \r\nEarly Head Start, Region V\r\n\r\nState of Michigan',
          promises,
          ladders,
          assignsItself: undefined,
        })
        const { settings } = (await now(ctx)).org
        const { review } = settings
        expect(review).toMatchObject({ readers: 'two', assignsItself: false, responseDays: 10, settlingDays: 10 })
        expect(review.sharedEmployers).toEqual(['State of Michigan', 'Early Head Start, Region V'])
        expect(settings.waits.transcript).toEqual({ after: [10, 30], before: [], expireDays: 0 })
        expect(settings.serviceLevels).toMatchObject({ submitted: 3, in_review: null })
        expect(settings.calendar.closedDays).toEqual(['2026-12-23', '2026-12-24'])
        const [entry] = await trail(ctx)
        expect(entry).toEqual({
          changed: [
            'readers: none → two; assignsItself: true → –; settlingDays: 7 → 10',
            'sharedEmployers: – → State of Michigan, Early Head Start, Region V',
            'ladders.transcript.after: 14, 28 → 10, 30; ladders.transcript.expireDays: 14 → 0',
            'promises.submitted: 5 → 3; promises.in_review: 30 → –; closedDays: – → 2026-12-23, 2026-12-24',
          ].join('; '),
        })
      },
      { ...asAdmin, settings: { review: { responseDays: 10 } } },
    ))

  it('leaves no trace of a save that changed nothing, and refuses one over what it did not show', () =>
    withCtx(async (ctx) => {
      const { version } = await reviewingView(ctx)
      await save(ctx, { reviewerDays: '30' })
      await save(ctx, { reviewerDays: '30' })
      expect(await trail(ctx)).toHaveLength(1)
      const stale = SaveReviewingInput.parse(typed(version))
      const error = await refusal(saveReviewing(ctx, stale))
      expect(error).toMatchObject({ code: 'conflict', detail: { 'now.reviewerDays': '30' } })
      await saveReviewing(ctx, { ...stale, overwrite: String(error.detail?.version) })
      expect((await now(ctx)).org.settings.review.reviewerDays).toBe(21)
    }, asAdmin))

  it('is the administrator’s alone, and of the own association', () =>
    withCtx(async (ctx) => {
      const coordinator = await someone(ctx, ['coordinator'])
      const input = SaveReviewingInput.parse(typed((await reviewingView(ctx)).version))
      expect((await refusal(saveReviewing(coordinator.ctx, input))).code).toBe('forbidden')
      expect((await inAnotherOrg(ctx, ['admin'], (other) => refusal(saveReviewing(other, input)))).code).toBe(
        'conflict',
      )
    }, asAdmin))

  it('says what is wrong by name', () => {
    const wrong = {
      readers: 'three',
      reviewerDays: '6',
      informationRounds: '10',
      idleDraftMonths: '61',
      closedDays: '2026-12-24\nChristmas',
      promises: { submitted: '0', in_review: 'soon', cleared_for_exam: '', deferred: '' },
      ladders: { ...typed('').ladders, transcript: ladder({ after: 'x', expireDays: '-1' }) },
    }
    expect(complaints(SaveReviewingInput, typed('0123456789abcdef', wrong))).toMatchObject({
      readers: ['ui.error.choose'],
      informationRounds: ['orgs.error.reviewing.rounds'],
      idleDraftMonths: ['orgs.error.reviewing.months'],
      closedDays: ['orgs.error.reviewing.closedDay?what=Christmas'],
      'promises.submitted': ['orgs.error.reviewing.promise'],
      'promises.in_review': ['orgs.error.reviewing.promise'],
      'ladders.transcript.after': ['orgs.error.reminderDays'],
      'ladders.transcript.expireDays': ['orgs.error.reviewing.expire'],
    })
    const early = complaints(SaveReviewingInput, typed('0123456789abcdef', { reviewerDays: '6' }))
    expect(early).toEqual({ 'ladders.review.before': ['orgs.error.reviewing.tooEarly'] })
  })
})
