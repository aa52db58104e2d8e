import { Body, Container, Head, Heading, Hr, Html, Preview, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'
import { paragraph, sans, serif } from './parts'
import type { Pen } from './pen'

type Props = { pen: Pen; title: string; preview: string; toName: string; children: ReactNode }

const page = { backgroundColor: '#f6f3ee', margin: 0, padding: '24px 0', fontFamily: sans }
const sheet = {
  backgroundColor: '#ffffff',
  maxWidth: '560px',
  borderRadius: '12px',
  overflow: 'hidden',
  border: '1px solid #e7e1d8',
}
const small = { ...paragraph, fontSize: '13px', lineHeight: '20px', color: '#6b645b', margin: 0 }

const heading = { fontFamily: serif, fontSize: '26px', lineHeight: '34px', margin: '12px 0 20px', color: '#2b2723' }

/** What every letter has around its own words: whose it is, a greeting, a signature, and where replies go. */
export function Frame({ pen, title, preview, toName, children }: Props) {
  const { brand, t } = pen
  return (
    <Html lang={pen.locale}>
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light" />
      </Head>
      <Preview>{preview}</Preview>
      <Body style={page}>
        <Container style={sheet}>
          <Section style={{ borderTop: `6px solid ${brand.accent}`, padding: '28px 32px 8px' }}>
            <Text style={{ ...small, fontSize: '14px', fontWeight: 600, color: brand.accent }}>{brand.name}</Text>
            <Heading as="h1" style={heading}>
              {title}
            </Heading>
            <Text style={paragraph}>{toName ? t('mail.greeting', { name: toName }) : t('mail.greeting.nobody')}</Text>
            {children}
            <Text style={{ ...paragraph, marginTop: '28px' }}>
              {t('mail.closing')}
              <br />
              {brand.name}
            </Text>
          </Section>
          <Section style={{ padding: '0 32px 24px' }}>
            <Hr style={{ borderColor: '#e7e1d8', margin: '8px 0 16px' }} />
            <Text style={small}>
              {brand.contact
                ? t('mail.footer.association', { org: brand.name, contact: brand.contact })
                : t('mail.footer.account')}
            </Text>
          </Section>
        </Container>
      </Body>
    </Html>
  )
}
