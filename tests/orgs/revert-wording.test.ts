import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { revertWording } from '@/lib/orgs/commands/revert-wording'
import { saveWording } from '@/lib/orgs/commands/save-wording'
import { wordingView } from '@/lib/orgs/queries/wordings'
import { sequenceChanges } from '@/lib/orgs/wording-changes'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { recorded } from '../support/ledger'

const ref = { letter: 'rater-thanks', locale: 'en' } as const
const asAdmin = { as: ['admin'] }
const view = (ctx: Ctx) => wordingView(ctx, ref)

async function twoVersions(ctx: Ctx) {
  for (const version of [0, 1]) {
    await saveWording(ctx, {
      ...ref,
      version,
      subject: `Own ${version + 1}`,
      title: 'Thanks',
      body: 'So kind',
      sample: '',
    })
  }
}

describe('revertWording', () => {
  it('goes back to an earlier version, or to the shipped letter, as a new version', () =>
    withCtx(async (ctx) => {
      await twoVersions(ctx)
      await revertWording(ctx, { ...ref, version: 2, to: 1 })
      expect(await view(ctx)).toMatchObject({ version: 3, own: true, current: { subject: 'Own 1' } })
      await revertWording(ctx, { ...ref, version: 3, to: 0 })
      const now = await view(ctx)
      expect(now).toMatchObject({ version: 4, own: false, history: [{ backTo: 0 }, { backTo: 1 }, {}, {}] })
      expect(now.current.subject).not.toContain('Own')
      await revertWording(ctx, { ...ref, version: 4, to: 0 })
      expect((await view(ctx)).version).toBe(4)
      expect(await recorded(ctx, 'orgs.wordingReverted')).toBe(2)
    }, asAdmin))

  it('knows only versions there are, and only over the newest', () =>
    withCtx(async (ctx) => {
      await twoVersions(ctx)
      expect((await refusal(revertWording(ctx, { ...ref, version: 2, to: 7 }))).code).toBe('not_found')
      expect((await refusal(revertWording(ctx, { ...ref, version: 1, to: 0 }))).code).toBe('conflict')
      const office = await someone(ctx, ['coordinator'])
      expect((await refusal(revertWording(office.ctx, { ...ref, version: 2, to: 0 }))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['admin'], async (other) => {
        expect((await refusal(revertWording(other, { ...ref, version: 2, to: 1 }))).code).toBe('conflict')
      })
    }, asAdmin))
})

describe('sequenceChanges', () => {
  it('keeps what both have, in order', () => {
    const how = sequenceChanges(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map((change) => `${change.how[0]}${change.text}`)
    expect(how).toEqual(['sa', 'rb', 'ax', 'sc', 'ad'])
  })
})
