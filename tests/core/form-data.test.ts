import { describe, expect, it } from 'vitest'
import { formMeta, fromFormData, keptValues, nameOfPath, toFormValues } from '@/lib/core/form-data'

function form(...entries: [string, string | File][]): FormData {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('fromFormData', () => {
  it('nests dotted names', () => {
    const data = form(['title', 'A'], ['heldOn.year', '2025'], ['heldOn.month', '3'], ['heldOn.day', '27'])
    expect(fromFormData(data)).toEqual({ title: 'A', heldOn: { year: '2025', month: '3', day: '27' } })
  })

  it('makes arrays of repeated names', () => {
    expect(fromFormData(form(['a', '1'], ['a', '2'], ['a', '3']))).toEqual({ a: ['1', '2', '3'] })
  })

  it('makes an array of `a[]` with none, one and many', () => {
    expect(fromFormData(form(['a[]', '']))).toEqual({ a: [] })
    expect(fromFormData(form(['a[]', ''], ['a[]', 'x']))).toEqual({ a: ['x'] })
    expect(fromFormData(form(['b.a[]', ''], ['b.a[]', 'x'], ['b.a[]', 'y']))).toEqual({ b: { a: ['x', 'y'] } })
  })

  it('puts indexed rows in order and closes gaps', () => {
    const data = form(['rows[7].hours', '2'], ['rows[2].hours', '1'], ['rows[2].on.year', '2025'])
    expect(fromFormData(data)).toEqual({ rows: [{ hours: '1', on: { year: '2025' } }, { hours: '2' }] })
  })

  it('orders rows by number, not by text', () => {
    expect(fromFormData(form(['r[10]', 'j'], ['r[9]', 'i']))).toEqual({ r: ['i', 'j'] })
  })

  it('leaves out the framework’s fields, ours, and empty file inputs', () => {
    const none = new File([], '')
    expect(
      fromFormData(form(['$ACTION_REF_1', ''], ['_key', 'k'], ['_intent', 'later'], ['f', none], ['a', ''])),
    ).toEqual({
      a: '',
    })
  })

  it('keeps files', () => {
    const file = new File(['x'], 'x.pdf')
    expect(fromFormData(form(['f', file]))).toEqual({ f: file })
  })

  it('refuses names that reach for prototypes, are no path, go too deep or count too far', () => {
    const hostile = [
      '__proto__.polluted',
      'constructor.prototype.x',
      'a.__proto__',
      'a b',
      'a[',
      'a[9999]',
      '.a',
      'a..b',
    ]
    const deep = Array.from({ length: 9 }, () => 'a').join('.')
    const result = fromFormData(form(...[...hostile, deep].map((name): [string, string] => [name, 'x'])))
    expect(result).toEqual({})
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('does not let a contradiction throw: the later shape wins or is ignored', () => {
    expect(() => fromFormData(form(['a', 'x'], ['a.b', 'y'], ['a[0]', 'z'], ['a[]', 'w'], ['a', 'v']))).not.toThrow()
  })
})

describe('formMeta', () => {
  it('reads the key and the pressed button', () => {
    expect(formMeta(form(['_key', 'k-1'], ['_intent', 'later']))).toEqual({ key: 'k-1', intent: 'later' })
    expect(formMeta(form(['_key', 'x'.repeat(101)]))).toEqual({ key: undefined, intent: undefined })
  })
})

describe('keptValues', () => {
  it('keeps what was typed by name, without secrets, files and framework fields', () => {
    const data = form(['a', '1'], ['a', '2'], ['c[]', 'x'], ['newPassword', 's'], ['_key', 'k'], ['$ACTION_1', ''])
    data.append('f', new File(['x'], 'x.pdf'))
    expect(keptValues(data)).toEqual({ a: ['1', '2'], 'c[]': ['x'] })
  })
})

describe('toFormValues', () => {
  it('is the way back', () => {
    const input = {
      title: 'A',
      on: { year: '2025', month: '3' },
      tags: ['x', 'y'],
      none: [],
      rows: [{ h: '1' }, { h: '2' }],
    }
    const values = toFormValues(input)
    expect(values).toEqual({
      title: 'A',
      'on.year': '2025',
      'on.month': '3',
      'tags[]': ['x', 'y'],
      'none[]': [],
      'rows[0].h': '1',
      'rows[1].h': '2',
    })
    const data = new FormData()
    for (const [name, value] of Object.entries(values)) {
      for (const text of Array.isArray(value) ? ['', ...value] : [value]) data.append(name, text)
    }
    expect(fromFormData(data)).toEqual(input)
  })

  it('shows nothing for null and undefined, and numbers and booleans as text', () => {
    expect(toFormValues({ a: null, b: undefined, c: 3, d: true })).toEqual({ a: '', b: '', c: '3', d: 'true' })
  })
})

describe('nameOfPath', () => {
  it('says an error’s path as an input’s name', () => {
    expect(nameOfPath('rows.0.heldOn.month')).toBe('rows[0].heldOn.month')
    expect(nameOfPath('title')).toBe('title')
  })
})
