import { describe, expect, it } from 'vitest'
import { post } from '@/lib/mail/post'
import { ownLetter, ownLetters } from '@/lib/people/queries/letters'
import { refusal, someone, withCtx } from '../support/actors'

const thanks = { template: 'rater-thanks', values: { applicant: 'Rosa' } } as const

describe('ownLetters', () => {
  it('shows what was written to the person or to their address, page by page, and to nobody else', () =>
    withCtx(async (ctx, person) => {
      for (let at = 0; at < 26; at++) {
        const now = new Date(ctx.now.getTime() + at * 1000)
        const to = { name: person.name, email: person.email, locale: 'en', personId: at === 0 ? null : person.id }
        await post({ ...ctx, now }, { ...thanks, to })
      }
      const first = await ownLetters(ctx, {})
      expect(first.letters).toHaveLength(25)
      const second = await ownLetters(ctx, { after: first.next })
      expect(second.letters.map(({ personId, state }) => [personId, state])).toEqual([[null, 'queued']])
      expect(second.next).toBeUndefined()
      const other = await someone(ctx)
      expect((await ownLetters(other.ctx, {})).letters).toEqual([])
      const id = first.letters[0]?.id ?? ''
      expect((await ownLetter(ctx, id)).template).toBe('rater-thanks')
      expect((await refusal(ownLetter(other.ctx, id))).code).toBe('not_found')
      expect((await refusal(ownLetter(ctx, 'nothing'))).code).toBe('not_found')
    }))
})
