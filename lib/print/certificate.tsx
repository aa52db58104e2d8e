import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { ACCENT_COLOURS, isAccent } from '@/lib/core/accents'
import { type PlainDate, plainDate } from '@/lib/core/plain-date'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatDay } from '@/lib/i18n/format'
import { translator } from '@/lib/i18n/translate'
import { SANS, SERIF } from './fonts'
import { Band, QrCode, Rosette, Seal } from './ornaments'
import { plain } from './plain'

export type CertificateFacts = {
  locale: Locale
  orgName: string
  /** One of the accents an association may choose. */
  accent: string
  personName: string
  categoryLabel: string
  /** The mark the holder may use: `IMH-E®`, `ECMH-E®`. */
  credential: string
  number: string
  awardedOn: PlainDate | string
  verifyUrl: string
  programme: string
  edition?: string
  /** Labels of add-ons held. */
  addOns?: readonly string[]
  signer?: { name: string; title: string }
}

const paper = '#fdfbf7'
const ink = '#2b2723'
const quiet = '#6b645b'
const sheet = StyleSheet.create({
  page: { backgroundColor: paper, color: ink, fontFamily: SANS },
  band: { position: 'absolute', top: 18, left: 18 },
  frame: { position: 'absolute', top: 25, left: 25, right: 25, bottom: 25, borderWidth: 0.8 },
  hairline: { position: 'absolute', top: 43, left: 43, right: 43, bottom: 43, borderWidth: 0.8 },
  behind: { position: 'absolute', top: 96, left: 216 },
  centre: {
    position: 'absolute',
    top: 70,
    left: 80,
    right: 80,
    bottom: 172,
    alignItems: 'center',
    textAlign: 'center',
  },
  words: { flexGrow: 1, justifyContent: 'center', alignItems: 'center' },
  org: { fontWeight: 600, fontSize: 12, letterSpacing: 1.6, textTransform: 'uppercase' },
  programme: { fontSize: 9.5, lineHeight: 1.35, color: quiet, marginTop: 5, maxWidth: 380 },
  title: { fontFamily: SERIF, fontSize: 34, lineHeight: 1.15 },
  line: { fontSize: 12.5, color: quiet, marginTop: 16 },
  name: { fontFamily: SERIF, fontWeight: 600, marginTop: 8, lineHeight: 1.15 },
  rule: { width: 440, borderBottomWidth: 0.8, marginTop: 8 },
  category: { fontFamily: SERIF, fontSize: 21, marginTop: 7, lineHeight: 1.2, maxWidth: 560 },
  addOns: { fontSize: 12.5, marginTop: 5 },
  foot: { position: 'absolute', left: 66, right: 66, bottom: 66, flexDirection: 'row', alignItems: 'flex-end' },
  side: { width: 230 },
  middle: { flexGrow: 1, alignItems: 'center' },
  mark: { position: 'absolute', top: 0, left: 0, right: 0, bottom: 0, alignItems: 'center', justifyContent: 'center' },
  label: { fontSize: 8.5, color: quiet },
  fact: { fontWeight: 600, fontSize: 11, marginBottom: 6 },
  signed: { borderTopWidth: 0.8, borderTopColor: quiet, paddingTop: 4, width: 200, marginTop: 26 },
})

const sizeFor = (name: string) => (name.length <= 24 ? 42 : name.length <= 34 ? 34 : name.length <= 46 ? 26 : 20)

