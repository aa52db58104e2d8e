import type { ReactNode } from 'react'
import { FormLayout, Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Callout } from '@/components/ui/callout'
import { EmptyState } from '@/components/ui/empty-state'
import type { IconName } from '@/components/ui/icon'
import type { SectionView } from '@/lib/portfolio/queries/section'
import type { Log as Sheet } from '@/lib/transfer/schema/logs'
import { SheetLinks } from '../transfer/sheet-links'
import { FindingsPanel } from './findings-panel'
import { Notices } from './notices'
import type { Place } from './place'
import { SectionBack } from './section-back'

type Add = { href: string; label: string }

export type LedgerPageProps = {
  place: Place
  view: SectionView
  title: string
  lead: string
  /** "12 trainings, 42 hours in all". */
  total?: string
  add?: Add
  /** The log as a spreadsheet, where it travels as one. */
  sheet?: Sheet
  empty?: { icon: IconName; title: string; text: string }
  savedOf?: (id: string) => { title: string; href?: string } | undefined
  /** What people say to each other about this part. */
  thread?: ReactNode
  children?: ReactNode
}

/** One log of the ledger: what is in it, what counts beside it, and the way to the next entry. */
export function LedgerPage({ thread, ...log }: LedgerPageProps) {
  return (
    <>
      <Log {...log} />
      {thread}
    </>
  )
}

function Log({
  place,
  view,
  title,
  lead,
  total,
  add,
  sheet,
  empty,
  savedOf,
  children,
}: Omit<LedgerPageProps, 'thread'>) {
  const { t, base } = place
  const may = view.own && view.mayAdd
  return (
    <Page top={<SectionBack base={base} home={t('ledger.back.application')} check={t('ledger.back.check')} />}>
      <FormLayout side={view.findings.length > 0 && <FindingsPanel t={t} findings={view.findings} />}>
        <div className="grid gap-7">
          <Notices place={place} savedOf={savedOf} />
          <PageHeader
            kicker={t('ledger.reference', { reference: view.application.reference })}
            title={title}
            lead={lead}
          />
          {view.own && view.closed && (
            <Callout tone="info" title={t('ledger.closed.title')}>
              {t.any(view.closed)}
            </Callout>
          )}
          {!empty && (total || (may && add)) && (
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
              {total && <p className="figures font-semibold">{total}</p>}
              {may && add && (
                <ButtonLink href={add.href} icon="plus">
                  {add.label}
                </ButtonLink>
              )}
            </div>
          )}
          {empty && (
            <EmptyState
              icon={empty.icon}
              title={empty.title}
              action={
                may &&
                add && (
                  <ButtonLink href={add.href} icon="plus">
                    {add.label}
                  </ButtonLink>
                )
              }
            >
              {empty.text}
            </EmptyState>
          )}
          {children}
          {sheet && view.own && <SheetLinks place={place} log={sheet} add={may} />}
        </div>
      </FormLayout>
    </Page>
  )
}
