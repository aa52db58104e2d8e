import type { BrowserContext } from '@playwright/test'

/** What a stretch of the story cost somebody: presses, fields filled, characters typed, and texts typed a second time. */
export type Cost = { clicks: number; fields: number; characters: number; twice: string[] }

type Noted = { kind: 'click' } | { kind: 'typed'; field: string; text: string }

/** As text: a compiler's own helpers would be missing in the page. */
const LISTEN = `
  document.addEventListener('click', (event) => {
    if (event.isTrusted && event.detail > 0) window.__noted({ kind: 'click' })
  }, true)
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    if (['radio', 'checkbox', 'file', 'hidden'].includes(target.type)) return
    const text = target.type === 'password' ? '•'.repeat(target.value.length) : target.value
    window.__noted({ kind: 'typed', field: target.name, text })
  }, true)`

/** Listens in every page of a browser to what its person does; passwords are counted, never kept. */
export async function countCost(context: BrowserContext): Promise<() => Cost> {
  let noted: Noted[] = []
  await context.exposeBinding('__noted', (_source, what: Noted) => void noted.push(what))
  await context.addInitScript({ content: LISTEN })
  return () => {
    const typed = noted.flatMap((one) => (one.kind === 'typed' && one.text ? [one] : []))
    const seen = new Set<string>()
    const twice = typed.flatMap(({ field, text }) => {
      // A year is a part of some other day, not the same thing said again.
      if (field.endsWith('.year')) return []
      const known = text.length > 3 && !text.startsWith('•') && seen.has(text.toLowerCase())
      seen.add(text.toLowerCase())
      return known ? [`${field}: ${text}`] : []
    })
    const cost = {
      clicks: noted.filter((one) => one.kind === 'click').length,
      fields: typed.length,
      characters: typed.reduce((sum, { text }) => sum + text.length, 0),
      twice,
    }
    noted = []
    return cost
  }
}

export function costLine(who: string, { clicks, fields, characters, twice }: Cost): string {
  const again = twice.length > 0 ? `; typed twice: ${twice.join(', ')}` : '; nothing typed twice'
  return `${who}: ${clicks} clicks, ${fields} fields typed, ${characters} characters${again}`
}
