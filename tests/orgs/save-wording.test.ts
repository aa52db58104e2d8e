import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { post } from '@/lib/mail/post'
import { drawOutbox } from '@/lib/mail/preview'
import { shippedWording } from '@/lib/mail/wording-of'
import { saveWording } from '@/lib/orgs/commands/save-wording'
import { drawWording } from '@/lib/orgs/queries/wording-sample'
import { wordingsView, wordingView } from '@/lib/orgs/queries/wordings'
import { SaveWordingInput } from '@/lib/orgs/schema/wording'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { complaints } from '../support/ledger'

const asAdmin = { as: ['admin'] }
const typed = (more: object = {}) => ({
  letter: 'application-submitted',
  locale: 'en',
  version: '0',
  subject: 'We hold {reference}',
  title: 'Thank you',
  body: 'Dear colleague, {org} has your application.\n\n{facts}\n\n{button}',
  ...more,
})
const save = (ctx: Ctx, more: object = {}) => saveWording(ctx, SaveWordingInput.parse(typed(more)))

async function submitted(ctx: Ctx, locale: 'en' | 'es' = 'en') {
  const values = { reference: 'VA-1', category: 'IFS', url: 'https://a.test/x' }
  const to = { name: 'Rosa', email: 'rosa@a.test', locale }
  const id = await post(ctx, { template: 'application-submitted', to, values })
  const [letter] = await drawOutbox(ctx, [id])
  return letter
}

describe('saveWording', () => {
  it('words the letters that leave from now on, in that language, and remembers who did', () =>
    withCtx(async (ctx) => {
      await save(ctx)
      expect(await submitted(ctx)).toMatchObject({ subject: 'We hold VA-1' })
      expect((await submitted(ctx))?.text).toContain(`${ctx.org.name} has your application.`)
      expect((await submitted(ctx, 'es'))?.subject).toContain('Recibimos')
      const where = { orgId: ctx.org.id, name: 'orgs.wordingSaved' }
      expect((await ctx.db.auditEntry.findFirstOrThrow({ where })).detail).toEqual({
        ...{ letter: 'application-submitted', language: 'en', version: 1, is: 'We hold {reference}' },
        was: 'We have your application {reference}',
      })
      const { letters } = await wordingsView(ctx)
      expect(letters.find(({ letter }) => letter === 'application-submitted')?.own).toEqual({
        en: 'own',
        es: 'shipped',
      })
    }, asAdmin))

  it('keeps every version, and refuses to save over one it did not show', () =>
    withCtx(async (ctx) => {
      await save(ctx)
      await save(ctx, { version: '1', title: 'Thanks' })
      expect((await refusal(save(ctx, { version: '1', title: 'Late' }))).code).toBe('conflict')
      const view = await wordingView(ctx, { letter: 'application-submitted', locale: 'en' })
      expect(view).toMatchObject({
        version: 2,
        current: { title: 'Thanks' },
        history: [{ version: 2 }, { version: 1 }],
      })
      expect(view.history[0]?.changes.filter(({ how }) => how !== 'same')).toMatchObject([
        { how: 'removed', text: 'Thank you' },
        { how: 'added', text: 'Thanks' },
      ])
      await expect(ctx.db.$executeRaw`update "LetterWording" set "body" = ''`).rejects.toThrow()
    }, asAdmin))

  it('adds nothing when nothing changed', () =>
    withCtx(async (ctx) => {
      await save(ctx)
      await save(ctx, { version: '1' })
      expect((await wordingView(ctx, { letter: 'application-submitted' })).version).toBe(1)
    }, asAdmin))

  it('names a misspelled fact and the one that was meant, a missing link, and a letter there is not', () => {
    expect(complaints(SaveWordingInput, typed({ subject: 'We hold {refrence}' }))).toEqual({
      subject: ['letters.error.unknownMeant?what=refrence&meant=reference'],
    })
    expect(complaints(SaveWordingInput, typed({ body: 'Dear {org}' }))).toEqual({
      body: ['letters.error.missing?what=button&meant='],
    })
    expect(complaints(SaveWordingInput, typed({ letter: 'no-such-letter' }))).toHaveProperty('letter')
    expect(complaints(SaveWordingInput, typed({ subject: '', body: 'x'.repeat(10_001) }))).toHaveProperty('subject')
  })

  it('shows the letter with a real case first, and keeps nothing of it', () =>
    withCtx(async (ctx) => {
      const { person } = await someone(ctx)
      const { reference } = await ctx.db.application.findFirstOrThrow({
        where: { orgId: ctx.org.id, id: (await anApplication(ctx, person)).id },
      })
      const shown = (more: object) => drawWording(ctx, SaveWordingInput.parse(typed(more)))
      expect(await shown({ sample: reference })).toMatchObject([{ to: person.name, subject: `We hold ${reference}` }])
      expect(await shown({})).toMatchObject([{ subject: 'We hold VA-2026-0042' }])
      expect((await refusal(shown({ sample: 'VA-0000-0000' }))).fields).toEqual({ sample: ['letters.error.sample'] })
      expect(await ctx.db.letterWording.count()).toBe(0)
      await inAnotherOrg(ctx, ['admin'], async (other) => {
        const draw = drawWording(other, SaveWordingInput.parse(typed({ sample: reference })))
        expect((await refusal(draw)).code).toBe('invalid')
      })
    }, asAdmin))

  it('is for whoever sets the settings, and words nobody else’s letters', () =>
    withCtx(async (ctx) => {
      for (const roles of [['applicant'], ['coordinator'], ['reviewer']]) {
        const who = await someone(ctx, roles)
        expect((await refusal(save(who.ctx))).code).toBe('forbidden')
        expect((await refusal(wordingView(who.ctx, { letter: 'case-held' }))).code).toBe('forbidden')
      }
      await inAnotherOrg(ctx, ['admin'], (other) => save(other))
      expect((await submitted(ctx))?.subject).toBe('We have your application VA-1')
    }, asAdmin))

  it('gives way to the shipped letter when the letter has changed under it', () =>
    withCtx(async (ctx) => {
      const { wording } = shippedWording('application-submitted', 'en')
      const row = { orgId: ctx.org.id, letter: 'application-submitted', locale: 'en', version: 1, savedAt: ctx.now }
      const ids = { id: ctx.org.id, savedById: ctx.org.id }
      await ctx.db.letterWording.create({ data: { ...row, ...ids, ...wording, body: '{gone}\n\n{button}' } })
      expect((await submitted(ctx))?.subject).toBe('We have your application VA-1')
      const { letters } = await wordingsView(ctx)
      expect(letters.find(({ letter }) => letter === 'application-submitted')?.own.en).toBe('faulty')
    }, asAdmin))
})
