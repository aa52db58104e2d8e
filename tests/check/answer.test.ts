import { describe, expect, it } from 'vitest'
import { POST } from '@/app/api/v1/check/route'
import { localeOf } from '@/lib/check/answer'
import { portfolio, verdict } from '../rules/cases'

const doc = portfolio('2025', 'IFS')

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return POST(
    new Request('http://attune.test/api/v1/check', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    }),
  )
}

describe('POST /api/v1/check', () => {
  it('answers with the same assessment as the command', async () => {
    const response = await post(JSON.stringify(doc))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(verdict(doc))))
  })

  it('answers in the language asked for', async () => {
    const response = await post(JSON.stringify(doc), { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' })
    expect(response.headers.get('content-language')).toBe('es')
    const { requirements } = await response.json()
    expect(requirements[0].explanation).toContain('días')
  })

  it('names the same problems, with 400', async () => {
    const response = await post(JSON.stringify({ ...doc, category: 'X', training: [{ ...doc.training[0], hours: 0 }] }))
    expect(response.status).toBe(400)
    const { problems } = await response.json()
    expect(problems.map(({ path }: { path: string }) => path)).toEqual(['category', 'training[0].hours'])
    expect(Object.keys(problems[0])).toEqual(['path', 'message'])
  })

  it('refuses what is not JSON', async () => {
    const response = await post('hello')
    expect(response.status).toBe(400)
    expect((await response.json()).problems).toHaveLength(1)
  })

  it('refuses another content type with 415', async () => {
    expect((await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415)
    expect((await post('{}', { 'content-type': 'application/json; charset=utf-8' })).status).toBe(400)
  })

  it('refuses more than 1 MB with 413, whatever length is announced', async () => {
    expect((await post(' '.repeat(1_000_001))).status).toBe(413)
    expect((await post('{}', { 'content-length': '1000001' })).status).toBe(413)
    expect((await post(JSON.stringify(doc).padEnd(1_000_000))).status).toBe(200)
  })
})

describe('the language asked for', () => {
  it.each([
    [null, 'en'],
    ['', 'en'],
    ['*', 'en'],
    ['fr-FR,fr', 'en'],
    ['es', 'es'],
    ['ES-mx', 'es'],
    ['fr,es;q=0.8,en;q=0.7', 'es'],
    ['es;q=0.1,en;q=0.9', 'en'],
    ['es;q=0,fr', 'en'],
  ])('%s → %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale)
  })
})
