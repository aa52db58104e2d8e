import type { FormAction } from '@/lib/core/action-result'
import { formatDay, formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { FactList } from '../ui/summary-list'
import { TextLink } from '../ui/text-link'
import { CaseAdviser } from './case-adviser'
import { CaseAppeal } from './case-appeal'
import { DeferReasonList } from './defer-reasons'
import { LetterList } from './letter-list'
import { RequestList } from './request-list'
import { TrailList } from './trail-list'

type Props = {
  t: Translate
  org: string
  zone: string
  view: Case
  lettersPaused: boolean
  assign: FormAction
  assignAdviser: FormAction
}

/** Beside the evidence: who, since when, what was asked, decided, written and done. */
export function CaseSide({ t, org, zone, view, lettersPaused, assign, assignAdviser }: Props) {
  const { applicant, coordinator, coordinators, submittedOn, stateSince, expectedOn, edition, endorsement } = view
  const day = (date: typeof submittedOn) => (date ? formatDay(t.locale, date) : '–')
  const fact = (id: string, label: string, value: React.ReactNode, wide = false) => ({ id, label, value, wide })
  return (
    <div className="grid gap-4">
      {view.cameBack?.failedAt && (
        <Callout tone="warning" title={t('review.case.cameBack')}>
          {t(applicant.phone ? 'review.case.cameBack.call' : 'review.case.cameBack.text', {
            email: applicant.email,
            on: formatMoment(t.locale, view.cameBack.failedAt, zone),
            phone: applicant.phone ?? '',
          })}
        </Callout>
      )}
      <FactList
        columns="pairs"
        facts={[
          fact('mail', t('review.case.email'), <Mail address={applicant.email} />, true),
          ...(applicant.phone ? [fact('phone', t('review.case.phone'), applicant.phone)] : []),
          ...(applicant.place ? [fact('place', t('review.case.place'), applicant.place)] : []),
          fact('language', t('review.case.language'), t.any(`common.language.${applicant.locale}`)),
          fact('edition', t('review.case.edition'), edition),
          fact('submitted', t('review.case.submittedOn'), day(submittedOn)),
          fact('since', t('review.case.since'), day(stateSince)),
          ...(expectedOn ? [fact('expected', t('review.case.expectedOn'), day(expectedOn))] : []),
          ...(endorsement
            ? [
                fact(
                  'number',
                  t('review.case.number'),
                  <TextLink href={`/${org}/endorsements/${endorsement.id}`}>{endorsement.number}</TextLink>,
                ),
              ]
            : []),
        ]}
      />
      {view.may.assign.yes && coordinators.length > 0 && view.conflicts.length === 0 ? (
        <ActionForm id={`assign-${view.id}`} action={assign} guard={false} className="no-print gap-2!">
          <Hidden name="applicationId" value={view.id} />
          <SelectField
            name="coordinatorId"
            label={t('review.case.coordinator')}
            choices={coordinators.map(({ id, name }) => ({ value: id, label: name }))}
            emptyLabel={nobodyLabel(t, view)}
            defaultValue={coordinator?.id}
          />
          <div>
            <SubmitButton variant="secondary" size="small">
              {t('review.case.assign')}
            </SubmitButton>
          </div>
        </ActionForm>
      ) : (
        <FactList
          facts={[fact('coordinator', t('review.case.coordinator'), coordinator?.name ?? t('review.case.nobody'))]}
        />
      )}
      {view.may.assign.yes && coordinators.length === 0 && view.conflicts.length === 0 && (
        <p className="text-sm">{t('review.case.noneFree')}</p>
      )}
      <CaseAdviser t={t} view={view} assign={assignAdviser} />
      {view.decisions.length > 0 && (
        <Disclosure look="panel" open summary={t('review.case.decisions')}>
          <ul className="grid gap-3 text-sm">
            {view.decisions.map(({ id, act, feedback, withoutReaders, at, by, reasons }) => (
              <li key={id}>
                <p className="font-semibold">{t.any(`review.decided.${act}`)}</p>
                <p className="figures text-muted">
                  {formatMoment(t.locale, at, zone)} · {by}
                </p>
                {feedback && <p className="mt-1 whitespace-pre-line">{feedback}</p>}
                <DeferReasonList t={t} reasons={reasons} />
                {withoutReaders && (
                  <p className="mt-1 text-muted">{t('settling.office.without', { why: withoutReaders })}</p>
                )}
              </li>
            ))}
          </ul>
          <CaseAppeal t={t} org={org} view={view} />
          {view.may.reverse.yes && (
            <p className="mt-3">
              <TextLink href={`/${org}/office/applications/${view.id}/reverse`}>{t('review.reverse.open')}</TextLink>
            </p>
          )}
        </Disclosure>
      )}
      {view.requests.length > 0 && (
        <Disclosure look="panel" open={view.requests.length === 1} summary={t('review.case.requests')}>
          <p className="mb-3">
            <TextLink href={`/${org}/office/applications/${view.id}/information`}>
              {t('casework.answers.open')}
            </TextLink>
          </p>
          <RequestList t={t} zone={zone} requests={view.requests} />
        </Disclosure>
      )}
      {view.may.decide.withdraw.yes && (
        <p>
          <TextLink href={`/${org}/office/applications/${view.id}/details`}>{t('people.correct.open')}</TextLink>
        </p>
      )}
      {view.state !== 'withdrawn' && (
        <p>
          <TextLink href={`/${org}/applications/${view.id}/standing`} plain target="_blank" rel="noopener">
            {t('casework.standing.letter')}
          </TextLink>
        </p>
      )}
      <p>
        <TextLink href={`/${org}/office/applications/${view.id}/proofs`}>{t('proofs.office.title')}</TextLink>
      </p>
      <Disclosure look="panel" summary={t('review.case.letters', { count: view.letters.length })}>
        <LetterList t={t} org={org} zone={zone} letters={view.letters} kept={lettersPaused} />
      </Disclosure>
      <Disclosure look="panel" summary={t('review.case.trail')}>
        <TrailList t={t} zone={zone} entries={view.trail} />
      </Disclosure>
    </div>
  )
}

/** What stands for no choice: nobody has the case yet, or whoever has it is tied to the applicant or no coordinator any more. */
function nobodyLabel(t: Translate, { coordinator, coordinators }: Case): string | undefined {
  if (!coordinator) return t('review.case.nobody')
  const among = coordinators.some((one) => one.id === coordinator.id)
  return among ? undefined : t('review.case.cannotAnyMore', { name: coordinator.name })
}

function Mail({ address }: { address: string }) {
  return (
    <a href={`mailto:${address}`} className="break-words">
      {address}
    </a>
  )
}
