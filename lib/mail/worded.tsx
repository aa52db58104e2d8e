import { Link } from '@react-email/components'
import type { IntlMessageFormat } from 'intl-messageformat'
import { Fragment, type ReactNode } from 'react'
import type { MessageValues } from '@/lib/i18n/translator'
import { Words } from './parts'
import type { Pen } from './pen'
import type { Parts } from './template'
import type { Reading } from './wording'

/** A text taken apart: what the association wrote, and what was filled in. */
type Run = { typed: string } | { filled: string }

const LINK = /\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()<>]+)\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?]/g

/** Facts are passed as things, so that they come back apart from the text around them; codes choose and are not shown. */
function runsOf(text: IntlMessageFormat, words: MessageValues, choices: readonly string[]): Run[] {
  const values = Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      typeof value === 'number' || choices.includes(name) ? value : { filled: value },
    ]),
  )
  return text.formatToParts(values as Parameters<typeof text.formatToParts>[0]).map((part): Run => {
    const { value } = part as { value: unknown }
    const isFact = typeof value === 'object' && value !== null && 'filled' in value
    return isFact ? { filled: String(value.filled) } : { typed: String(value) }
  })
}

const plain = (runs: readonly Run[]) => runs.map((run) => ('typed' in run ? run.typed : run.filled)).join('')

const numbered = <T,>(list: readonly T[]) => list.map((one, at) => ({ id: String(at), one }))

function withBreaks(text: string): ReactNode {
  return numbered(text.split('\n')).map(({ id, one }) => (
    <Fragment key={id}>
      {id !== '0' && <br />}
      {one}
    </Fragment>
  ))
}

/** Links are made only of what the association wrote, never of what was filled in. */
function withLinks(text: string, pen: Pen): ReactNode[] {
  const out: ReactNode[] = []
  let from = 0
  for (const match of text.matchAll(LINK)) {
    const [all, words, href = all] = match
    out.push(<Fragment key={from}>{withBreaks(text.slice(from, match.index))}</Fragment>)
    out.push(
      <Link key={`${match.index} ${href}`} href={href} style={{ color: pen.brand.accent }}>
        {words ?? href}
      </Link>,
    )
    from = match.index + all.length
  }
  out.push(<Fragment key={from}>{withBreaks(text.slice(from))}</Fragment>)
  return out
}

type Filling = { words: MessageValues; choices: readonly string[]; parts: Parts; pen: Pen }
export type Worded = { subject: string; title: string; preview: string; body: ReactNode }

/** An association's wording with a letter's facts in it. */
export function worded(reading: Reading, { words, choices, parts, pen }: Filling): Worded {
  const line = (text: IntlMessageFormat) =>
    plain(runsOf(text, words, choices))
      .replace(/\s+/g, ' ')
      .trim()
  const first = reading.body.find((paragraph) => 'text' in paragraph)
  return {
    subject: line(reading.subject),
    title: line(reading.title),
    preview: first && 'text' in first ? line(first.text) : line(reading.title),
    body: numbered(reading.body).map(({ id, one }) =>
      'block' in one ? (
        <Fragment key={id}>{parts[one.block]}</Fragment>
      ) : (
        <Words key={id}>
          {numbered(runsOf(one.text, words, choices)).map(({ id, one: run }) => (
            <Fragment key={id}>{'typed' in run ? withLinks(run.typed, pen) : withBreaks(run.filled)}</Fragment>
          ))}
        </Words>
      ),
    ),
  }
}