/** One landscape page to hang on a wall. */
export function Certificate(facts: CertificateFacts) {
  const t = translator(facts.locale)
  const colour = ACCENT_COLOURS[isAccent(facts.accent) ? facts.accent : 'teal'].light
  const name = plain(facts.personName)
  const category = plain(facts.categoryLabel)
  const about = { name, category, number: facts.number }
  const addOns = facts.addOns?.map(plain) ?? []
  return (
    <Document
      title={`${t('print.certificate.title')} ${facts.number}`}
      author={plain(facts.orgName)}
      subject={t('print.certificate.subject', about)}
      creator="Attune"
      producer="Attune"
      language={facts.locale}
      creationDate={new Date(`${facts.awardedOn}T12:00:00Z`)}
    >
      <Page size="LETTER" orientation="landscape" style={sheet.page}>
        <View style={sheet.behind}>
          <Rosette size={360} colour={colour} />
        </View>
        <View style={[sheet.frame, { borderColor: colour }]} />
        <View style={[sheet.hairline, { borderColor: colour }]} />
        <View style={sheet.band}>
          <Band width={724} height={544} colour={colour} paper={paper} />
        </View>
        <View style={sheet.centre}>
          <Text style={[sheet.org, { color: colour }]}>{plain(facts.orgName)}</Text>
          <Text style={sheet.programme}>{plain(facts.programme)}</Text>
          <View style={sheet.words}>
            <Text style={sheet.title}>{t('print.certificate.title')}</Text>
            <Text style={sheet.line}>{t('print.certificate.certifies')}</Text>
            <Text style={[sheet.name, { color: colour, fontSize: sizeFor(name) }]}>{name}</Text>
            <View style={[sheet.rule, { borderBottomColor: colour }]} />
            <Text style={[sheet.line, { marginTop: 12 }]}>{t('print.certificate.met')}</Text>
            <Text style={sheet.category}>{category}</Text>
            {addOns.length > 0 && (
              <Text style={sheet.addOns}>{t('print.certificate.with', { addOns: addOns.join(', ') })}</Text>
            )}
          </View>
        </View>
        <Foot facts={facts} colour={colour} />
      </Page>
    </Document>
  )
}

function Foot({ facts, colour }: { facts: CertificateFacts; colour: string }) {
  const t = translator(facts.locale)
  return (
    <View style={sheet.foot}>
      <View style={sheet.side}>
        <Text style={sheet.label}>{t('print.certificate.awarded')}</Text>
        <Text style={sheet.fact}>{formatDay(facts.locale, plainDate(facts.awardedOn), 'long')}</Text>
        {facts.signer && (
          <View style={sheet.signed}>
            <Text style={{ fontWeight: 600, fontSize: 11 }}>{plain(facts.signer.name)}</Text>
            <Text style={sheet.label}>{plain(facts.signer.title)}</Text>
          </View>
        )}
      </View>
      <View style={sheet.middle}>
        <View style={{ width: 108, height: 108 }}>
          <Seal size={108} colour={colour} />
          <View style={sheet.mark}>
            <Text style={{ fontFamily: SERIF, fontWeight: 600, fontSize: 13, color: '#ffffff' }}>
              {facts.credential}
            </Text>
          </View>
        </View>
      </View>
      <View style={[sheet.side, { flexDirection: 'row', justifyContent: 'flex-end', alignItems: 'flex-end' }]}>
        <View style={{ alignItems: 'flex-end', textAlign: 'right', marginRight: 10, width: 146 }}>
          {facts.edition && (
            <>
              <Text style={sheet.label}>{t('print.certificate.edition')}</Text>
              <Text style={sheet.fact}>{plain(facts.edition)}</Text>
            </>
          )}
          <Text style={sheet.label}>{t('print.certificate.number')}</Text>
          <Text style={sheet.fact}>{facts.number}</Text>
          <Text style={sheet.label}>{t('print.certificate.verify')}</Text>
          {linesOf(facts.verifyUrl).map((line) => (
            <Text key={line} style={{ fontSize: 7.5 }}>
              {line}
            </Text>
          ))}
        </View>
        <QrCode text={facts.verifyUrl} size={78} />
      </View>
    </View>
  )
}

/** The address without its scheme, broken where the host ends. */
function linesOf(address: string): string[] {
  const { host, pathname } = new URL(address)
  return [host, pathname]
}
