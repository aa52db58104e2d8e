import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { Judged } from '@/lib/review/queries/judged'
import { NOTE_LIMIT, STEPS, WORDS_LIMIT } from '@/lib/reviewers/schema/reading'
import { ActionForm } from '../forms/action-form'
import { AutosaveText } from '../forms/autosave-text'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { CoverageTable } from './coverage-table'
import { JudgeDomain, LateMarks } from './judge-domain'
import type { TickDomain } from './marks-context'
import { Recommend } from './recommend'

type Props = {
  t: Translate
  org: string
  view: Judged
  domains: readonly TickDomain[]
  claimed: Readonly<Record<string, number>>
  submit: FormAction
}

/** The reader's own side of the page: coverage, a judgement to each domain, two comments kept apart, the recommendation. */
export function JudgeForm({ t, org, view, domains, claimed, submit }: Props) {
  const { review } = view
  const { id, kind, toApplicant, toApplicantVersion, toCoordinator, toCoordinatorVersion } = review
  const words = `/${org}/reviews/${id}/words`
  const applicant = view.applicant ?? t('reading.practice.applicant')
  return (
    <ActionForm id={`review-${id}`} action={submit} guard={false} className="grid-cols-[minmax(0,1fr)] gap-6!">
      <Hidden name="reviewId" value={id} />
      <LateMarks />
      <section id="judge" aria-labelledby="judge-title" className="scroll-mt-28 lg:scroll-mt-6">
        <h2 id="judge-title" className="heading text-xl">
          {t('reading.judge.title')}
        </h2>
        <p className="text-muted text-sm">{t('reading.judge.lead')}</p>
        <Disclosure look="help" summary={t('reading.rubric.title')}>
          <dl className="grid gap-2 text-sm">
            {STEPS.map((step) => (
              <div key={step}>
                <dt className="font-semibold">{t(`reading.step.${step}`)}</dt>
                <dd>{t(`reading.rubric.${step}`)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
        <div className="mt-3 rounded-lg bg-sunken p-4">
          <CoverageTable claimed={claimed} />
        </div>
        <div className="divide-y divide-line">
          {domains.map((domain, at) => {
            const own = review.judgements.find((one) => one.domain === domain.domain)
            return (
              <JudgeDomain
                key={domain.domain}
                at={at}
                domain={domain}
                claimed={claimed[domain.domain] ?? 0}
                note={own?.note ?? ''}
                noteVersion={own?.noteVersion ?? 0}
                url={words}
                limit={NOTE_LIMIT}
              />
            )
          })}
        </div>
      </section>
      {kind !== 'calibration' && (
        <section aria-labelledby="comments-title" className="grid gap-5">
          <h2 id="comments-title" className="heading text-xl">
            {t('reading.comments.title')}
          </h2>
          <AutosaveText
            name="toApplicant"
            versionName="toApplicantVersion"
            label={t('reading.comments.toApplicant', { name: applicant })}
            hint={t('reading.comments.toApplicantHint')}
            url={`${words}/toApplicant`}
            text={toApplicant}
            version={toApplicantVersion}
            keeping="device"
            unsavedOnly
            rows={6}
            limit={WORDS_LIMIT}
          />
          <div className="rounded-lg border border-warning-line bg-warning-soft/40 p-4">
            <AutosaveText
              name="toCoordinator"
              versionName="toCoordinatorVersion"
              label={t('reading.comments.toCoordinator')}
              hint={t('reading.comments.toCoordinatorHint')}
              url={`${words}/toCoordinator`}
              text={toCoordinator}
              version={toCoordinatorVersion}
              keeping="device"
              unsavedOnly
              rows={4}
              limit={WORDS_LIMIT}
            />
          </div>
        </section>
      )}
      <Recommend t={t} view={view} />
      {review.held && (
        <Callout tone="warning" title={t('reading.held.title')}>
          {t('reading.error.held')}
        </Callout>
      )}
      <FormActions>
        <SubmitButton icon="send">{t('reading.send.now')}</SubmitButton>
        <Button type="submit" name="send" value="later" variant="secondary">
          {t('reading.send.later')}
        </Button>
      </FormActions>
      <p className="text-muted text-sm">
        {t(`reading.send.then.${kind === 'formal' || kind === 'third' ? 'case' : 'other'}`)}
      </p>
    </ActionForm>
  )
}
