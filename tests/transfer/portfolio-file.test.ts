import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusal } from '../support/actors'
import { aPdf, aPortfolio, aZip, streamOf } from '../support/exchange'

const dir = mkdtempSync(path.join(tmpdir(), 'attune-files-'))
process.env.STORAGE_DIR = dir
// What is spooled is counted: not what another test spools at the same moment, nor what a killed run left.
process.env.TMPDIR = mkdtempSync(path.join(tmpdir(), 'attune-spool-'))
const { takePortfolio } = await import('@/lib/transfer/queries/portfolio-file')
const { readPortfolio } = await import('@/lib/transfer/queries/portfolio-import')

const owner = { org: { id: '11111111-1111-7111-8111-111111111111' } }
const take = (content: string | Buffer, fileName = 'portfolio.json') =>
  takePortfolio(owner, { stream: streamOf(Buffer.from(content)), fileName })
const stored = () => readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length
const spooledFiles = () => readdirSync(tmpdir()).filter((name) => /^attune-[0-9a-f-]{36}$/.test(name)).length
const json = JSON.stringify(aPortfolio())

/** A zip whose one entry goes by another name than it was packed under, of the same length. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error('names of the same length')
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')
}

describe('a portfolio file', () => {
  it('is read bare, with a byte-order mark, and as a zip with its documents', async () => {
    expect((await take(json)).files).toEqual([])
    expect(readPortfolio((await take(`\uFEFF${json}`)).source, null).ok).toBe(true)
    const zip = await aZip({ 'portfolio.json': json, 'documents/a.pdf': await aPdf('a'), '__MACOSX/x': 'x' })
    const { source, files } = await take(zip, 'mine.zip')
    expect([source, files]).toMatchObject([json, [{ path: 'documents/a.pdf', received: { mime: 'application/pdf' } }]])
    expect([stored(), spooledFiles()]).toEqual([1, 0])
  })

  it('tells of a document that is not taken, and takes the others', async () => {
    const zip = await aZip({ 'portfolio.json': json, 'documents/b.pdf': 'no pdf', 'documents/c.pdf': await aPdf('c') })
    const { files } = await take(zip)
    expect(files).toMatchObject([
      { path: 'documents/b.pdf', received: null, refused: expect.stringMatching(/^storage\.error\./) },
      { path: 'documents/c.pdf', refused: null },
    ])
  })

  it.each([
    ['empty', '', 'exchange.refused.empty'],
    ['UTF-16', Buffer.from(`\uFEFF${json}`, 'utf16le'), 'exchange.refused.encoding'],
    ['Windows-1252', Buffer.from(json.replace('Attachment', 'Atención'), 'latin1'), 'exchange.refused.encoding'],
    ['larger than a portfolio can be', Buffer.alloc(6 * 1024 * 1024, ' '), 'exchange.refused.textTooLarge'],
    ['a torn zip', Buffer.from('PK\u0003\u0004 and then nothing'), 'storage.error.zip.unreadable'],
  ])('is refused: %s', async (_, content, reason) => {
    expect((await refusal(take(content))).reason).toBe(reason)
    expect(spooledFiles()).toBe(0)
  })

  it('is refused as a zip without a portfolio, and leaves no document behind', async () => {
    const before = stored()
    const { reason } = await refusal(take(await aZip({ 'documents/d.pdf': await aPdf('d') })))
    expect([reason, stored()]).toEqual(['exchange.refused.noPortfolio', before])
  })

  it.each([
    ['../', 'XXXdocuments/a.pdf', '../documents/a.pdf'],
    ['a ../ further in', 'documents/XX/a.pdf', 'documents/../a.pdf'],
    ['an absolute path', 'Xtmp/a.pdf', '/tmp/a.pdf'],
    ['a drive letter', 'XX/tmp/a.pdf', 'C:/tmp/a.pdf'],
  ])('is refused with %s in a name', async (_, from, to) => {
    const zip = renamed(await aZip({ [from]: await aPdf('a'), 'portfolio.json': json }), from, to)
    expect((await refusal(take(zip))).reason).toBe('storage.error.zip.climbs')
  })

  it('never unpacks more of one document than a document may be', async () => {
    const bomb = await aZip({ 'documents/bomb.pdf': Buffer.alloc(64 * 1024 * 1024), 'portfolio.json': json })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    const { files } = await take(bomb)
    expect(files).toMatchObject([{ received: null, refused: 'storage.error.too-large' }])
  })

  it('is refused when it unpacks to more than we take, and leaves nothing behind', async () => {
    const before = stored()
    const large = Buffer.alloc(19 * 1024 * 1024)
    const many = Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`documents/${n}.pdf`, large]))
    const refused = await refusal(
      take(await aZip({ 'documents/a.pdf': await aPdf('a'), ...many, 'portfolio.json': json })),
    )
    expect([refused.reason, stored(), spooledFiles()]).toEqual(['storage.error.zip.too-much', before, 0])
  })

  it('does not look at what is neither portfolio nor document', async () => {
    const zip = await aZip({ 'padding.bin': 'x', 'portfolio.json': json })
    expect((await take(zip)).files).toEqual([])
  })

  it('is refused with more files than anybody has', async () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`documents/${n}.pdf`, 'x']))
    expect((await refusal(take(await aZip(many)))).reason).toBe('storage.error.zip.too-many')
  })

  it('is refused at 100 MB of 200, without reading the rest', async () => {
    let sent = 0
    const piece = new Uint8Array(1024 * 1024)
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(to) {
          if (sent >= 200) return to.close()
          sent += 1
          to.enqueue(piece)
        },
      },
      { highWaterMark: 0 },
    )
    const refused = await refusal(takePortfolio(owner, { stream, fileName: 'large.zip' }))
    expect([refused.reason, refused.detail]).toEqual(['exchange.refused.tooLarge', { megabytes: 100 }])
    expect(sent).toBeLessThan(120)
    expect(spooledFiles()).toBe(0)
  })
})

describe('what is in it', () => {
  const lines = (portfolio: object, extras: string | null = null) => {
    const read = readPortfolio(JSON.stringify(portfolio), extras)
    return read.ok ? [] : read.report.lines.map(({ path: at, reason }) => [at, reason?.key])
  }

  it('is refused in another version of the format, clearly', () => {
    expect(lines(aPortfolio({ format: 'endorsement-portfolio/2' }))).toEqual([['format', 'rules.problem.format']])
  })

  it('is refused with sessions of a giver who does not exist, by path', () => {
    const rsc = [{ id: 'r1', from: '2025-01-10', to: '2025-06-20', hours: 12, about: ['IMH-E'], giver: 'g9' }]
    expect(lines(aPortfolio({ rsc }))).toEqual([['rsc[0].giver', 'rules.problem.unknown-giver']])
  })

  it('is refused as no JSON, with unknown fields, and with more entries than a portfolio may hold', () => {
    const broken = readPortfolio('{', null)
    expect(broken.ok ? [] : broken.report.lines).toMatchObject([
      { path: '$', reason: { key: 'rules.problem.not-json' } },
    ])
    expect(lines(aPortfolio({ hobby: 'chess' }))).toEqual([['hobby', 'rules.problem.unknown-field']])
    const one = { title: 'x', completedOn: '2025-01-01', hours: 1, about: ['IMH-E'] }
    const training = Array.from({ length: 5001 }, (_, n) => ({ ...one, id: `t${n}` }))
    expect(lines(aPortfolio({ training }))).toEqual([['$', 'exchange.why.tooMany']])
  })

  it('is refused when our own addition is of another version or says something else', () => {
    expect(lines(aPortfolio(), '{"format":"attune-portfolio-extras/2"}')).toEqual([
      ['extras.json format', 'exchange.why.extras'],
    ])
    expect(lines(aPortfolio(), 'not json')).toEqual([['extras.json', 'exchange.why.extras']])
  })
})
