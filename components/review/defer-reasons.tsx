import type { Translate } from '@/lib/i18n/translator'
import type { Case, DecisionView } from '@/lib/review/queries/case'
import { DEFER_REASONS, reasonFor } from '@/lib/rules/coming-back'
import { type Finding, isSettled } from '@/lib/rules/finding'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { cn } from '../ui/cn'
import { Disclosure } from '../ui/disclosure'
import { FindingStatus } from './finding-status'
import { reasonChoices } from './reason-choices'

type Row = { requirement: string; finding: Finding | null; at: number; given?: DecisionView['reasons'][number] }

/** What the readers gave, or what the finding suggests. */
const begun = ({ given, finding }: Row) => given ?? { reason: (finding && reasonFor(finding)) ?? '' }

type Props = {
  t: Translate
  view: Pick<Case, 'assessment' | 'offered'>
  /** What those who read the case gave: the form begins with it. */
  given?: DecisionView['reasons']
}

/** Why it is deferred, requirement by requirement: what is chosen here becomes the applicant's list for coming back. */
export function DeferReasons({ t, view, given = [] }: Props) {
  const { findings, addOns } = view.assessment
  const all = [...findings, ...(addOns.ERS?.findings ?? []).filter((one) => !findings.some((f) => f.code === one.code))]
  const open = all.filter((finding) => !isSettled(finding))
  const rest = all.filter((finding) => finding.status === 'met')
  const rows: Row[] = [...open, ...rest, null].map((finding, at) => ({
    requirement: finding?.code ?? '',
    finding,
    at,
    given: given.find(({ requirement }) => requirement === (finding?.code ?? '')),
  }))
  return (
    <section aria-labelledby="reasons-title" className="grid gap-4">
      <div>
        <h2 id="reasons-title" className="heading text-xl">
          {t('review.defer.title')}
        </h2>
        <p className="max-w-prose text-muted">{t('review.defer.lead')}</p>
      </div>
      {rows.slice(0, open.length).map((row) => (
        <ReasonRow key={row.requirement} t={t} row={row} said={begun(row)} own={view.offered.defer} />
      ))}
      <Disclosure
        look="panel"
        open={open.length === 0 || rows.slice(open.length).some((row) => row.given)}
        summary={t('review.defer.rest')}
      >
        <div className="grid gap-6">
          {rows.slice(open.length).map((row) => (
            <ReasonRow key={row.requirement} t={t} row={row} said={begun(row)} own={view.offered.defer} />
          ))}
        </div>
      </Disclosure>
    </section>
  )
}

type ReasonProps = {
  t: Translate
  row: Pick<Row, 'requirement' | 'finding' | 'at'>
  /** How the row begins. */
  said: { reason: string; todo?: string }
  own: readonly string[]
  /** Beside the evidence, where there is little room. */
  narrow?: boolean
}

/** One requirement with its reason and what is to be done. */
export function ReasonRow({ t, row: { requirement, finding, at }, said, own, narrow }: ReasonProps) {
  return (
    <fieldset
      className={cn(
        'grid border-line border-s-4',
        narrow ? 'gap-2 ps-3' : 'gap-3 ps-4 lg:grid-cols-[18rem_minmax(0,1fr)]',
      )}
    >
      <legend className={cn('flex flex-wrap items-center font-semibold', narrow ? 'gap-x-3' : 'gap-3')}>
        {t.any(`rules.requirement.${requirement || 'none'}`)}
        {finding && <FindingStatus t={t} status={finding.status} />}
      </legend>
      <Hidden name={`reasons[${at}].requirement`} value={requirement} />
      <SelectField
        name={`reasons[${at}].reason`}
        label={t('review.defer.reason')}
        choices={reasonChoices(t, 'defer', DEFER_REASONS, own)}
        emptyLabel={t('review.defer.none')}
        defaultValue={said.reason}
        width={narrow ? 'full' : undefined}
      />
      <TextArea
        name={`reasons[${at}].todo`}
        label={t('review.defer.todo')}
        optional
        rows={2}
        defaultValue={said.todo}
      />
    </fieldset>
  )
}

/** The same, once it was decided. */
export function DeferReasonList({ t, reasons }: { t: Translate; reasons: readonly DecisionView['reasons'][number][] }) {
  if (reasons.length === 0) return null
  return (
    <ul className="mt-1 list-disc ps-5">
      {reasons.map(({ requirement, reason, todo }) => (
        <li key={`${requirement} ${reason} ${todo}`}>
          <strong>{t.any(`rules.requirement.${requirement || 'none'}`)}:</strong> {t.any(`rules.defer.${reason}`)}
          {todo && `. ${todo}`}
        </li>
      ))}
    </ul>
  )
}
