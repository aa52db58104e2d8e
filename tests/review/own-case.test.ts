import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { raiseFlag } from '@/lib/review/commands/raise-flag'
import { writeNote } from '@/lib/review/commands/write-note'
import { caseView } from '@/lib/review/queries/case'
import { caseReadings } from '@/lib/review/queries/case-readings'
import { caseworkOf } from '@/lib/review/queries/casework'
import { officeLetter, officeLetters } from '@/lib/review/queries/letters'
import { officeTrail } from '@/lib/review/queries/trail'
import { writeSettlingNote } from '@/lib/reviewers/commands/write-settling-note'
import { ctxFor, refusal, withCtx } from '../support/actors'
import { aDispute, readerCtx, reviewOf } from '../support/readings'

const SECRETS = [
  'Concerned about the supervisor.',
  'Ask the licensing board.',
  'Weak second year.',
  'Reader1',
  'Reader2',
]

/** A case that was noted, flagged and fought about, and its applicant, who is made a coordinator as well. */
async function bothSides(ctx: Ctx) {
  const read = await aDispute(ctx)
  const { id: applicationId, office, person } = read
  await writeNote(office, { applicationId, text: SECRETS[0] ?? '' })
  await raiseFlag(office, { applicationId, kind: 'concern', reason: SECRETS[1] ?? '' })
  await writeSettlingNote(readerCtx(ctx, read, 0), { reviewId: reviewOf(read, 0), text: SECRETS[2] ?? '' })
  const orgId = ctx.org.id
  await ctx.db.roleHeld.create({ data: { orgId, personId: person.id, role: 'coordinator', grantedAt: ctx.now } })
  return { applicationId, office, own: ctxFor(ctx, person, ['applicant', 'coordinator']) }
}

/** Everything the office can open about a case, as one text. */
async function everything(ctx: Ctx, id: string): Promise<string> {
  const { letters } = await officeLetters(ctx, {})
  const opened = await Promise.all(letters.map((letter) => officeLetter(ctx, letter.id)))
  const page = [await caseView(ctx, id), await caseworkOf(ctx, id), await caseReadings(ctx, id)]
  return JSON.stringify([page, opened, await officeTrail(ctx, {})])
}

describe('somebody of the office who applies', () => {
  it('reads no note, flag, reader or quarrel about their own application anywhere; their colleagues do', () =>
    withCtx(async (ctx) => {
      const { applicationId, office, own } = await bothSides(ctx)
      const [theirs, mine] = [await everything(office, applicationId), await everything(own, applicationId)]
      const told = (said: string) => SECRETS.filter((secret) => said.includes(secret))
      expect(told(theirs)).toEqual(SECRETS.filter((secret) => secret !== 'Weak second year.'))
      expect(told(mine)).toEqual([])
    }))

  it('opens no letter that was written about it, but those written to them', () =>
    withCtx(async (ctx) => {
      const { office, own } = await bothSides(ctx)
      const { letters } = await officeLetters(office, {})
      const note = letters.find(({ template }) => template === 'settling-note')
      expect((await refusal(officeLetter(own, note?.id ?? ''))).code).toBe('not_found')
      const readable = (await officeLetters(own, {})).letters
      expect(readable.map(({ template }) => template)).toContain('application-submitted')
      expect(readable.every(({ personId }) => personId === (own.actor.kind === 'person' && own.actor.personId))).toBe(
        true,
      )
      expect((await officeLetter(own, readable[0]?.id ?? '')).letter.id).toBe(readable[0]?.id)
    }))
})
