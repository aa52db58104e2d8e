import { describe, expect, it } from 'vitest'
import { MarksBody, WordsBody } from '@/lib/reviewers/schema/reading'
import { jsonBody } from '@/lib/web/handler'
import { refusal } from '../support/actors'

const put = (body: string | ReadableStream<Uint8Array>) =>
  new Request('https://attune.test/marks', { method: 'PUT', body, duplex: 'half' } as RequestInit)

describe('jsonBody', () => {
  it('takes out what the database would refuse, wherever it stands', async () => {
    const words = await jsonBody(put('{"text":"a\\u0000b\\ud83d","version":3}'), WordsBody)
    expect(words).toEqual({ text: 'ab\ufffd', version: 3 })
    const reasons = [{ requirement: 'work', reason: 'other', todo: '\u0000\ud800 show it' }]
    const { said } = await jsonBody(put(JSON.stringify({ said: { recommendation: 'defer', reasons } })), MarksBody)
    expect(said?.reasons).toMatchObject([{ todo: '\ufffd show it' }])
  })

  it('does not read what is too long to its end', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1000).fill(32))
      },
    })
    const refused = await refusal(jsonBody(put(endless), WordsBody, 5000))
    expect([refused.code, refused.reason]).toEqual(['invalid', 'common.error.tooLarge'])
    expect(sent).toBeLessThan(20)
  })

  it('counts bytes, and reads a letter that two pieces share', async () => {
    const bytes = new TextEncoder().encode('{"text":"José","version":0}')
    const pieces = [bytes.slice(0, 13), bytes.slice(13)]
    const halved = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces.shift()
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
    })
    expect((await jsonBody(put(halved), WordsBody, bytes.length)).text).toBe('José')
    expect((await refusal(jsonBody(put('{"text":"José","version":0}'), WordsBody, bytes.length - 1))).code).toBe(
      'invalid',
    )
  })

  it.each(['', '{', 'null', '[]', '"x"', '{"text":1}', '{"text":"a","version":-1}', '{"text":"a","version":1e99}'])(
    'refuses %j',
    async (body) => {
      expect((await refusal(jsonBody(put(body), WordsBody))).code).toBe('invalid')
    },
  )
})
