import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import type { Locale } from '@/lib/i18n/catalogue'
import { SANS, SERIF } from './fonts'
import { PAGE, PAGES } from './page-marks'
import { plain } from './plain'

export type PortfolioRow = { id: string; label: string; value: string }
export type PortfolioSection = { id: string; title: string; none: string; rows: readonly PortfolioRow[] }
export type StandingRow = { id: string; title: string; state: string; text: string }

export type PortfolioFacts = {
  locale: Locale
  title: string
  person: string
  org: string
  /** Reference, state, edition, the day it was printed. */
  facts: readonly string[]
  standing: { title: string; rows: readonly StandingRow[] }
  sections: readonly PortfolioSection[]
  /** With the signs of `PAGE` and `PAGES` where the numbers go: facts cross into another thread, functions do not. */
  footer: string
}

const line = '#d8d2c8'
const quiet = '#6b645b'
const sheet = StyleSheet.create({
  page: { fontFamily: SANS, fontSize: 10, lineHeight: 1.4, color: '#2b2723', padding: 48, paddingBottom: 60 },
  org: { color: quiet },
  title: { fontFamily: SERIF, fontSize: 22, lineHeight: 1.2, marginTop: 4 },
  person: { fontSize: 13, marginTop: 4 },
  facts: { color: quiet, marginTop: 6 },
  heading: { fontFamily: SERIF, fontSize: 15, marginTop: 22, marginBottom: 6 },
  row: { flexDirection: 'row', gap: 12, paddingVertical: 4, borderTopWidth: 0.6, borderTopColor: line },
  label: { width: '38%', fontWeight: 600 },
  value: { width: '62%' },
  state: { width: '20%', color: quiet },
  text: { width: '48%' },
  requirement: { width: '32%', fontWeight: 600 },
  none: { color: quiet },
  foot: { position: 'absolute', left: 48, right: 48, top: 752, fontSize: 8.5, color: quiet },
})

/** Text of several paragraphs keeps them; each is made fit for paper. */
function paragraphs(text: string): string {
  return text
    .split(/\r?\n/)
    .map(plain)
    .filter((part) => part !== '')
    .join('\n')
}

/** A whole portfolio to read or print: where it stands, then every section, each under a bookmark. */
export function PortfolioSheet({ locale, title, person, org, facts, standing, sections, footer }: PortfolioFacts) {
  return (
    <Document
      title={plain(`${title}, ${person}`)}
      author={plain(person)}
      creator="Attune"
      language={locale}
      pageMode="useOutlines"
    >
      <Page size="LETTER" style={sheet.page} experimentalPagination>
        <Text style={sheet.foot} fixed render={numbered(footer)} />
        <Text style={sheet.org}>{plain(org)}</Text>
        <Text style={sheet.title}>{plain(title)}</Text>
        <Text style={sheet.person}>{plain(person)}</Text>
        <Text style={sheet.facts}>{facts.map(plain).join('   ·   ')}</Text>
        <Heading title={standing.title} />
        {standing.rows.map((row) => (
          <View key={row.id} style={sheet.row} wrap={false}>
            <Text style={sheet.requirement}>{plain(row.title)}</Text>
            <Text style={sheet.state}>{plain(row.state)}</Text>
            <Text style={sheet.text}>{plain(row.text)}</Text>
          </View>
        ))}
        {sections.map((section) => (
          <View key={section.id}>
            <Heading title={section.title} />
            {section.rows.length === 0 && <Text style={sheet.none}>{plain(section.none)}</Text>}
            {section.rows.map((row) => (
              <View key={row.id} style={sheet.row} wrap={row.value.length > 1500}>
                <Text style={sheet.label}>{plain(row.label)}</Text>
                <Text style={sheet.value}>{paragraphs(row.value)}</Text>
              </View>
            ))}
          </View>
        ))}
      </Page>
    </Document>
  )
}

const numbered =
  (footer: string) =>
  ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
    footer.replace(PAGE, String(pageNumber)).replace(PAGES, String(totalPages))

function Heading({ title }: { title: string }) {
  const text = plain(title)
  // Any element may carry a bookmark; the library's types know it of pages only.
  const marked = { bookmark: { title: text, fit: true as const } }
  return (
    <View {...marked} style={sheet.heading} wrap={false}>
      <Text>{text}</Text>
    </View>
  )
}
