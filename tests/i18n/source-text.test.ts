import { expect, it } from 'vitest'
import { sourceText } from '@/lib/i18n/source-text'
import { EDITIONS } from '@/lib/rules/criteria'

function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'refs' in value && 'text' in value && typeof value.text === 'string' ? [value.text] : []
  return [...own, ...Object.values(value).flatMap(textsIn)]
}

it('says what every source of every edition asks in Spanish, and in English as it was written', () => {
  const texts = [...new Set(textsIn(EDITIONS))]
  expect(texts.length).toBeGreaterThan(40)
  expect(texts.filter((text) => sourceText('es', text) === text)).toEqual([])
  expect(texts.filter((text) => sourceText('en', text) !== text)).toEqual([])
})
