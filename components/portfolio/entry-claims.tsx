import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { ClaimView } from '@/lib/portfolio/queries/claims'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { countedWords } from './counted-entries'
import { judgedById } from './entry-state'

type Claim = { claim: ClaimView; judged: ReturnType<typeof judgedById> }

/** Each claim with its verdicts looked up once, for a whole list of entries. */
export function claimsById(claims: readonly ClaimView[]): Claim[] {
  return claims.map((claim) => ({ claim, judged: judgedById(claim.findings) }))
}

/** What one claim makes of one entry: nothing where it does not ask for such entries at all. */
function verdictOf(t: Translate, { claim, judged }: Claim, id: string) {
  const mark = claim.marks.find((one) => one.entryId === id)
  if (mark) return { counts: false, words: t('ledger.counts.notAccepted'), why: mark.note ? [mark.note] : [] }
  const found = judged.get(id) ?? []
  const whole = found.find(({ finding }) => finding.unit !== 'domains') ?? found[0]
  if (!whole) return null
  const counts = found.some(({ entry }) => entry.counted > 0)
  const why = counts ? [] : found.flatMap(({ entry }) => (entry.explanation ? [say(t, entry.explanation)] : []))
  return { counts, words: countedWords(t, whole.finding.unit, whole.entry), why: [...new Set(why)] }
}

/** Under an entry in a list: how the person's other applications count it. */
export function OtherClaims({ t, id, claims }: { t: Translate; id: string; claims: readonly Claim[] }) {
  const told = claims.flatMap((one) => {
    const verdict = verdictOf(t, one, id)
    return verdict ? [{ ...one.claim.application, ...verdict }] : []
  })
  if (told.length === 0) return null
  return (
    <ul className="mt-1 grid gap-0.5 text-muted text-sm">
      {told.map(({ id: application, category, reference, words, why }) => (
        <li key={application}>
          <span className="font-semibold">{t('claims.for', { category })}</span>
          <span className="sr-only"> ({reference})</span> {words}
          {why.length > 0 && `: ${why.join(' ')}`}
        </li>
      ))}
    </ul>
  )
}

type PanelProps = { t: Translate; slug: string; id: string; claims: readonly ClaimView[] }

/** On an entry's own page: every open application, how it counts the entry, requirement by requirement, and why not. */
export function EntryClaims({ t, slug, id, claims }: PanelProps) {
  const told = claimsById(claims).flatMap(({ claim, judged }) => {
    const mark = claim.marks.find((one) => one.entryId === id)
    const found = judged.get(id) ?? []
    return mark || found.length > 0 ? [{ ...claim.application, mark, found }] : []
  })
  if (told.length === 0) return null
  return (
    <Panel id="claims" title={t('claims.panel')}>
      <p className="text-muted">{t('claims.panel.lead')}</p>
      <ul className="mt-3 divide-y divide-line border-line border-t">
        {told.map(({ id: application, category, reference, mark, found }) => (
          <li key={application} className="py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <TextLink href={`/${slug}/applications/${application}`}>{t.any(`rules.category.${category}`)}</TextLink>
              <span className="figures text-muted text-sm">{reference}</span>
              {mark && <StatusTag tone="danger">{t('ledger.counts.notAccepted')}</StatusTag>}
            </p>
            {mark?.note && <p className="text-sm">{mark.note}</p>}
            {!mark && (
              <ul className="mt-1 grid gap-1 text-sm">
                {found.map(({ finding, entry }) => (
                  <li key={finding.code}>
                    {t('claims.line', {
                      requirement: t(`rules.requirement.${finding.code}`),
                      counted: countedWords(t, finding.unit, entry),
                    })}
                    {entry.explanation && entry.counted < entry.offered && ` ${say(t, entry.explanation)}`}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
