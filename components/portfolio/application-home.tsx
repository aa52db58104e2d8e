import type { FormAction } from '@/lib/core/action-result'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { HomeView } from '@/lib/portfolio/queries/home'
import { ActionButton } from '../forms/action-button'
import { FormLayout } from '../layout/page'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { Progress } from '../ui/progress'
import { TextLink } from '../ui/text-link'
import { AppealNews } from './appeal-news'
import { applicationName } from './category-name'
import { ComingBack } from './coming-back'
import { FindingsPanel } from './findings-panel'
import { FinishParts } from './finish-parts'
import { FormTexts } from './form-texts'
import { ApplicationStateTag } from './state-tag'
import { PortfolioTasks, type Unread } from './task-list'

type Props = { t: Translate; zone: string; view: HomeView; unread: Unread; reopen: FormAction; complete: FormAction }

/** The head of an application's pages: what it is, how it stands. */
export function ApplicationHeader({ t, zone, view: { head } }: Pick<Props, 't' | 'zone' | 'view'>) {
  const started = formatDay(t.locale, dayInZone(head.startedAt, zone))
  return (
    <PageHeader
      kicker={t('portfolio.home.kicker', { reference: head.reference })}
      title={applicationName(t, head)}
      meta={
        <>
          <ApplicationStateTag t={t} state={head.state} />
          <span className="text-muted">{t('portfolio.home.started', { date: started })}</span>
          <span className="text-muted">{t('portfolio.home.edition', { edition: head.edition })}</span>
        </>
      }
    />
  )
}

/** The task list: what is done, what is missing, and the way to submit once nothing is. */
export function ApplicationTasks({ t, view, unread, complete }: Pick<Props, 't' | 'view' | 'unread' | 'complete'>) {
  const { head, sections, completed, ready, findings, warnings, may } = view
  const counted = t('portfolio.home.counted', { completed, total: sections.length })
  return (
    <FormLayout side={<FindingsPanel t={t} findings={findings} overview />}>
      <div className="grid gap-8">
        <Progress value={completed} max={sections.length} label={counted} showLabel />
        {warnings.map((warning) => (
          <Callout key={warning.key} tone="warning">
            {say(t, warning)}
          </Callout>
        ))}
        <PortfolioTasks t={t} path={head.path} sections={sections} unread={unread} />
        <FinishParts t={t} applicationId={head.id} sections={sections} complete={complete} />
        {may.submit && (
          <Panel id="finish" title={t('portfolio.home.finish')} look={ready ? 'accent' : 'sunken'}>
            <p>{t(ready ? 'portfolio.home.finish.yes' : 'portfolio.home.finish.not')}</p>
            <div className="mt-4 flex flex-wrap gap-3">
              {ready && <ButtonLink href={`${head.path}/submit`}>{t('portfolio.home.submit')}</ButtonLink>}
              <ButtonLink href={`${head.path}/check`} variant="secondary" icon="list-checks">
                {t('portfolio.home.check')}
              </ButtonLink>
            </div>
          </Panel>
        )}
      </div>
    </FormLayout>
  )
}

/** What the association asked for, or wrote when it deferred: on top of everything else. */
export function ApplicationNews({ t, view, reopen }: Pick<Props, 't' | 'view' | 'reopen'>) {
  const { head, request, deferral, may } = view
  if (request) {
    const due = formatDay(t.locale, request.dueOn, 'long')
    return (
      <Callout
        tone="warning"
        title={t('portfolio.home.request.title')}
        actions={<ButtonLink href={`${head.path}/information`}>{t('portfolio.home.request.answer')}</ButtonLink>}
      >
        {request.message && <p className="whitespace-pre-line">{request.message}</p>}
        <ul className="my-2 list-disc ps-5">
          {request.items.map((item) => (
            <li key={item.id}>
              {item.ask} <TextLink href={`${head.path}/${item.section}`}>{sectionLink(t, item.section)}</TextLink>
            </li>
          ))}
        </ul>
        <p className="font-semibold">{t('portfolio.home.request.due', { date: due })}</p>
      </Callout>
    )
  }
  if (!deferral) return null
  return (
    <Callout
      tone="warning"
      title={t('portfolio.home.deferred.title')}
      actions={
        may.reopen && (
          <FormTexts t={t}>
            <ActionButton id="reopen-application" action={reopen} input={{ applicationId: head.id }} variant="primary">
              {t('portfolio.home.reopen')}
            </ActionButton>
          </FormTexts>
        )
      }
    >
      <p>{t('portfolio.home.deferred.text')}</p>
      <p className="mt-3 font-semibold">{t('portfolio.home.deferred.feedback')}</p>
      <p className="whitespace-pre-line">{deferral.feedback}</p>
      <ComingBack t={t} path={head.path} tasks={deferral.tasks} />
      <AppealNews t={t} path={head.path} appeal={deferral.appeal} />
    </Callout>
  )
}

function sectionLink(t: Translate, section: string): string {
  return t('portfolio.home.request.open', { section: t.any(`portfolio.section.${section}`) })
}

/** The quiet acts at the foot: take it along, or end it. */
export function ApplicationMore({ t, view: { head, may } }: Pick<Props, 't' | 'view'>) {
  return (
    <section aria-labelledby="more-title" className="no-print border-line border-t pt-6">
      <h2 id="more-title" className="heading text-xl">
        {t('portfolio.home.more')}
      </h2>
      <ul className="mt-3 grid gap-2">
        {!may.submit && (
          <li>
            <TextLink href={`${head.path}/check`}>{t('portfolio.home.look')}</TextLink>
          </li>
        )}
        {!head.withdrawnAt && (
          <li>
            <TextLink href={`${head.path}/standing`} plain download>
              {t('portfolio.home.standing')}
            </TextLink>
            <p className="text-muted text-sm">{t('portfolio.home.standing.hint')}</p>
          </li>
        )}
        <li>
          <TextLink href={`${head.path}/export/zip`} plain download>
            {t('exchange.export.zip')}
          </TextLink>
          <p className="text-muted text-sm">{t('exchange.export.zip.hint')}</p>
        </li>
        <li>
          <TextLink href={`${head.path}/export/pdf`} plain download>
            {t('exchange.export.pdf')}
          </TextLink>
          <p className="text-muted text-sm">{t('exchange.export.pdf.hint')}</p>
        </li>
        <li>
          <TextLink href={`${head.path}/export`} plain download>
            {t('portfolio.home.export')}
          </TextLink>
          <p className="text-muted text-sm">{t('portfolio.home.export.hint')}</p>
        </li>
        {may.submit && (
          <li>
            <TextLink href={head.bringInPath}>{t('exchange.import.link')}</TextLink>
          </li>
        )}
        {may.withdraw && (
          <li>
            <TextLink href={`${head.path}/withdraw`}>{t('portfolio.home.withdraw')}</TextLink>
          </li>
        )}
      </ul>
    </section>
  )
}
