import type { FormValues } from '@/lib/core/action-result'
import { keptValues } from '@/lib/core/form-data'

/** Typed text in this tab's sessionStorage, by form and person. Storage may be full or forbidden; then nothing is kept. */
export function keptKey(formId: string, viewer?: string): string {
  return `attune:typed:${viewer ?? 'anyone'}:${formId}`
}

export function keepTyped(key: string, formData: FormData): void {
  keepText(key, JSON.stringify(keptValues(formData)))
}

export function takeTyped(key: string): FormValues | null {
  const text = readText(key)
  if (text === null) return null
  dropText(key)
  try {
    return JSON.parse(text) as FormValues
  } catch {
    return null
  }
}

/** How long a text that is not saved yet stays: as long as its tab, or until it is saved, also when the tab was closed. */
export type Keeping = 'tab' | 'device'

const shelfOf = (keeping: Keeping): Storage => (keeping === 'device' ? localStorage : sessionStorage)

export function keepText(key: string, text: string, keeping: Keeping = 'tab'): void {
  try {
    shelfOf(keeping).setItem(key, text)
  } catch {}
}

export function readText(key: string, keeping: Keeping = 'tab'): string | null {
  try {
    return shelfOf(keeping).getItem(key)
  } catch {
    return null
  }
}

export function dropText(key: string, keeping: Keeping = 'tab'): void {
  try {
    shelfOf(keeping).removeItem(key)
  } catch {}
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  )
}

/** Puts kept values back into a form's controls and tells whoever listens. */
export function fillForm(form: HTMLFormElement, values: FormValues): void {
  const used = new Map<string, number>()
  for (const control of Array.from(form.elements).filter(isControl)) {
    const { name } = control
    if (!name || name.startsWith('_') || name.startsWith('$') || control.type === 'hidden' || control.type === 'file')
      continue
    const held = values[name]
    const list = held === undefined ? [] : Array.isArray(held) ? held : [held]
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
      control.checked = list.includes(control.value)
    } else {
      const at = used.get(name) ?? 0
      used.set(name, at + 1)
      const text = list[at]
      if (text === undefined) continue
      control.value = text
    }
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
