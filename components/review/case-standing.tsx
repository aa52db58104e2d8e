import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { type Finding, isSettled } from '@/lib/rules/finding'
import { sectionOf } from '@/lib/rules/sections'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'
import { FindingStatus } from './finding-status'

/** What the rules say of the whole, and each requirement with a way to its evidence; `base` where that is another page. */
export function CaseStanding({ t, view, base = '' }: { t: Translate; view: Case; base?: string }) {
  const { assessment, examined } = view
  const { ERS } = assessment.addOns
  const open = assessment.findings.filter((finding) => !isSettled(finding) && finding.gate === 'submit').length
  const summary = assessment.readyToAward
    ? t('review.case.readyToAward')
    : assessment.readyToSubmit && examined
      ? t('review.case.readyForExam')
      : t('review.case.open', { count: open })
  return (
    <div className="grid gap-3">
      <Callout tone={assessment.readyToAward || assessment.readyToSubmit ? 'success' : 'warning'} title={summary}>
        {ERS && <p>{t(`review.case.addOn.${ERS.ready ? 'full' : ERS.emerging.ready ? 'emerging' : 'none'}`)}</p>}
        {assessment.warnings.map((warning) => (
          <p key={warning.code}>{t.any(`review.warning.${warning.code}`)}</p>
        ))}
      </Callout>
      <ul className="grid gap-x-8 sm:grid-cols-2 2xl:grid-cols-3">
        {assessment.findings.map((finding) => (
          <StandingRow key={finding.code} t={t} finding={finding} base={base} />
        ))}
        {ERS?.findings
          .filter(({ code }) => code.startsWith('ers.'))
          .map((finding) => (
            <StandingRow key={finding.code} t={t} finding={finding} base={base} />
          ))}
      </ul>
    </div>
  )
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
