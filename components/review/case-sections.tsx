import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Talks } from '@/lib/messages/queries/unread'
import type { RatingsForReview } from '@/lib/references/queries/for-review'
import type { Case } from '@/lib/review/queries/case'
import { type SectionCode, sectionOf } from '@/lib/rules/sections'
import { CaseTalk } from '../messages/case-talk'
import { ButtonLink } from '../ui/button-link'
import { CaseEntryRow, type EntryActs } from './case-entry'
import { CaseRatings } from './case-ratings'
import { CaseSection } from './case-section'
import { DocumentLinks } from './document-links'
import { Signatures, Values } from './said'

type Props = {
  t: Translate
  org: string
  view: Case
  ratings: RatingsForReview
  talks: Talks
  acts: EntryActs
  mayRecordExam: boolean
}

/** Every part of the application with its findings and its evidence, in the order in which it was filled in. */
export function CaseSections({ t, org, view, ratings, talks, acts, mayRecordExam }: Props) {
  const { assessment, entries } = view
  const alone = assessment.category === null
  const ers = (assessment.addOns.ERS?.findings ?? []).filter(({ code }) => alone || code.startsWith('ers.'))
  const findings = [...assessment.findings, ...ers]
  const own = (section: SectionCode) => findings.filter((finding) => sectionOf(finding.code) === section)
  const codes = view.parts.filter((code) => code !== 'profile')

  function evidence(code: SectionCode) {
    if (code === 'references')
      return <CaseRatings t={t} base={`/${org}/office/applications/${view.id}`} view={ratings} />
    if (code === 'values') return <Values t={t} values={view.values} />
    if (code === 'agreements') return <Signatures t={t} signatures={view.signatures} />
    if (code === 'competencies') return null
    if (code === 'documents') return <DocumentLinks t={t} org={org} documents={view.loose} />
    const rows = entries.filter((entry) => entry.section === code)
    if (rows.length === 0) return <p className="text-muted">{t('review.case.noEntries')}</p>
    return (
      <ul className="divide-y divide-line">
        {rows.map((entry) => (
          <CaseEntryRow key={entry.id} t={t} entry={entry} acts={acts} />
        ))}
      </ul>
    )
  }

  const base = `/${org}/office/applications/${view.id}`
  const drawn: readonly SectionCode[] = codes.filter((code) => code !== 'documents' || view.loose.length > 0)
  // Parts that hold no evidence of their own are talked about all the same.
  const rest = (['profile', 'documents'] as const).filter((code) => !drawn.includes(code))
  return (
    <>
      {drawn.map((code) => (
        <CaseSection
          key={code}
          t={t}
          id={code}
          title={t(code === 'documents' ? 'review.case.loose' : `review.section.${code}`)}
          findings={own(code)}
          talk={<CaseTalk t={t} base={base} section={code} talks={talks} />}
        >
          {evidence(code)}
        </CaseSection>
      ))}
      {view.examined && (
        <CaseSection
          t={t}
          id="exam"
          title={t('review.section.exam')}
          findings={findings.filter(({ code }) => code === 'exam')}
        >
          <Exams t={t} exams={view.exams} />
          {mayRecordExam && (
            <ButtonLink
              href={`/${org}/office/applications/${view.id}/exam`}
              variant="secondary"
              size="small"
              className="mt-3"
            >
              {t('exam.record.title')}
            </ButtonLink>
          )}
        </CaseSection>
      )}
      <CaseSection t={t} id="talk" title={t('messages.case.more')} findings={[]}>
        {rest.map((code) => (
          <CaseTalk key={code} t={t} base={base} section={code} talks={talks} named />
        ))}
      </CaseSection>
    </>
  )
}

function Exams({ t, exams }: { t: Translate; exams: Case['exams'] }) {
  if (exams.length === 0) return <p className="text-muted">{t('exam.none')}</p>
  return (
    <ul className="figures grid gap-1">
      {exams.map(({ part, correct, of, passed, satOn }) => (
        <li key={`${part} ${satOn} ${correct} ${passed}`}>
          {t('exam.part', { part })}, {formatDay(t.locale, satOn)}:{' '}
          {correct !== null && of !== null && `${t('exam.correctOf', { correct, of })}, `}
          <strong>{t(passed ? 'exam.passed' : 'exam.failed')}</strong>
        </li>
      ))}
    </ul>
  )
}
