import type { ReactNode } from 'react'
import { FormLayout, Page } from '@/components/layout/page'
import { FindingsPanel } from '@/components/portfolio/findings-panel'
import { LedgerTexts } from '@/components/portfolio/ledger-texts'
import type { Place } from '@/components/portfolio/place'
import { SectionBack } from '@/components/portfolio/section-back'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import type { Finding } from '@/lib/rules/finding'

type Props = {
  place: Place
  /** Where "back" leads below the application: nothing for its home. */
  list?: 'supervision' | 'giving'
  findings?: readonly Finding[]
  children: ReactNode
}

/** The frame of a page of the RSC log, with what counts so far beside it. */
export function RscFrame({ place, list, findings = [], children }: Props) {
  const { t, base, locale } = place
  const back = list ? (
    <BackLink t={t} href={`${base}/${list}`} label={t('ledger.back.list')} />
  ) : (
    <SectionBack base={base} home={t('ledger.back.application')} check={t('ledger.back.check')} />
  )
  return (
    <LedgerTexts locale={locale}>
      <RefusalTexts locale={locale} of={['rsc']}>
        <Page top={back}>
          <FormLayout side={findings.length > 0 && <FindingsPanel t={t} findings={findings} />}>
            <div className="grid gap-7">{children}</div>
          </FormLayout>
        </Page>
      </RefusalTexts>
    </LedgerTexts>
  )
}
