import { render, toPlainText } from '@react-email/render'
import { Frame } from './frame'
import { ACCOUNT_LETTERS, type AnyLetterName, isAccountLetter, isLetter, LETTERS } from './letters'
import type { Pen } from './pen'
import { redacted } from './redact'
import type { Given, Template } from './template'
import { TEMPLATES } from './templates'

export type Rendered = { subject: string; html: string; text: string }
type Row = { template: string; toName: string; values: unknown; secret: unknown }

/** A letter in full, and the copy that is kept, in which links that carry a token lead nowhere. */
export async function renderLetter(row: Row, pen: Pen): Promise<{ out: Rendered; kept: Rendered }> {
  if (!isLetter(row.template) && !isAccountLetter(row.template)) throw new Error(`no such letter: ${row.template}`)
  const shape = { ...LETTERS, ...ACCOUNT_LETTERS }[row.template]
  const values = shape.values.parse(row.values)
  const secret = shape.secret.parse(row.secret ?? undefined)
  const out = await drawn(row.template, { values, secret, pen }, row.toName)
  if (!secret) return { out, kept: out }
  return { out, kept: await drawn(row.template, { values, secret: { url: redacted(secret.url) }, pen }, row.toName) }
}

/** Headings are not shouted in the plain part. */
const AS_TEXT = { selectors: [{ selector: 'h1', options: { uppercase: false } }] }

type Facts = { values: unknown; secret?: { url: string }; pen: Pen }

async function drawn(name: AnyLetterName, facts: Facts, toName: string): Promise<Rendered> {
  // Values were parsed by the letter's own shape just above; the table is keyed by that same name.
  const template = TEMPLATES[name] as unknown as Template<AnyLetterName>
  const given = facts as unknown as Given<AnyLetterName>
  const words = template.words(given.values, given.pen)
  const say = (part: string) => given.pen.t.any(`mail.${name}.${part}`, words)
  const html = await render(
    <Frame pen={given.pen} title={say('title')} lead={say('lead')} toName={toName}>
      {template.body({ ...given, say })}
    </Frame>,
  )
  return { subject: say('subject'), html, text: toPlainText(html, AS_TEXT) }
}
