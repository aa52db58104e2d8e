import { describe, expect, it } from 'vitest'
import type { Ctx } from '@/lib/ctx/ctx'
import { orgById } from '@/lib/ctx/org-scope'
import { saveCompetencies } from '@/lib/orgs/commands/save-competencies'
import { competencyListView, domainWords } from '@/lib/orgs/queries/competency-list'
import { SaveCompetenciesInput } from '@/lib/orgs/schema/competencies'
import { readCompetencies, writtenList } from '@/lib/orgs/schema/read-competencies'
import { coverageView } from '@/lib/portfolio/queries/coverage'
import { inAnotherOrg, refusal, someone, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { recorded } from '../support/ledger'

const asAdmin = { as: ['admin'] }
const LIST = `Domain;Key;English;Spanish
thinking; planning; Planning; Planificar
Reflexión; ;Noticing oneself; "Notarse; a sí"`

async function now(ctx: Ctx): Promise<Ctx> {
  const org = await orgById(ctx.db, ctx.org.id)
  if (!org) throw new Error('gone')
  return { ...ctx, org }
}
const typed = async (ctx: Ctx, list: string, more: object = {}) =>
  SaveCompetenciesInput.parse({ version: (await competencyListView(ctx)).version, list, ...more })

describe('saveCompetencies', () => {
  it('loads the association’s own list, which applicants then see, and remembers it', () =>
    withCtx(async (ctx) => {
      await saveCompetencies(ctx, await typed(ctx, LIST))
      const later = await now(ctx)
      expect(later.org.settings.competencies).toEqual([
        { domain: 'thinking', key: 'planning', en: 'Planning', es: 'Planificar' },
        { domain: 'reflection', key: 'noticing-oneself', en: 'Noticing oneself', es: 'Notarse; a sí' },
      ])
      const { list } = await competencyListView(later)
      expect(readCompetencies(writtenList(list), domainWords(later.org))).toEqual({ list, problems: [] })
      const { person, ctx: applicant } = await someone(later)
      const own = await anApplication(applicant, person)
      expect((await coverageView(own.ctx, own.id)).finer.get('reflection')).toEqual(['Noticing oneself'])
      await saveCompetencies(later, await typed(later, LIST))
      expect(await recorded(ctx, 'orgs.competenciesSaved')).toBe(1)
      await saveCompetencies(later, await typed(later, ''))
      expect((await now(ctx)).org.settings.competencies).toEqual([])
    }, asAdmin))

  it('names every line that cannot be read, and then changes nothing', () =>
    withCtx(async (ctx) => {
      const list = ['thinking;One;Uno', 'flying;Two;Dos', 'thinking;Three', 'thinking;;Cuatro', 'thinking;One;Uno']
      const { code, fields } = await refusal(saveCompetencies(ctx, await typed(ctx, list.join('\n'))))
      expect([code, fields?.list]).toEqual([
        'invalid',
        [
          'orgs.competencies.row.domain?row=2&word=flying',
          'orgs.competencies.row.columns?row=3&word=thinking%3BThree',
          'orgs.competencies.row.en?row=4&word=',
          'orgs.competencies.row.twice?row=5&word=one',
        ],
      ])
      expect((await now(ctx)).org.settings.competencies).toEqual([])
    }, asAdmin))

  it('saves only over the list it showed, unless that was seen', () =>
    withCtx(async (ctx) => {
      const stale = await typed(ctx, 'thinking;One;Uno')
      await saveCompetencies(ctx, await typed(ctx, 'thinking;Other;Otro'))
      const refused = await refusal(saveCompetencies(ctx, stale))
      expect([refused.code, refused.detail?.['now.list']]).toEqual(['conflict', 'thinking; other; Other; Otro'])
      await saveCompetencies(ctx, { ...stale, overwrite: String(refused.detail?.version) })
      expect((await now(ctx)).org.settings.competencies).toMatchObject([{ key: 'one' }])
    }, asAdmin))

  it('is for those who keep the settings, of their own association', () =>
    withCtx(async (ctx) => {
      const input = await typed(ctx, LIST)
      const { ctx: coordinator } = await someone(ctx, ['coordinator'])
      expect((await refusal(saveCompetencies(coordinator, input))).code).toBe('forbidden')
      await inAnotherOrg(ctx, ['admin'], (other) => refusal(saveCompetencies(other, input)))
      expect((await now(ctx)).org.settings.competencies).toEqual([])
    }, asAdmin))
})
