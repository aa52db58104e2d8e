import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { awardableAddOns, type Finding, isSettled } from '@/lib/rules/finding'
import { sectionOf } from '@/lib/rules/sections'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'
import { FindingStatus } from './finding-status'

/** What the rules say of the whole, and each requirement with a way to its evidence; `base` where that is another page. */
export function CaseStanding({ t, view, base = '' }: { t: Translate; view: Case; base?: string }) {
  const { assessment } = view
  const { ERS } = assessment.addOns
  const { good, summary } = wholeOf(t, view)
  return (
    <div className="grid gap-3">
      <Callout tone={good ? 'success' : 'warning'} title={summary}>
        {ERS && assessment.category && (
          <p>{t(`review.case.addOn.${ERS.ready ? 'full' : ERS.emerging.ready ? 'emerging' : 'none'}`)}</p>
        )}
        {!assessment.category && ERS?.emerging.running && <p>{t('review.case.alone.running')}</p>}
        {assessment.warnings.map((warning) => (
          <p key={warning.code}>{t.any(`review.warning.${warning.code}`)}</p>
        ))}
      </Callout>
      <ul className="grid gap-x-8 sm:grid-cols-2 2xl:grid-cols-3">
        {assessment.findings.map((finding) => (
          <StandingRow key={finding.code} t={t} finding={finding} base={base} />
        ))}
        {ERS?.findings
          .filter(({ code }) => !assessment.category || code.startsWith('ers.'))
          .map((finding) => (
            <StandingRow key={finding.code} t={t} finding={finding} base={base} />
          ))}
      </ul>
    </div>
  )
}

/** The whole in one sentence, and whether it is good news. */
function wholeOf(t: Translate, { assessment, examined }: Case): { good: boolean; summary: string } {
  const { readyToAward, readyToSubmit, findings, addOns } = assessment
  if (assessment.category === null) {
    const [code] = awardableAddOns(assessment)
    const open = (addOns.ERS?.findings ?? []).filter((finding) => !isSettled(finding)).length
    const summary = code
      ? t(`review.case.alone.${code === 'ERS' ? 'full' : 'emerging'}`)
      : t('review.case.alone.open', { count: open })
    return { good: code !== undefined, summary }
  }
  const open = findings.filter((finding) => !isSettled(finding) && finding.gate === 'submit').length
  const summary = readyToAward
    ? t('review.case.readyToAward')
    : readyToSubmit && examined
      ? t('review.case.readyForExam')
      : t('review.case.open', { count: open })
  return { good: readyToAward || readyToSubmit, summary }
}

function StandingRow({ t, finding, base }: { t: Translate; finding: Finding; base: string }) {
  const section = finding.code === 'exam' ? 'exam' : sectionOf(finding.code)
  const name = t.any(`rules.requirement.${finding.code}`)
  return (
    <li className="flex items-center justify-between gap-3 border-line border-b py-1">
      {section ? (
        <TextLink href={`${base}#${section}`} quiet plain className="py-0.5">
          {name}
        </TextLink>
      ) : (
        <span className="py-0.5">{name}</span>
      )}
      <FindingStatus t={t} status={finding.status} />
    </li>
  )
}
