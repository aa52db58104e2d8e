import { Button, Link, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import type { Pen } from './pen'

/** The pieces letters are put together from. Styles are inline: that is all mail programs agree on. */
export const sans = "'Source Sans 3', 'Segoe UI', -apple-system, Roboto, Helvetica, Arial, sans-serif"
export const serif = "Fraunces, Georgia, 'Times New Roman', serif"
export const paragraph = {
  fontFamily: sans,
  fontSize: '16px',
  lineHeight: '25px',
  color: '#2b2723',
  margin: '0 0 16px',
}
const quiet = { ...paragraph, fontSize: '14px', lineHeight: '21px', color: '#6b645b' }

export function Words({ children }: { children: ReactNode }) {
  return <Text style={paragraph}>{children}</Text>
}

export function Quiet({ children }: { children: ReactNode }) {
  return <Text style={quiet}>{children}</Text>
}

/** The one thing to do, and its address in full for programs that show no buttons. */
export function Act({ pen, href, children }: { pen: Pen; href: string; children: ReactNode }) {
  const button = {
    backgroundColor: pen.brand.accent,
    color: '#ffffff',
    fontFamily: sans,
    fontSize: '16px',
    fontWeight: 600,
    padding: '13px 24px',
    borderRadius: '8px',
    textDecoration: 'none',
  }
  return (
    <>
      <Section style={{ margin: '24px 0 20px' }}>
        <Button href={href} style={button}>
          {children}
        </Button>
      </Section>
      <Section data-skip-in-text="true">
        <Text style={{ ...quiet, fontSize: '13px', lineHeight: '19px', wordBreak: 'break-all' }}>
          {pen.t('mail.button.fallback')}
          <br />
          <Link href={href} style={{ color: pen.brand.accent }}>
            {href}
          </Link>
        </Text>
      </Section>
    </>
  )
}

/** Label and value in pairs; pairs without a value are left out. */
export function Facts({ pen, facts }: { pen: Pen; facts: [label: string, value: string | undefined][] }) {
  return (
    <Section style={{ backgroundColor: pen.brand.soft, borderRadius: '8px', padding: '14px 18px', margin: '0 0 18px' }}>
      {facts.map(([label, value]) =>
        value ? (
          <Text key={label} style={{ ...paragraph, margin: '2px 0' }}>
            <span style={{ color: '#5c554d' }}>{label}: </span>
            <strong>{value}</strong>
          </Text>
        ) : null,
      )}
    </Section>
  )
}

/** Which application somebody is asked about, and until when. */
export function AnswerBy({ pen, of: { reference, dueOn } }: { pen: Pen; of: { reference: string; dueOn: string } }) {
  const facts: [string, string][] = [
    [pen.t('mail.fact.reference'), reference],
    [pen.t('mail.fact.dueOn'), pen.day(dueOn)],
  ]
  return <Facts pen={pen} facts={facts} />
}

type CaseValues = { reference: string; applicant: string; category: string }

/** Which application a letter to the office is about. */
export function CaseFacts({ pen, values }: { pen: Pen; values: CaseValues }) {
  return (
    <Facts
      pen={pen}
      facts={[
        [pen.t('mail.fact.reference'), values.reference],
        [pen.t('mail.fact.applicant'), values.applicant],
        [pen.t('mail.fact.category'), pen.label('rules.category', values.category)],
      ]}
    />
  )
}

/** Somebody's own words, line breaks kept. */
export function Quote({ pen, title, children }: { pen: Pen; title?: string; children: string }) {
  if (children.trim() === '') return null
  return (
    <Section style={{ borderLeft: `4px solid ${pen.brand.accent}`, padding: '2px 0 2px 16px', margin: '0 0 18px' }}>
      {title && <Text style={{ ...paragraph, fontWeight: 600, margin: '0 0 4px' }}>{title}</Text>}
      <Text style={{ ...paragraph, margin: 0, whiteSpace: 'pre-line' }}>{children.trim()}</Text>
    </Section>
  )
}

export function Steps({ items }: { items: { id: string; text: ReactNode }[] }) {
  return (
    <Section>
      <ol style={{ ...paragraph, paddingLeft: '22px' }}>
        {items.map(({ id, text }) => (
          <li key={id} style={{ margin: '0 0 8px' }}>
            {text}
          </li>
        ))}
      </ol>
    </Section>
  )
}
