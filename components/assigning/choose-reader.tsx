import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { CaseToAssign } from '@/lib/reviewers/queries/assignments'
import type { ReviewKind } from '@/lib/reviewers/schema/assigning'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { RadioGroup } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { WhoCannot } from './assignments-form'
import { becauseText, canBeAsked, leastFirst, openText } from './because'

type Acts = { assign: FormAction; find: FormAction }
type Props = { t: Translate; view: CaseToAssign; kind: ReviewKind; done?: string; acts: Acts }

const TITLE = {
  formal: 'assigning.choose.titleFor',
  third: 'assigning.choose.thirdFor',
  advisory: 'assigning.choose.advisoryFor',
} as const

/** Who of the pool may read a case: the rules' choice by one press, or one's own. */
export function ChooseReader({ t, view, kind, done, acts }: Props) {
  const { id, reference, applicant, category, seats, because, held, settled } = view
  const shut = held || settled
  const proposals = kind !== 'formal' ? [] : seats.flatMap(({ proposed }) => proposed ?? [])
  return (
    <>
      <PageHeader
        size="desk"
        kicker={`${reference} · ${t.any(`rules.category.${category}`)}`}
        title={t(TITLE[kind], { applicant })}
        lead={shut ? undefined : t('assigning.choose.lead')}
      />
      <div className="grid gap-6">
        {done === 'readerNotFound' && <Callout tone="warning" role="status" title={t('assigning.choose.notFound')} />}
        {!shut && kind === 'formal' && seats.length === 0 && (
          <Callout tone="info" title={t('assigning.choose.full')}>
            {t('assigning.choose.fullText')}
          </Callout>
        )}
        {held && <Callout tone="info" title={t('assigning.held')} />}
        {!held && settled && <Callout tone="info">{t('assigning.error.no.settled')}</Callout>}
        {because && <p>{t('assigning.unseated', { why: openText(t, because) })}</p>}
        {!shut && proposals.length > 0 && (
          <Panel title={t('assigning.choose.proposed')}>
            <ul className="mb-3 grid gap-1">
              {proposals.map(({ id: reviewerId, name, because: why }) => (
                <li key={reviewerId}>
                  <strong>{name}</strong>: {becauseText(t, why)}
                </li>
              ))}
            </ul>
            <ActionButton
              id={`find-${id}`}
              action={acts.find}
              input={{ applicationId: id }}
              icon="send"
              variant="primary"
            >
              {t('assigning.choose.ask', { n: proposals.length })}
            </ActionButton>
          </Panel>
        )}
        {!shut && <ByHand t={t} view={view} kind={kind} proposed={proposals.length > 0} assign={acts.assign} />}
        {!shut && <WhoCannot t={t} view={view} byHand />}
      </div>
    </>
  )
}

type ByHandProps = { t: Translate; view: CaseToAssign; kind: ReviewKind; proposed: boolean; assign: FormAction }

function ByHand({ t, view, kind, proposed, assign }: ByHandProps) {
  const choices = readerChoices(t, view)
  if (choices.length === 0) {
    return (
      <EmptyState icon="users" title={t('assigning.choose.none')}>
        {t('assigning.choose.noneText')}
      </EmptyState>
    )
  }
  return (
    <ActionForm id={`reader-${kind}-${view.id}`} action={assign}>
      <Hidden name="applicationId" value={view.id} />
      <Hidden name="kind" value={kind} />
      <RadioGroup
        name="reviewerId"
        label={t(proposed ? 'assigning.choose.hand' : 'assigning.choose.title')}
        choices={choices}
      />
      <FormActions>
        <SubmitButton variant="secondary">{t('assigning.choose.askThem')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}

/** Those who can be asked: who had least first, and last whoever was asked before. */
export function readerChoices(t: Translate, { pool }: CaseToAssign) {
  return pool
    .filter(canBeAsked)
    .sort((a, b) => a.against.length - b.against.length || leastFirst(a, b))
    .map(({ id, name, load, limit, year, against }) => ({
      value: id,
      label: name,
      hint: t(against.length > 0 ? 'assigning.hasAgain' : 'assigning.has', { load, limit, year }),
    }))
}
