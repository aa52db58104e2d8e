import { describe, expect, it } from 'vitest'
import { applicationFindings } from '@/lib/portfolio/queries/facts'
import { whatIfView } from '@/lib/portfolio/queries/what-if'
import { inAnotherOrg, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { aTraining } from '../support/ledger'
import { anEndorsement, aReadyPortfolio } from '../support/ready-portfolio'

describe('what if', () => {
  it('finds of the ledger exactly what an application of that category finds', () =>
    withCtx(async (ctx, person) => {
      const ready = await aReadyPortfolio(ctx, person, { category: 'IFS' })
      const asked = await anApplication(ctx, person, { category: 'IMHM-C', addOns: ['ERS'] })
      const found = (await applicationFindings(asked.ctx, asked.id)).assessment
      const { answer } = await whatIfView(ready.ctx, { category: 'IMHM-C', addOns: 'ERS' })
      const both = [...(answer?.ledgerFindings ?? []), ...(answer?.broughtFindings ?? [])]
      const addOn = (found.addOns.ERS?.findings ?? []).filter(({ code }) => code !== 'membership')
      expect(new Map(both.map((one) => [one.code, one]))).toEqual(
        new Map([...found.findings, ...addOn].map((one) => [one.code, one])),
      )
    }))

  it('needs no application, and says what is missing', () =>
    withCtx(async (ctx) => {
      const { answer, base, empty } = await whatIfView(ctx, { category: 'ECFS', edition: '2023' })
      expect([base, empty]).toEqual([null, true])
      expect(answer?.assessment).toMatchObject({ edition: '2023', track: 'ECMH-E', readyToSubmit: false })
      expect(answer?.start).toEqual({ not: null, openPath: null, closed: null, addOnNot: null })
      expect(answer?.ledgerFindings.find(({ code }) => code === 'rsc.received')).toMatchObject({
        counted: 0,
        required: 24 * 60,
      })
    }))

  it('counts an entry for one age range and not for the other, with the reason', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      const id = await aTraining(own.ctx, own.id, { about: ['IMH-E'] })
      const entry = async (category: string) => {
        const { answer } = await whatIfView(own.ctx, { category })
        const total = answer?.ledgerFindings.find(({ code }) => code === 'training.total')
        return total?.entries.find((one) => one.id === id)
      }
      expect(await entry('IFA')).toMatchObject({ counted: 360, reason: null })
      expect(await entry('ECFA')).toMatchObject({ counted: 0, reason: 'wrong-ages' })
    }))

  it('compares with what is held and what is open, and leads to an application that is open', () =>
    withCtx(async (ctx, person) => {
      await anEndorsement(ctx, person, { category: 'IFS' })
      await anEndorsement(ctx, person, { category: 'IFA', endedOn: '2020-01-01' })
      const open = await anApplication(ctx, person, { category: 'IMHS' })
      const held = await whatIfView(open.ctx, { category: 'IMHM-C' })
      expect(held.answer?.compared.map(({ category, as }) => [category, as])).toEqual([
        ['IFS', 'held'],
        ['IMHS', 'open'],
      ])
      const same = await whatIfView(open.ctx, { category: 'IMHS' })
      expect(same.answer?.start).toMatchObject({ not: 'open', openPath: expect.stringContaining(open.id) })
      expect(same.answer?.compared.map(({ category }) => category)).toEqual(['IFS'])
    }))

  it('ignores what is no category, edition or add-on', () =>
    withCtx(async (ctx) => {
      const { choice, answer } = await whatIfView(ctx, { category: 'IFX', edition: '1999', addOns: ['ERS', 'X'] })
      expect([choice, answer]).toEqual([{ category: null, edition: '2025', addOns: ['ERS'] }, null])
    }))

  it('says when the association may not award it', () =>
    withCtx(
      async (ctx) => {
        const { answer } = await whatIfView(ctx, { category: 'IFS' })
        expect(answer?.start).toMatchObject({ not: 'no-licence', closed: 'no-licence' })
      },
      { licensed: false },
    ))

  it('sees one’s own ledger only, in this association only', () =>
    withCtx(async (ctx, person) => {
      const own = await anApplication(ctx, person)
      await aTraining(own.ctx, own.id)
      const there = await inAnotherOrg(own.ctx, ['applicant', 'coordinator'], (other) =>
        whatIfView({ ...other, actor: own.ctx.actor }, { category: 'IFS' }),
      )
      expect([there.empty, there.base]).toEqual([true, null])
      const visitor = { ...own.ctx, actor: { kind: 'visitor' } as const }
      expect((await refusal(whatIfView(visitor, { category: 'IFS' }))).code).toBe('forbidden')
    }))
})
