import type { Message, MessageValue } from '@/lib/core/message'

/** What tells who somebody is: whom they worked for and learned with, and what their papers are called. */
const TELLING = ['employer', 'where', 'giver', 'name', 'role', 'state', 'on', 'from', 'to']
const NOTHING: MessageValue = '–'

type Named = { title: Message; lines: Message[]; documents: readonly unknown[] }

function blanked({ key, values }: Message): Message {
  if (!values) return { key }
  return {
    key,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, TELLING.includes(name) ? NOTHING : value]),
    ),
  }
}

/** An entry of a case for practice: amounts, kinds and competencies stay, what leads to a person goes. */
export function withoutNames<E extends Named & { kind: string }>(entry: E): E {
  const title = entry.kind === 'training' ? entry.title : blanked(entry.title)
  return { ...entry, title, lines: entry.lines.map(blanked), documents: [] }
}
