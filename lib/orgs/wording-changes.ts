import { paragraphsOf, type Wording } from '@/lib/mail/wording'

export type ParagraphChange = { id: string; how: 'same' | 'added' | 'removed'; text: string }

/** What became of a letter's paragraphs from one version to the next, subject and heading first. */
export function paragraphChanges(before: Wording, now: Wording): ParagraphChange[] {
  const lines = ({ subject, title, body }: Wording) => [subject, title, ...paragraphsOf(body)]
  return sequenceChanges(lines(before), lines(now)).map((change, at) => ({ id: String(at), ...change }))
}

/** The shortest way from one list of texts to another: the longest common run of both stays. */
export function sequenceChanges(before: readonly string[], now: readonly string[]): Omit<ParagraphChange, 'id'>[] {
  const common = before.map(() => now.map(() => 0))
  const at = (i: number, j: number) => common[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    const row = common[i] ?? []
    for (let j = now.length - 1; j >= 0; j--) {
      row[j] = before[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const changes: Omit<ParagraphChange, 'id'>[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < now.length) {
    const [was, is] = [before[i], now[j]]
    if (was !== undefined && was === is) {
      changes.push({ how: 'same', text: was })
      ;[i, j] = [i + 1, j + 1]
    } else if (was !== undefined && (is === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ how: 'removed', text: was })
      i += 1
    } else if (is !== undefined) {
      changes.push({ how: 'added', text: is })
      j += 1
    }
  }
  return changes
}
