import type { ReactNode } from 'react'
import { MessagesProvider } from '@/components/layout/messages'
import { FormLayout, Page } from '@/components/layout/page'
import { FindingsPanel } from '@/components/portfolio/findings-panel'
import type { Place } from '@/components/portfolio/place'
import { BackLink } from '@/components/ui/breadcrumbs'
import { packTexts } from '@/lib/i18n/translate'
import type { Finding } from '@/lib/rules/finding'
import { RefusalTexts } from './refusal-texts'

/** The frame of a page about one rater, with what is asked for beside it. */
export function RaterFrame({
  place,
  findings = [],
  children,
}: {
  place: Place
  findings?: Finding[]
  children: ReactNode
}) {
  const { t, base, locale } = place
  return (
    <RefusalTexts locale={locale} of={['references', 'portfolio']}>
      <Page top={<BackLink t={t} href={`${base}/references`} label={t('references.back.list')} />}>
        <MessagesProvider locale={locale} texts={packTexts(locale, ['ledger'], /^ledger\.conflict/)}>
          <FormLayout side={findings.length > 0 && <FindingsPanel t={t} findings={findings} />}>{children}</FormLayout>
        </MessagesProvider>
      </Page>
    </RefusalTexts>
  )
}
