import { describe, expect, it } from 'vitest'
import { saveTraining } from '@/lib/portfolio/commands/save-training'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import {
  anOpenRequest,
  aReadApplication,
  aTraining,
  boxes,
  complaints,
  recorded,
  typedTraining,
} from '../support/ledger'
import { at } from '../support/world'

const ID = '01a20230-11dd-7be5-8eb1-2034ae6477bc'
const saved = (applicationId: string, more?: Record<string, unknown>) =>
  TrainingInput.parse(typedTraining(applicationId, more))

describe('saveTraining', () => {
  it('keeps what was typed in whole minutes, remembers it, and leads back or on', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const answer = await saveTraining(own, saved(id, { hours: '1,5', deiHours: '0:30' }))
      const list = `/${ctx.org.slug}/applications/${id}/training`
      expect(answer.next).toBe(`${list}?saved=${answer.entryId}`)
      expect(answer.nextFor.another).toBe(`${list}/new?saved=${answer.entryId}`)
      expect(answer.nextFor.check).toBe(list.replace(/training$/, 'check#training'))
      const [row] = await ctx.db.training.findMany({ where: { orgId: ctx.org.id, personId: person.id } })
      expect(row).toMatchObject({ minutes: 90, deiMinutes: 30, rscProvisionMinutes: 0, version: 1, about: ['IMH-E'] })
      expect(await recorded(ctx, 'portfolio.trainingSaved')).toBe(1)
    }))

  it('changes one, and refuses the version of a second tab with what is there now', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      await aTraining(own, id, { entryId, version: '1', title: 'From the first tab' })
      const late = saved(id, { entryId, version: '1', title: 'From the second tab' })
      const error = await refusal(saveTraining(own, late))
      expect(error).toMatchObject({ code: 'conflict', detail: { version: 2, 'now.title': 'From the first tab' } })
      await saveTraining(own, { ...late, overwrite: 2 })
      const row = await ctx.db.training.findFirstOrThrow({ where: { orgId: ctx.org.id, id: entryId } })
      expect(row).toMatchObject({ title: 'From the second tab', version: 3 })
    }))

  it('asks once when the same training seems to be there already', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      await aTraining(own, id)
      const error = await refusal(saveTraining(own, saved(id, { title: 'attachment ACROSS cultures' })))
      expect(error.fields).toEqual({ confirmDuplicate: ['ledger.training.twice'] })
      await saveTraining(own, saved(id, { confirmDuplicate: 'true' }))
      expect(await ctx.db.training.count({ where: { orgId: ctx.org.id, personId: person.id } })).toBe(2)
    }))

  it('refuses a day that has not come in the association’s zone', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const late = at(own, '2026-11-23T03:00:00Z')
      const error = await refusal(saveTraining(late, saved(id, { completedOn: boxes('2026-11-23') })))
      expect(error.fields).toEqual({ completedOn: ['ledger.completedOn.future'] })
      await saveTraining(late, saved(id, { completedOn: boxes('2026-11-22') }))
    }))

  it('locks what somebody reads, opens what is asked for, and takes new ones through another draft', () =>
    withCtx(async (ctx, person) => {
      const first = await anApplication(ctx, person)
      const entryId = await aTraining(first.ctx, first.id)
      const other = await aTraining(first.ctx, first.id, { title: 'Another' })
      await aReadApplication(ctx, first.id)
      const change = { entryId, version: '1', hours: '7' }
      expect(await refusal(saveTraining(first.ctx, saved(first.id, change)))).toMatchObject({ code: 'closed' })

      const second = await anApplication(at(ctx, '2026-11-23T15:00:00Z'), person, { category: 'IMHS' })
      const later = second.ctx
      await saveTraining(later, saved(second.id, { title: 'New' }))
      const error = await refusal(saveTraining(later, saved(second.id, change)))
      expect(error).toMatchObject({ code: 'closed', reason: 'ledger.no.beingRead' })

      await anOpenRequest({ ...ctx, actor: first.ctx.actor }, first.id, [
        { section: 'training', entryKind: 'training', entryId },
      ])
      await saveTraining(later, saved(first.id, change))
      const untouched = await refusal(saveTraining(later, saved(first.id, { ...change, entryId: other })))
      expect(untouched.code).toBe('closed')
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const entryId = await aTraining(own, id)
      await keepsTheWalls(own, saveTraining, saved(id))
      await keepsTheWalls(own, saveTraining, saved(id, { entryId, version: '1' }), ['coordinator'])
    }))
})

describe('what is typed into a training', () => {
  const wrong = (more: Record<string, unknown>) => complaints(TrainingInput, typedTraining(ID, more))

  it.each([
    [{ title: ' ' }, { title: ['ledger.title.missing'] }],
    [{ completedOn: boxes('2026-02-30') }, { 'completedOn.day': ['ui.date.impossible.day'] }],
    [{ completedOn: boxes('26-02-03') }, { 'completedOn.year': ['ui.date.impossible.year'] }],
    [{ completedOn: boxes('--') }, { completedOn: ['ui.date.missing'] }],
    [{ completedOn: boxes('2026--3') }, { 'completedOn.month': ['ui.date.incomplete.month'] }],
    [{ hours: '' }, { hours: ['ui.hours.missing'] }],
    [{ hours: 'six' }, { hours: ['ui.hours.unclear'] }],
    [{ hours: '0' }, { hours: ['ledger.hours.zero'] }],
    [{ hours: '2001' }, { hours: ['ledger.hours.tooMany?max=2000'] }],
    [{ deiHours: '7' }, { deiHours: ['ledger.deiHours.over'] }],
    [{ rscProvisionHours: '7' }, { rscProvisionHours: ['ledger.rscProvisionHours.over'] }],
    [{ deiHours: '4', rscProvisionHours: '3' }, { deiHours: ['ledger.deiHours.togetherOver'] }],
    [{ about: [] }, { about: ['ledger.about.missing'] }],
    [{ competencies: ['flying'] }, { 'competencies.0': ['ui.error.unclear'] }],
  ])('%j is refused by name', (more, expected) => {
    expect(wrong(more)).toEqual(expected)
  })

  it('says everything at once, what is wrong between fields too', () => {
    expect(wrong({ title: '', deiHours: '7' })).toEqual({
      title: ['ledger.title.missing'],
      deiHours: ['ledger.deiHours.over'],
    })
    expect(wrong({ hours: 'x', deiHours: '7' })).toEqual({ hours: ['ui.hours.unclear'] })
  })

  it('takes month names, commas, colons and no parts', () => {
    expect(wrong({ completedOn: { month: 'marzo', day: ' 14 ', year: '2025' }, hours: '1:30', deiHours: '' })).toEqual(
      {},
    )
  })
})
