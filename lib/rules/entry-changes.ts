/** An entry as it stood at a moment: its fields by name, and the documents tied to it. */
export type EntryFacts = {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly documents: readonly { readonly id: string; readonly name: string }[]
}
export type FieldValue = string | number | boolean | null | readonly string[]

export type FieldChange = { readonly field: string; readonly was: FieldValue; readonly is: FieldValue }
export type EntryChange = {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly how: 'added' | 'removed' | 'changed'
  readonly fields: readonly FieldChange[]
  readonly documentsAdded: readonly string[]
  readonly documentsRemoved: readonly string[]
}

const same = (a: FieldValue, b: FieldValue) => JSON.stringify(a) === JSON.stringify(b)

/** What is different now from what was there: entries added, removed and changed, with old and new value of each field. */
export function changesBetween(before: readonly EntryFacts[], now: readonly EntryFacts[]): EntryChange[] {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const there = new Set(now.map((entry) => entry.id))
  const changes = now.flatMap((entry): EntryChange[] => {
    const was = old.get(entry.id)
    const { kind, id, name } = entry
    const names = (list: EntryFacts['documents'], than: EntryFacts['documents']) =>
      list.filter((one) => !than.some((other) => other.id === one.id)).map((one) => one.name)
    const documentsAdded = names(entry.documents, was?.documents ?? [])
    if (!was) return [{ kind, id, name, how: 'added', fields: [], documentsAdded, documentsRemoved: [] }]
    const documentsRemoved = names(was.documents, entry.documents)
    // What nobody kept then, or nobody keeps any more, cannot be held against anything.
    const fields = Object.entries(entry.fields).flatMap(([field, is]) => {
      const a = was.fields[field]
      return a === undefined || same(a, is) ? [] : [{ field, was: a, is }]
    })
    const some = fields.length + documentsAdded.length + documentsRemoved.length > 0
    return some ? [{ kind, id, name, how: 'changed', fields, documentsAdded, documentsRemoved }] : []
  })
  const gone = before
    .filter((entry) => !there.has(entry.id))
    .map(({ kind, id, name }): EntryChange => {
      return { kind, id, name, how: 'removed', fields: [], documentsAdded: [], documentsRemoved: [] }
    })
  return [...changes, ...gone]
}
