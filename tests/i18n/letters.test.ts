import { expect, it } from 'vitest'
import { textsOf } from '@/lib/i18n/translate'
import { LETTERS, type LetterName } from '@/lib/mail/letters'
import { shippedWording } from '@/lib/mail/wording-of'

it('names every letter, what it is for, and all that its wording may name', () => {
  const texts = textsOf('en')
  const needed = (Object.keys(LETTERS) as LetterName[]).flatMap((letter) => {
    const { words, numbers, blocks } = shippedWording(letter, 'en').vocabulary
    return [
      ...[`letters.name.${letter}`, `letters.for.${letter}`],
      ...[...words, ...numbers].map((word) => `letters.word.${word}`),
      ...blocks.map((block) => `letters.block.${block}`),
    ]
  })
  expect([...new Set(needed)].filter((key) => !(key in texts))).toEqual([])
})
