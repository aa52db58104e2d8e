import type { Translate } from '@/lib/i18n/translator'
import type { CheckView } from '@/lib/portfolio/queries/check-answers'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { SummaryList } from '../ui/summary-list'
import { TextLink } from '../ui/text-link'
import { answersOf, changesOf } from './answer-rows'
import { applicationName } from './category-name'

type Props = { t: Translate; zone: string; view: CheckView }

/** One page before sending: every part, what stands in it, and the way to change it and come back. */
export function CheckAnswers({ t, zone, view }: Props) {
  const { head, sections, open, missing, ready, maySubmit } = view
  return (
    <>
      <PageHeader
        kicker={t('portfolio.home.kicker', { reference: head.reference })}
        title={t('portfolio.check.title')}
        lead={
          <>
            {applicationName(t, head)}. {t('portfolio.check.lead')}
          </>
        }
      />
      <div className="grid max-w-4xl gap-9">
        {sections.map((section) => (
          <section key={section} id={section} aria-labelledby={`${section}-title`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <h2 id={`${section}-title`} className="heading text-2xl">
                {t(`portfolio.section.${section}`)}
              </h2>
              {open.includes(section) && (
                <TextLink href={`${head.path}/${section}?return=check`} className="no-print inline-block py-2">
                  {t('portfolio.check.change')}
                  <span className="sr-only"> {t(`portfolio.section.${section}`)}</span>
                </TextLink>
              )}
            </div>
            <div className="mt-2">
              <Answers t={t} zone={zone} view={view} section={section} />
            </div>
          </section>
        ))}
        {maySubmit && missing.length > 0 && (
          <Callout tone="neutral" title={t('portfolio.check.missing')}>
            <ul className="list-disc ps-5">
              {missing.map((section) => (
                <li key={section}>
                  <TextLink href={`${head.path}/${section}?return=check`}>{t(`portfolio.section.${section}`)}</TextLink>
                </li>
              ))}
            </ul>
          </Callout>
        )}
        <div className="no-print flex flex-wrap gap-3">
          {maySubmit && ready && <ButtonLink href={`${head.path}/submit`}>{t('portfolio.check.continue')}</ButtonLink>}
          <ButtonLink href={head.path} variant="secondary">
            {t('portfolio.check.back')}
          </ButtonLink>
        </div>
      </div>
    </>
  )
}

function Answers({ t, zone, view, section }: Props & { section: CheckView['sections'][number] }) {
  const rows = changesOf(t, view, section, answersOf(t, zone, view, section))
  if (rows.length === 0) return <p className="border-line border-y py-3 text-muted">{t('portfolio.check.none')}</p>
  return <SummaryList rows={rows} fallback={t('portfolio.check.notWritten')} />
}
