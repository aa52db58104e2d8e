import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { ACCENT_COLOURS, isAccent } from '@/lib/core/accents'
import type { PlainDate } from '@/lib/core/plain-date'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { SANS, SERIF } from './fonts'
import { plain } from './plain'

export type StandingFacts = {
  locale: Locale
  orgName: string
  contact: string
  accent: string
  personName: string
  categoryLabel: string
  reference: string
  /** Where it stands: a state of an application that has not been withdrawn. */
  state: string
  on: PlainDate
  startedOn: PlainDate
  submittedOn: PlainDate | null
}

const quiet = '#5b544c'
const sheet = StyleSheet.create({
  page: { paddingVertical: 64, paddingHorizontal: 72, color: '#1f1b17', fontFamily: SANS, fontSize: 12 },
  org: { fontWeight: 600, fontSize: 12, letterSpacing: 1.4, textTransform: 'uppercase' },
  contact: { color: quiet, marginTop: 3 },
  day: { marginTop: 36 },
  title: { fontFamily: SERIF, fontWeight: 600, fontSize: 24, marginTop: 20 },
  words: { lineHeight: 1.5, marginTop: 16 },
  facts: { marginTop: 22, borderTopWidth: 0.8, borderTopColor: quiet },
  fact: { flexDirection: 'row', paddingVertical: 5, borderBottomWidth: 0.4, borderBottomColor: '#cfc8be' },
  label: { color: quiet, width: 150 },
  value: { fontWeight: 600, flexGrow: 1, flexBasis: 0 },
  small: { color: quiet, fontSize: 10, lineHeight: 1.45, marginTop: 26 },
})

/** For an employer or an authority: who has applied for what, since when, and where it stands on this day. */
export function StandingLetter(facts: StandingFacts) {
  const { locale, on, startedOn, submittedOn, state, reference } = facts
  const t = translator(locale)
  const colour = ACCENT_COLOURS[isAccent(facts.accent) ? facts.accent : 'teal'].light
  const [name, category, org] = [facts.personName, facts.categoryLabel, facts.orgName].map(plain)
  const day = (date: PlainDate) => formatDay(locale, date, 'long')
  const rows: [string, string][] = [
    [t('print.standing.name'), name ?? ''],
    [t('print.standing.category'), category ?? ''],
    [t('print.standing.reference'), reference],
    [t('print.standing.started'), day(startedOn)],
    ...(submittedOn ? [[t('print.standing.submitted'), day(submittedOn)] as [string, string]] : []),
  ]
  return (
    <Document
      title={t('print.standing.subject', { reference })}
      author={org}
      subject={plain(t('print.standing.about', { name: name ?? '', category: category ?? '' }))}
      creator="Attune"
      producer="Attune"
      language={locale}
      creationDate={new Date(`${on}T12:00:00Z`)}
    >
      <Page size="LETTER" style={sheet.page}>
        <Text style={[sheet.org, { color: colour }]}>{org}</Text>
        <Text style={sheet.contact}>{plain(facts.contact)}</Text>
        <Text style={sheet.day}>{day(on)}</Text>
        <Text style={sheet.title}>{t('print.standing.title')}</Text>
        <Text style={sheet.words}>
          {plain(t('print.standing.words', { name: name ?? '', category: category ?? '', org: org ?? '' }))}{' '}
          {plain(t.any(`print.standing.state.${state}`))}
        </Text>
        <View style={sheet.facts}>
          {rows.map(([label, value]) => (
            <View key={label} style={sheet.fact}>
              <Text style={sheet.label}>{label}</Text>
              <Text style={sheet.value}>{value}</Text>
            </View>
          ))}
        </View>
        <Text style={sheet.small}>
          {plain(t('print.standing.small', { on: day(on), contact: facts.contact, reference }))}
        </Text>
      </Page>
    </Document>
  )
}
