import { describe, expect, it } from 'vitest'
import { within } from '@/lib/web/join-action'

describe('where joining leads', () => {
  it('is the page that was asked for, with the code in its address', () => {
    expect(within('/blue-ridge', '/blue-ridge/attend/K7QM2XTR')).toBe('/blue-ridge/attend/K7QM2XTR')
  })

  it.each([undefined, '', '/lakeland/attend/X', '//evil.test', 'https://evil.test', '/blue-ridge', '/blue-ridge/join'])(
    'is the front page for %j',
    (path) => expect(within('/blue-ridge', path)).toBeNull(),
  )
})
