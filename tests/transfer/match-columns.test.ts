import { describe, expect, it } from 'vitest'
import { matchColumns } from '@/lib/transfer/commands/match-columns'
import { importRow } from '@/lib/transfer/queries/open-import'
import { MatchInput } from '@/lib/transfer/schema/mapping'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { recorded } from '../support/ledger'
import { anUpload, carriedOut } from '../support/transfer'

const CONTENT = 'What,Who,When,How long\nA,P,4/3/25,2\n'
const COLUMNS = { title: '0', provider: '1', completedOn: '2', hours: '3', about: 'always:IMH-E;ECMH-E' }

describe('matchColumns', () => {
  it('keeps what the person said, also what stands in every row, and begins the check', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId: id, content: CONTENT })
      const input = {
        applicationId: id,
        importId,
        dateOrder: 'dmy' as const,
        columns: { ...COLUMNS, competencies: '' },
      }
      const { next } = await matchColumns(own, MatchInput.parse(input))
      expect(next).toBe(`/${ctx.org.slug}/applications/${id}/spreadsheet/${importId}`)
      expect(await importRow(own, importId)).toMatchObject({ state: 'checking', mapping: COLUMNS, dateOrder: 'dmy' })
      expect(await recorded(ctx, 'transfer.checkStarted')).toBe(1)
      expect(await carriedOut(own, importId)).toMatchObject({
        made: 1,
        bad: 0,
        notes: { twoDays: { rows: 1, typed: '4/3/25' } },
      })
    }))

  it('names what is missing and what is chosen twice', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId: id, content: CONTENT })
      const columns = { title: '0', provider: '0', completedOn: '2', hours: '9' }
      const error = await refusal(matchColumns(own, { applicationId: id, importId, dateOrder: 'mdy', columns }))
      expect(error.fields).toEqual({
        'columns.about': ['transfer.match.missing'],
        'columns.provider': ['transfer.match.twice'],
        'columns.hours': ['ui.error.unclear'],
      })
    }))

  it('changes nothing while the rows are at work', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId: id, content: CONTENT })
      const input = { applicationId: id, importId, dateOrder: 'mdy' as const, columns: COLUMNS }
      await matchColumns(own, input)
      expect(await refusal(matchColumns(own, input))).toMatchObject({ code: 'closed', reason: 'transfer.no.over' })
    }))

  it('knows only its own people', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId: id, content: CONTENT })
      const input = { applicationId: id, importId, dateOrder: 'mdy' as const, columns: COLUMNS }
      await keepsTheWalls(own, matchColumns, input, ['coordinator'])
    }))
})
