import type { ReactNode } from 'react'
import { FormLayout, Page } from '@/components/layout/page'
import { BackLink } from '@/components/ui/breadcrumbs'
import type { SectionView } from '@/lib/portfolio/queries/section'
import { FindingsPanel } from './findings-panel'
import { LedgerTexts } from './ledger-texts'
import { Notices } from './notices'
import type { Place } from './place'

export type EntryPageProps = {
  place: Place
  view: SectionView
  /** The list this entry belongs to, under the application's address. */
  list: string
  savedOf?: (id: string) => { title: string; href?: string } | undefined
  children: ReactNode
}

/** The frame of a form over one entry, with what counts so far beside it. */
export function EntryPage({ place, view, list, savedOf, children }: EntryPageProps) {
  const { t, locale, base } = place
  return (
    <LedgerTexts locale={locale}>
      <Page top={<BackLink t={t} href={`${base}/${list}`} label={t('ledger.back.list')} />}>
        <FormLayout side={view.findings.length > 0 && <FindingsPanel t={t} findings={view.findings} />}>
          <div className="grid gap-8">
            <Notices place={place} savedOf={savedOf} />
            {children}
          </div>
        </FormLayout>
      </Page>
    </LedgerTexts>
  )
}
