import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { uploadSheet } from '@/lib/transfer/commands/upload-sheet'
import { importRow } from '@/lib/transfer/queries/open-import'
import { takeSheet } from '@/lib/transfer/queries/sheet'
import { keepsTheWalls, refusal, withCtx } from '../support/actors'
import { anApplication } from '../support/builders'
import { recorded } from '../support/ledger'
import { anUpload, aSheet, carriedOut, stateOfImport } from '../support/transfer'

describe('uploadSheet', () => {
  it('keeps the rows, finds the columns in either language, and waits for the person', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const content = 'CURSO;Organización;fecha;Horas;Edades;Notas\nApego;UVA;13/4/25;1,5;ambas;x\n'
      const row = await importRow(own, await anUpload(own, { applicationId: id, content }))
      expect(row).toMatchObject({
        state: 'mapping',
        rows: 1,
        fileName: 'log.csv',
        dateOrder: 'dmy',
        personId: person.id,
      })
      expect(row.mapping).toEqual({ title: '0', provider: '1', completedOn: '2', hours: '3', about: '4' })
      expect(row.headers.at(-1)).toEqual({ name: 'Notas', samples: ['x'] })
      expect(await recorded(ctx, 'transfer.sheetUploaded')).toBe(1)
    }))

  it('takes mended rows into the import they belong to, and checks it again at once', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const content = 'Title,Provider,Completed on,Hours,Ages\nA,P,2025-01-02,six,IMH\nB,P,2025-01-03,2,IMH\n'
      const importId = await anUpload(own, { applicationId: id, content })
      expect((await carriedOut(own, importId)).bad).toBe(1)
      const before = await importRow(own, importId)
      const back =
        'Row (leave as it is),Title,Provider,Completed on,Hours,Ages,What to mend\n2,A,P,2025-01-02,6,IMH,Hours: …\n'
      expect(await anUpload(own, { applicationId: id, content: back, importId })).toBe(importId)
      expect(await importRow(own, importId)).toMatchObject({ state: 'checking', rows: 2, mapping: before.mapping })
      expect(await carriedOut(own, importId)).toMatchObject({ bad: 0, made: 2 })
    }))

  it('lets another file take the place of the first, with its own columns', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const importId = await anUpload(own, { applicationId: id })
      await anUpload(own, { applicationId: id, importId, content: 'Course,Hours\nA,1\n' })
      expect((await importRow(own, importId)).mapping).toEqual({ title: '0', hours: '1' })
      expect(await stateOfImport(own, importId)).toBe('mapping')
    }))

  it('knows only its own people, and their own imports', () =>
    withCtx(async (ctx, person) => {
      const { id, ctx: own } = await anApplication(ctx, person)
      const sheet = await aSheet(own, 'Title\nA\n')
      await keepsTheWalls(own, uploadSheet, { applicationId: id, log: 'training', sheet }, ['coordinator'])
      const importId = await anUpload(own, { applicationId: id })
      await keepsTheWalls(own, uploadSheet, { applicationId: id, log: 'training', importId, sheet }, ['coordinator'])
    }))
})

describe('a file that is not taken', () => {
  it.each([
    ['nothing', '', 'transfer.refused.empty'],
    ['only headers', 'Title,Hours\n', 'transfer.refused.headerOnly'],
    ['a workbook named .csv', Buffer.from('504b030414000600', 'hex'), 'transfer.refused.workbook'],
    ['a picture named .csv', Buffer.from('89504e470d0a1a0a', 'hex'), 'transfer.refused.binary'],
  ])('%s', (_, content, reason) =>
    withCtx(async (ctx) => {
      expect(await refusal(aSheet(ctx, content))).toMatchObject({ code: 'invalid', reason })
    }),
  )

  it('of two hundred megabytes: reading stops at the tenth', () =>
    withCtx(async (ctx) => {
      let read = 0
      const piece = Buffer.alloc(1024 * 1024, 'a,b\n')
      async function* endless() {
        for (; read < 200; read++) yield piece
      }
      const error = await refusal(takeSheet(ctx, { stream: Readable.from(endless()), fileName: 'huge.csv' }))
      expect(error).toMatchObject({ reason: 'transfer.refused.tooLarge', detail: { megabytes: 10 } })
      expect(read).toBeLessThan(15)
    }))
})
