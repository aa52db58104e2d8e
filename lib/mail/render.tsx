import { render, toPlainText } from '@react-email/render'
import { Fragment } from 'react'
import type { MessageValues } from '@/lib/i18n/translator'
import { Frame } from './frame'
import { ACCOUNT_LETTERS, type AnyLetterName, isAccountLetter, isLetter, LETTERS } from './letters'
import { Words } from './parts'
import { partsOf } from './parts-of'
import type { Pen } from './pen'
import { redacted } from './redact'
import type { Given, Parts, Template } from './template'
import { TEMPLATES } from './templates'
import { type Worded, worded } from './worded'
import { readWording, type Wording } from './wording'
import { shippedWording } from './wording-of'

export type Rendered = { subject: string; html: string; text: string }
type Row = { template: string; toName: string; values: unknown; secret: unknown }

/**
 * A letter in the association's own wording, where it has one, or as shipped: in full, and the copy that is kept, in which
 * links that carry a token lead nowhere.
 */
export async function renderLetter(
  row: Row,
  pen: Pen,
  own?: Wording | null,
): Promise<{ out: Rendered; kept: Rendered }> {
  if (!isLetter(row.template) && !isAccountLetter(row.template)) throw new Error(`no such letter: ${row.template}`)
  const shape = { ...LETTERS, ...ACCOUNT_LETTERS }[row.template]
  const values = shape.values.parse(row.values)
  const secret = shape.secret.parse(row.secret ?? undefined)
  const out = await drawn(row.template, { values, secret, pen }, row.toName, own)
  if (!secret) return { out, kept: out }
  return {
    out,
    kept: await drawn(row.template, { values, secret: { url: redacted(secret.url) }, pen }, row.toName, own),
  }
}

/** Headings are not shouted in the plain part. */
const AS_TEXT = { selectors: [{ selector: 'h1', options: { uppercase: false } }] }

type Facts = { values: unknown; secret?: { url: string }; pen: Pen }

async function drawn(name: AnyLetterName, facts: Facts, toName: string, own?: Wording | null): Promise<Rendered> {
  const { pen } = facts
  // Values were parsed by the letter's own shape just above; the table is keyed by that same name.
  const template = TEMPLATES[name] as unknown as Template<AnyLetterName>
  const given = facts as unknown as Given<AnyLetterName>
  const words = template.words(given.values, pen)
  const say = (part: string) => pen.t.any(`mail.${name}.${part}`, words)
  const parts = partsOf(template, given, say)
  const { subject, title, preview, body } = (own && asWorded(name, own, { words, parts, pen })) || {
    subject: say('subject'),
    title: say('title'),
    preview: say('lead'),
    body: [<Words key="lead">{say('lead')}</Words>, ...Object.entries(parts).map(drawnPart)],
  }
  const html = await render(
    <Frame pen={pen} title={title} preview={preview} toName={toName}>
      {body}
    </Frame>,
  )
  return { subject, html, text: toPlainText(html, AS_TEXT) }
}

function drawnPart([name, part]: [string, Parts[string]]) {
  if (typeof part === 'string') return part === '' ? null : <Words key={name}>{part}</Words>
  return <Fragment key={name}>{part}</Fragment>
}

type Filled = { words: MessageValues; parts: Parts; pen: Pen }

/** The association's wording filled in, or null where it no longer fits its letter: then the letter leaves as shipped. */
function asWorded(name: AnyLetterName, own: Wording, filled: Filled): Worded | null {
  if (!isLetter(name)) return null
  const { vocabulary } = shippedWording(name, filled.pen.locale)
  const { reading, faults } = readWording(own, vocabulary, filled.pen.locale)
  return faults.length > 0 ? null : worded(reading, { ...filled, choices: vocabulary.choices })
}
