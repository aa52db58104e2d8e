import { expect, it } from 'vitest'
import { every, searchOf, texts } from '@/lib/web/search'

it('an address is read without what the database refuses, also what is said twice', async () => {
  const asked = await searchOf({ searchParams: Promise.resolve({ q: 'a\0b', 'na\0me': ['\0', '\ud800x'] }) })
  expect(asked).toEqual({ q: 'ab', name: ['', '\ufffdx'] })
  expect(texts(asked)).toEqual({ q: 'ab', name: '' })
  expect(await searchOf({})).toEqual({})
  expect(every(new URLSearchParams('q=a%00&q=b&col=%00'))).toEqual({ q: ['a', 'b'], col: [''] })
})
