import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { streamedSheet } from '@/lib/web/sheet'
import { withCtx } from '../support/actors'

const STRETCHES = [
  { lines: [['=HYPERLINK("x")', '-2', 'María "Mía"']], last: 'a' },
  { lines: [['+1', '@sum', 'two\nlines']], last: null },
]

describe('a streamed spreadsheet', () => {
  it('goes out a stretch at a time, as text that no program computes', () =>
    withCtx(async (ctx) => {
      const asked: (string | null)[] = []
      const sheet = { name: 'x.csv', head: ['A', 'B', '=C'] }
      const answer = streamedSheet(ctx, sheet, async (_, after) => {
        asked.push(after)
        return STRETCHES[after === null ? 0 : 1] ?? { lines: [], last: null }
      })
      expect(answer.headers.get('content-disposition')).toContain('attachment')
      const bytes = new Uint8Array(await answer.arrayBuffer())
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(parse(Buffer.from(bytes), { bom: true })).toEqual([
        ['A', 'B', "'=C"],
        [`'=HYPERLINK("x")`, "'-2", 'María "Mía"'],
        ["'+1", "'@sum", 'two\nlines'],
      ])
      expect(asked).toEqual([null, 'a'])
    }))

  it('fails in the middle rather than look whole', () =>
    withCtx(async (ctx) => {
      const answer = streamedSheet(ctx, { name: 'x.csv', head: ['A'] }, async (_, after) => {
        if (after) throw new Error('the database went away')
        return { lines: [['1']], last: 'a' }
      })
      await expect(answer.text()).rejects.toThrow(/went away/)
    }))
})
