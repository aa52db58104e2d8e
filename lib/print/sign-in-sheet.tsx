import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { ACCENT_COLOURS, isAccent } from '@/lib/core/accents'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { SANS, SERIF } from './fonts'
import { QrCode } from './ornaments'
import { plain } from './plain'

export type SheetFacts = {
  locale: Locale
  /** The association's languages: what to do stands in each of them. */
  languages: readonly Locale[]
  orgName: string
  accent: string
  title: string
  provider: string
  onDay: PlainDate
  place: string
  online: boolean
  code: string
  codeUntil: PlainDate
  /** What the QR code opens. */
  address: string
  /** Where the code is typed. */
  enterAddress: string
}

const ink = '#1f1b17'
const quiet = '#5b544c'
const sheet = StyleSheet.create({
  page: { padding: 48, color: ink, fontFamily: SANS, fontSize: 13, alignItems: 'center', textAlign: 'center' },
  org: { fontWeight: 600, fontSize: 12, letterSpacing: 1.4, textTransform: 'uppercase' },
  title: { fontFamily: SERIF, fontWeight: 600, fontSize: 27, lineHeight: 1.2, marginTop: 18, maxWidth: 480 },
  line: { color: quiet, marginTop: 6, maxWidth: 480 },
  code: { fontFamily: SANS, fontWeight: 600, fontSize: 44, letterSpacing: 5, marginTop: 8 },
  words: { marginTop: 12, maxWidth: 460, lineHeight: 1.4 },
  small: { color: quiet, fontSize: 11, marginTop: 12 },
})

/** Hung on the wall or shown on the screen: scan it, or type the code. In every language of the association. */
export function SignInSheet(facts: SheetFacts) {
  const { locale, languages, title, provider, onDay, place, online, code, codeUntil, address, enterAddress } = facts
  const t = translator(locale)
  const colour = ACCENT_COLOURS[isAccent(facts.accent) ? facts.accent : 'teal'].light
  const where = [online ? t('catalogue.online') : '', place].filter(Boolean).join(': ')
  const spoken = languages.length > 0 ? languages : [locale]
  return (
    <Document title={plain(t('print.sheet.subject', { title }))} language={locale}>
      <Page size="LETTER" style={sheet.page}>
        <Text style={[sheet.org, { color: colour }]}>{plain(facts.orgName)}</Text>
        <Text style={sheet.title}>{plain(title)}</Text>
        <Text style={sheet.line}>{plain(provider)}</Text>
        <Text style={sheet.line}>
          {plain(t('catalogue.onAt', { on: formatDay(locale, onDay, 'long'), place: where }))}
        </Text>
        <View style={{ marginTop: 22 }}>
          <QrCode text={address} size={250} />
        </View>
        <Text style={sheet.code}>{code}</Text>
        {spoken.map((one) => (
          <Text key={one} style={sheet.words}>
            {plain(translator(one)('print.sheet.how', { address: enterAddress.replace(/^https?:\/\//, '') }))}
          </Text>
        ))}
        <Text style={sheet.small}>{plain(t('print.sheet.until', { on: formatDay(locale, codeUntil, 'long') }))}</Text>
      </Page>
    </Document>
  )
}
