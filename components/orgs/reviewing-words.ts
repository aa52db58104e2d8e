import type { Translate } from '@/lib/i18n/translator'
import { READERS } from '@/lib/rules/settings'

type Nest = { [name: string]: string | Nest }

/** `a.b: x` as `{ a: { b: x } }`, the way a form's fields start. */
export function nested(lines: Record<string, string>): Nest {
  const root: Nest = {}
  for (const [name, line] of Object.entries(lines)) {
    const steps = name.split('.')
    const last = steps.pop()
    let at = root
    for (const step of steps) {
      const inner = at[step]
      const next: Nest = typeof inner === 'object' ? inner : {}
      at[step] = next
      at = next
    }
    if (last) at[last] = line
  }
  return root
}

/** What the form calls each of its fields, for two versions side by side. */
export function reviewingLabels(t: Translate, names: readonly string[]) {
  const yes = [{ value: 'true', label: '✓' }]
  const codes: Record<string, { value: string; label: string }[]> = {
    readers: READERS.map((value) => ({ value, label: t(`orgs.reviewing.readers.${value}`) })),
    assignsItself: yes,
    advisoryReview: yes,
    federalHolidays: yes,
  }
  return names.map((name) => {
    const [group, one, rung] = name.split('.')
    const label =
      group === 'ladders'
        ? `${t.any(`orgs.reviewing.ladder.${one}`)}: ${t.any(`orgs.reviewing.ladder.${rung}`)}`
        : group === 'promises'
          ? t.any(`orgs.reviewing.promise.${one}`)
          : t.any(`orgs.reviewing.${name}`)
    return { name, label, codes: codes[name] }
  })
}
