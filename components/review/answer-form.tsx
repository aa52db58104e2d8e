import type { FormAction } from '@/lib/core/action-result'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { AskedOfMe, RequestItem } from '@/lib/review/queries/requests'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { PageHeader } from '../layout/page-header'
import { HeldNews } from '../portfolio/held-news'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { Disclosure } from '../ui/disclosure'
import { TextLink } from '../ui/text-link'
import { RequestList } from './request-list'

type Props = { t: Translate; org: { slug: string; zone: string }; view: AskedOfMe; answer: FormAction }

/** What the office asks, point by point: the way to each entry, a text for each answer, one button that sends all. */
export function AnswerForm({ t, org, view, answer }: Props) {
  const { application, open, answered, held } = view
  const base = `/${org.slug}/applications/${application.id}`
  const kicker = `${application.reference} · ${t.any(`rules.category.${application.category}`)}`
  const before = answered.length > 0 && (
    <section aria-labelledby="before-title" className="grid gap-3">
      <h2 id="before-title" className="heading text-xl">
        {t('review.asked.before')}
      </h2>
      <RequestList t={t} zone={org.zone} requests={answered} />
    </section>
  )
  if (!open) {
    return (
      <>
        <PageHeader kicker={kicker} title={t('review.asked.title')} />
        <Callout tone="info" title={t('review.asked.nothing')}>
          <TextLink href={base}>{t('review.asked.back')}</TextLink>
        </Callout>
        {before}
      </>
    )
  }
  return (
    <>
      <ActionForm id={`answer-${open.id}`} action={answer}>
        <PageHeader
          kicker={kicker}
          title={t('review.asked.title')}
          lead={t(held ? 'review.asked.leadHeld' : 'review.asked.lead', {
            until: formatDay(t.locale, open.dueOn, 'long'),
          })}
        />
        <HeldNews t={t} held={held} />
        {open.message && (
          <blockquote className="border-accent border-s-4 ps-4 whitespace-pre-line">{open.message}</blockquote>
        )}
        <Hidden name="applicationId" value={application.id} />
        <ol className="grid gap-7">
          {open.items.map((item, index) => (
            <Item key={item.id} t={t} base={base} item={item} index={index} />
          ))}
        </ol>
        <p className="max-w-prose text-muted">{t('review.asked.after')}</p>
        <FormActions>
          <SubmitButton icon="send">{t('review.asked.send')}</SubmitButton>
          <Button type="submit" name="send" value="later" variant="secondary">
            {t('review.asked.later')}
          </Button>
        </FormActions>
      </ActionForm>
      {before}
    </>
  )
}

function Item({ t, base, item, index }: { t: Translate; base: string; item: RequestItem; index: number }) {
  const section = t.any(`review.section.${item.section}`)
  return (
    <li className="grid gap-2 border-line border-t pt-5">
      <p className="text-muted text-sm">{t('review.asked.point', { number: index + 1, section })}</p>
      <p className="whitespace-pre-line text-lg">{item.ask}</p>
      <p>
        <TextLink href={`${base}/${item.section}`} className="inline-block py-1.5">
          {t('review.asked.open', { section })}
        </TextLink>
      </p>
      <Hidden name={`answers[${index}].itemId`} value={item.id} />
      <TextArea
        name={`answers[${index}].answer`}
        label={t('review.asked.answer')}
        hint={t('review.asked.answerHint')}
        defaultValue={item.answer || undefined}
        rows={3}
        limit={4000}
      />
      <Disclosure summary={t('casework.handBack.open')} open={item.handedBack !== ''}>
        <TextArea
          name={`answers[${index}].handedBack`}
          label={t('casework.handBack.why')}
          hint={t('casework.handBack.hint')}
          defaultValue={item.handedBack || undefined}
          rows={2}
          limit={1000}
          optional
        />
      </Disclosure>
    </li>
  )
}
