import { expect, it } from 'vitest'
import { literal } from '@/lib/db/sql'

it('puts a code into a statement, and nothing else', () => {
  expect(literal('in_review').sql).toBe("'in_review'")
  for (const typed of ['', "a' or true --", 'a b', '1; drop']) expect(() => literal(typed)).toThrow('not a code')
})
