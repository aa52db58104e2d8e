import { describe, expect, it } from 'vitest'
import { cleaned, cleanText } from '@/lib/core/clean-text'
import { formMeta, fromFormData, keptValues } from '@/lib/core/form-data'

const EMOJI = '👩🏽‍🍼'

describe('cleanText', () => {
  it('takes out what the database refuses, and nothing else', () => {
    expect(cleanText('Jo\0sé')).toBe('José')
    expect(cleanText('\ud83d half')).toBe('\ufffd half')
    expect(cleanText('half \udc69')).toBe('half \ufffd')
    const said = `${EMOJI}\tline\r\n"quoted" %_\\ '; -- \u202emirrored\u200b`
    expect(cleanText(said)).toBe(said)
  })

  it('reaches every text a program sent, and leaves the rest as it was', () => {
    const sent = { 'na\0me': ['a\0', 1, null, true, { deep: '\ud800' }], more: EMOJI }
    expect(cleaned(sent)).toEqual({ name: ['a', 1, null, true, { deep: '\ufffd' }], more: EMOJI })
  })

  it('makes no prototype out of what was sent', () => {
    const odd = cleaned(JSON.parse('{"__proto__": {"admin": "yes"}}')) as Record<string, unknown>
    expect(Object.getPrototypeOf(odd)).toBe(Object.prototype)
    expect('admin' in odd).toBe(false)
  })

  it('is what a form is read with, kept with, and known by', () => {
    const form = new FormData()
    form.append('text', 'a\0b')
    form.append('rows[0].todo', '\0')
    form.append('_key', 'k\0ey')
    expect(fromFormData(form)).toEqual({ text: 'ab', rows: [{ todo: '' }] })
    expect(keptValues(form)).toEqual({ text: 'ab', 'rows[0].todo': '' })
    expect(formMeta(form).key).toBe('key')
  })
})
