import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { Case } from '@/lib/review/queries/case'
import type { CaseEntry } from '@/lib/review/queries/case-entries'
import type { Prefill } from '@/lib/review/queries/case-readings'
import { SECTION_CODES, type SectionCode } from '@/lib/rules/sections'
import { ActionForm } from '../forms/action-form'
import { DateField } from '../forms/date-field'
import { Hidden } from '../forms/fieldset'
import { LettersPreview, PreviewButton } from '../forms/letters-preview'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { TextLink } from '../ui/text-link'

type Org = { slug: string; dateOrder: 'mdy' | 'dmy' }
type Props = {
  t: Translate
  org: Org
  view: Case
  /** What reviewers want to know who settled on asking. */
  said?: Pick<Prefill, 'feedback' | 'reasons'>
  about?: string
  send: FormAction
}

const ASKABLE = SECTION_CODES.filter((code) => code !== 'competencies')

/** What to ask of the applicant: a text beside a part, or beside one entry of it. What stays empty is not asked. */
export function RequestForm({ t, org, view, said, about, send }: Props) {
  const base = `/${org.slug}/office/applications/${view.id}`
  if (!view.may.request.yes) {
    return (
      <>
        <PageHeader size="desk" kicker={view.reference} title={t('review.request.title')} />
        <Callout tone="info" title={t.any(view.may.request.reason)}>
          <TextLink href={base}>{t('review.decide.back')}</TextLink>
        </Callout>
      </>
    )
  }
  const { expectedOn } = view
  const expected = expectedOn ? t('review.request.expected', { day: formatDay(t.locale, expectedOn) }) : ''
  const parts = ASKABLE.filter((code) => view.parts.includes(code))
  const rows = parts.flatMap((section) => [
    { section, entry: null },
    ...view.entries.filter((entry) => entry.section === section).map((entry) => ({ section, entry })),
  ])
  return (
    <ActionForm id={`request-${view.id}`} action={send}>
      <PageHeader
        size="desk"
        kicker={`${view.reference} · ${view.applicant.name}`}
        title={t('review.request.title')}
        lead={t('review.request.lead', { name: view.applicant.name })}
        meta={<span>{t('review.request.roundOf', { round: view.round.next, of: view.round.of })}</span>}
      />
      <Hidden name="applicationId" value={view.id} />
      {parts.map((section) => {
        const own = rows.flatMap((row, index) => (row.section === section ? [{ ...row, index }] : []))
        const open = own.some(({ entry }) => wanted(t, view, section, entry, about) !== undefined)
        return (
          <Disclosure key={section} look="panel" open={open} summary={t(`review.section.${section}`)}>
            <div className="grid gap-5">
              {own.map(({ entry, index }) => (
                <Ask
                  key={entry?.id ?? section}
                  t={t}
                  section={section}
                  entry={entry}
                  index={index}
                  words={wanted(t, view, section, entry, about)}
                />
              ))}
            </div>
          </Disclosure>
        )
      })}
      <TextArea
        name="message"
        label={t('review.request.message')}
        hint={said && t('settling.office.prefilled')}
        optional
        rows={said ? 8 : 3}
        limit={4000}
        defaultValue={said && [said.feedback, ...said.reasons.map(({ todo }) => todo)].filter(Boolean).join('\n\n')}
      />
      <DateField
        name="dueOn"
        label={t('review.request.dueOn')}
        hint={[t('review.request.dueOnHint'), expected].filter(Boolean).join(' ')}
        dateOrder={org.dateOrder}
        defaultValue={view.answerBy}
      />
      <LettersPreview />
      <FormActions>
        <SubmitButton icon="send">{t('review.request.send', { name: view.applicant.name })}</SubmitButton>
        <PreviewButton />
        <TextLink href={base}>{t('review.decide.back')}</TextLink>
      </FormActions>
    </ActionForm>
  )
}

/** The words to start from: why the entry was not accepted. Undefined where there is nothing to ask yet. */
function asks(t: Translate, entry: CaseEntry, about?: string): string | undefined {
  const { mark, id } = entry
  if (mark?.mark === 'not-accepted' && !mark.stale) {
    const reason = mark.reason === 'other' ? '' : `${t.any(`review.reason.${mark.reason}`)}.`
    return [reason, mark.note].filter(Boolean).join(' ')
  }
  return id === about ? ' ' : undefined
}

/** What this round begins with: what the last one left unanswered, and what the marks say. */
function wanted(t: Translate, view: Case, section: string, entry: CaseEntry | null, about?: string) {
  const [last] = view.requests
  const again = last?.items.find((item) => item.section === section && item.entryId === (entry?.id ?? null))
  if (again?.outcome === 'again') return again.outcomeNote || again.ask
  if (again?.outcome === 'accepted') return undefined
  return entry ? asks(t, entry, about) : undefined
}

type AskProps = { t: Translate; section: SectionCode; entry: CaseEntry | null; index: number; words?: string }

function Ask({ t, section, entry, index, words }: AskProps) {
  const label = entry ? say(t, entry.title) : t('review.request.whole', { section: t(`review.section.${section}`) })
  return (
    <div id={entry ? `ask-${entry.id}` : undefined} className="scroll-mt-6">
      <Hidden name={`items[${index}].section`} value={section} />
      <Hidden name={`items[${index}].entryKind`} value={entry?.kind ?? ''} />
      <Hidden name={`items[${index}].entryId`} value={entry?.id ?? ''} />
      <TextArea
        name={`items[${index}].ask`}
        label={label}
        hint={entry?.lines[0] && say(t, entry.lines[0])}
        defaultValue={words?.trim()}
        rows={2}
      />
    </div>
  )
}
