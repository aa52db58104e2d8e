import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import { TextLink } from '@/components/ui/text-link'
import type { Translate } from '@/lib/i18n/translator'
import { type Answers, type Found, QUESTIONS, type QuestionId, UNSURE } from '@/lib/rules/find-category'

type Props = { t: Translate; slug: string; contactEmail: string; answers: Answers; found: Found }

const ORDER = Object.keys(QUESTIONS) as QuestionId[]

function addressOf(slug: string, answers: Answers): string {
  const query = new URLSearchParams(
    Object.entries(answers).map(([key, value]): [string, string] => [key, String(value)]),
  )
  return `/${slug}/find${query.size > 0 ? `?${query}` : ''}`
}

/** The answers up to, not including, a question: where "Change" leads. */
function before(answers: Answers, question: QuestionId): Answers {
  const kept = Object.entries(answers).filter(([key]) => ORDER.indexOf(key as QuestionId) < ORDER.indexOf(question))
  return Object.fromEntries(kept)
}

function answerText(t: Translate, question: QuestionId, answer: string): string {
  return answer === UNSURE ? t('rules.find.answer.unsure') : t.any(`rules.find.answer.${question}.${answer}`)
}

/** One question a page, every answer a link: works before and without JavaScript, and the way back is the browser's. */
export function FindCategory({ t, slug, contactEmail, answers, found }: Props) {
  const given = ORDER.filter((question) => answers[question] !== undefined)
  return (
    <>
      {'ask' in found ? (
        <>
          <PageHeader
            kicker={t('front.find.title')}
            title={t.any(`rules.find.ask.${found.ask}`)}
            lead={t('front.find.lead')}
          />
          <ul className="grid max-w-2xl gap-3">
            {[...QUESTIONS[found.ask], UNSURE].map((answer) => (
              <li key={answer}>
                <a
                  href={addressOf(slug, { ...answers, [found.ask]: answer })}
                  className="flex min-h-14 items-center gap-4 rounded-xl border border-line bg-surface px-5 py-3 font-semibold text-ink no-underline shadow-card hover:border-accent hover:bg-accent-soft"
                >
                  <span className="grow">{answerText(t, found.ask, answer)}</span>
                  <Icon name="chevron-right" className="size-5 text-accent" />
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : 'category' in found ? (
        <>
          <PageHeader
            kicker={t('front.find.result')}
            title={t.any(`rules.category.${found.category}`)}
            lead={t.any(`rules.find.reason.${found.reason}`)}
          />
          {found.also && <p>{t('front.find.also', { category: t.any(`rules.category.${found.also}`) })}</p>}
          {found.hints.map((hint) => (
            <Callout key={hint}>{t.any(`rules.find.hint.${hint}`)}</Callout>
          ))}
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={`/${slug}/categories/${found.category}`}>
              {t('front.find.requirements', { code: found.category })}
            </ButtonLink>
            <ButtonLink href={`/${slug}/apply?category=${found.category}`} variant="secondary">
              {t('front.apply')}
            </ButtonLink>
          </div>
        </>
      ) : (
        <>
          <PageHeader
            kicker={t('front.find.title')}
            title={t('front.find.coordinator')}
            lead={t('rules.find.coordinator')}
          />
          <p>
            <TextLink plain href={`mailto:${contactEmail}`}>
              {t('front.find.write', { email: contactEmail })}
            </TextLink>
          </p>
        </>
      )}
      {given.length > 0 && (
        <Panel title={t('front.find.answers')} look="sunken" id="answers" className="max-w-2xl">
          <ul className="grid gap-3">
            {given.map((question) => (
              <li key={question} className="flex items-baseline justify-between gap-4">
                <span>
                  <span className="block text-muted text-sm">{t.any(`rules.find.ask.${question}`)}</span>
                  {answerText(t, question, String(answers[question]))}
                </span>
                <TextLink href={addressOf(slug, before(answers, question))}>
                  {t('front.find.change')}
                  <span className="sr-only">: {t.any(`rules.find.ask.${question}`)}</span>
                </TextLink>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
