import { describe, expect, it } from 'vitest'
import type { Document } from '@/lib/check/format'
import type { Ctx } from '@/lib/ctx/ctx'
import { ledgerOf } from '@/lib/portfolio/queries/ledger'
import { enterPortfolio } from '@/lib/transfer/commands/enter-portfolio'
import { readPortfolio } from '@/lib/transfer/queries/portfolio-import'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { aPortfolio } from '../support/exchange'

function documentOf(portfolio: object): Document {
  const read = readPortfolio(JSON.stringify(portfolio), null)
  if (!read.ok) throw new Error('the portfolio of a test can be read')
  return read.document
}

const given = (ownerId: string, more: Record<string, unknown> = {}) => ({
  ...{ applicationId: null, ownerId, fileName: 'p.json', document: documentOf(aPortfolio(more)), extras: null },
  ...{ files: [], answers: [], onward: async () => undefined },
})

describe('enterPortfolio', () => {
  it('enters each list by its own room and tells how far it is, entry by entry', () =>
    withCtx(async (ctx, person) => {
      const steps: number[] = []
      const onward = async (done: number) => void steps.push(done)
      const report = await enterPortfolio(ctx, { ...given(person.id), onward })
      expect(report).toMatchObject({ added: { education: 1, work: 1, training: 1 }, refused: 0 })
      expect(steps).toEqual([1, 2, 3])
      const { education, work, training } = await ledgerOf(ctx, person.id)
      expect([education.length, work.length, training.length]).toEqual([1, 1, 1])
    }))

  it('says of what is there already that it is there', () =>
    withCtx(async (ctx, person) => {
      await enterPortfolio(ctx, given(person.id))
      const report = await enterPortfolio(ctx, given(person.id))
      expect(report).toMatchObject({ added: {}, there: { education: 1, work: 1, training: 1 } })
    }))

  it('enters nothing for anybody else', () =>
    withCtx(async (ctx, person) => {
      const code = async (at: Ctx) => (await refusal(enterPortfolio(at, given(person.id)))).code
      expect(await code((await someone(ctx, ['coordinator'])).ctx)).toBe('not_found')
      expect(await inAnotherOrg(ctx, ['applicant'], code)).toBe('not_found')
    }))
})
