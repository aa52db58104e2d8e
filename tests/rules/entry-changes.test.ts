import { describe, expect, it } from 'vitest'
import { changesBetween, type EntryFacts } from '@/lib/rules/entry-changes'

const entry = (more: Partial<EntryFacts> = {}): EntryFacts => ({
  kind: 'training',
  id: 'a',
  name: 'Touchpoints',
  fields: { title: 'Touchpoints', minutes: 60, about: ['IMH-E'] },
  documents: [{ id: 'd1', name: 'certificate.pdf' }],
  ...more,
})

describe('what is different from what was there', () => {
  it('is nothing where nothing changed, also in lists', () => {
    expect(
      changesBetween([entry()], [entry({ fields: { about: ['IMH-E'], minutes: 60, title: 'Touchpoints' } })]),
    ).toEqual([])
  })

  it('names each field with its old and its new value, and documents that came and went', () => {
    const now = entry({
      fields: { title: 'Touchpoints', minutes: 90, about: [] },
      documents: [{ id: 'd2', name: 'better.pdf' }],
    })
    expect(changesBetween([entry()], [now])).toEqual([
      {
        kind: 'training',
        id: 'a',
        name: 'Touchpoints',
        how: 'changed',
        fields: [
          { field: 'minutes', was: 60, is: 90 },
          { field: 'about', was: ['IMH-E'], is: [] },
        ],
        documentsAdded: ['better.pdf'],
        documentsRemoved: ['certificate.pdf'],
      },
    ])
  })

  it('says nothing of a field that nobody kept then, or nobody keeps any more', () => {
    const now = entry({ fields: { title: 'Touchpoints', minutes: 60, place: 'Richmond' } })
    expect(changesBetween([entry()], [now])).toEqual([])
  })

  it('tells new entries and those that are gone', () => {
    const changes = changesBetween([entry()], [entry({ id: 'b', name: 'New one' })])
    expect(changes).toMatchObject([
      { id: 'b', name: 'New one', how: 'added', documentsAdded: ['certificate.pdf'] },
      { id: 'a', how: 'removed' },
    ])
  })
})
