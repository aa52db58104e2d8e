import { describe, expect, it } from 'vitest'
import { decode } from '@/lib/transfer/queries/decode'
import { mended } from '@/lib/transfer/queries/sheet'
import { delimiterOf, tableOf } from '@/lib/transfer/queries/table'
import { writeSheet } from '@/lib/transfer/queries/write-sheet'

const TEXT = 'Título,Horas\r\nMañana,"1,5"\r\n'
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

describe('alphabets', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 little-endian with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 big-endian with its mark', swapped(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    ['UTF-16 little-endian without', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 big-endian without', swapped(Buffer.from(TEXT, 'utf16le'))],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
  ])('%s is read', (_, bytes) => {
    const read = decode(bytes)
    expect(read.ok && read.text).toBe(TEXT)
  })

  it('reads the signs that only Windows has', () => {
    const read = decode(Buffer.from([0x93, 0x68, 0x69, 0x94, 0x80]))
    expect(read).toEqual({ ok: true, text: '“hi”€', encoding: 'windows-1252' })
  })

  it.each([
    ['a workbook', Buffer.from('504b030414000600', 'hex'), 'workbook'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'workbook'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'binary'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'binary'],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 37) % 256)), 'binary'],
    ['zeros', Buffer.alloc(100), 'binary'],
  ])('%s is not', (_, bytes, why) => {
    expect(decode(bytes)).toEqual({ ok: false, why })
  })
})

describe('tables', () => {
  const rows = async (text: string) => {
    const read = await tableOf(text)
    return read.ok ? [read.table.headers, ...read.table.rows.map(({ row, cells }) => [row, ...cells])] : read.why
  }

  it.each([
    ['a,b\n1,2', ','],
    ['a;b\n1,5;2\n1,5;3', ';'],
    ['a\tb, c\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['"a;b;c",d\n"1;2;3",4', ','],
    ['only one column\nx', ','],
  ])('%j is divided by %j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter)
  })

  it('numbers rows as the spreadsheet does: line ends in a cell make no row, empty rows count', async () => {
    expect(await rows('a,b\n"x\ny",1\n\n , \nz,2\n')).toEqual([
      ['a', 'b'],
      [2, 'x\ny', '1'],
      [5, 'z', '2'],
    ])
  })

  it('finds the headers under empty rows, and Excel’s own first line above them', async () => {
    expect(await rows('\n\n a ,b\n1,2')).toEqual([
      ['a', 'b'],
      [4, '1', '2'],
    ])
    expect(await rows('sep=;\r\na;b\r\n1;2')).toEqual([
      ['a', 'b'],
      [2, '1', '2'],
    ])
  })

  it('takes rows that are longer or shorter than their headers, and quotes in the middle', async () => {
    expect(await rows('a,b\n1\n1,2,3\n5" disk,x')).toEqual([
      ['a', 'b'],
      [2, '1'],
      [3, '1', '2', '3'],
      [4, '5" disk', 'x'],
    ])
  })

  it.each([
    ['', 'empty'],
    [' \n\n', 'empty'],
    ['a,b\n', 'headerOnly'],
    ['a,b\n,\n', 'headerOnly'],
    [`${'a,'.repeat(300)}\n1`, 'tooManyColumns'],
    [`a\n${'1\n'.repeat(20_001)}`, 'tooManyRows'],
    ['a,b\n"x,1\nmore\n', 'quotes'],
  ])('%.20j is refused as %s', async (text, why) => {
    expect(await rows(text)).toBe(why)
  })

  it('takes sixty columns and old line ends', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `c${index}`)
    expect(await rows(`${names.join(',')}\r${names.join(',')}\r`)).toEqual([names, [2, ...names]])
  })
})

describe('what we write', () => {
  it('comes back whole: quotes, line ends, formulas, alphabets', async () => {
    const cells = ['=SUM(A1)', 'a "quoted" one', 'two\nlines', 'ñ, ü; ‘x’', "'70s", '']
    const text = writeSheet([['a', 'b', 'c', 'd', 'e', 'f'], cells])
    expect(text.startsWith('\uFEFF"a","b"')).toBe(true)
    expect(text).toContain(`"'=SUM(A1)"`)
    const read = decode(Buffer.from(text))
    const table = read.ok ? await tableOf(read.text) : null
    expect(table?.ok && table.table.rows[0]?.cells).toEqual([`'=SUM(A1)`, ...cells.slice(1)])
  })
})

describe('rows that come back mended', () => {
  const table = {
    headers: ['Title', 'Hours', 'Hours'],
    rows: [
      { row: 2, cells: ['a', '1', 'x'] },
      { row: 3, cells: ["'=b", 'six', 'y'] },
      { row: 5, cells: ['c', '0', 'z'] },
    ],
  }
  const back = (...rows: string[][]) => ({
    headers: ['Fila (no la cambie)', 'Title', 'Hours', 'Hours', 'What to mend'],
    rows: rows.map((cells, index) => ({ row: index + 2, cells })),
  })

  it('go to their places; an emptied one is left out, the others stay, a new one comes last', () => {
    expect(
      mended(table, back(['3', "''=b", '6', 'y', ''], ['5', '', '', '', 'Hours: …'], ['', 'new', '1', '', ''])),
    ).toEqual({
      headers: table.headers,
      rows: [
        { row: 2, cells: ['a', '1', 'x'] },
        { row: 3, cells: ["'=b", '6', 'y'] },
        { row: 6, cells: ['new', '1', ''] },
      ],
    })
  })

  it('stand for themselves without our column', () => {
    expect(mended(table, { headers: ['Title'], rows: [] })).toBeNull()
  })
})
