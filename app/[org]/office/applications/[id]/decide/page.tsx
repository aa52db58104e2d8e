import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { CaseTop } from '@/components/review/case-top'
import { DecideForm } from '@/components/review/decide-form'
import { caseView } from '@/lib/review/queries/case'
import { caseReadings } from '@/lib/review/queries/case-readings'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { recordDecisionAction } from '../actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.decide.title')

export default async function DecidePage(props: Props) {
  const { ctx, params, search, view } = await enter(props, async (ctx, { params }) => ({
    found: await caseView(ctx, params.id),
    readings: await caseReadings(ctx, params.id),
  }))
  const { t, org } = ctx
  const { found, readings } = view
  const top = <CaseTop t={t} org={org.slug} reference={found.reference} id={found.id} here={t('review.decide.title')} />
  return (
    <ErrorTexts locale={ctx.locale} of={['review', 'register', 'reasons']}>
      <Page top={top}>
        <DecideForm
          t={t}
          org={org.slug}
          view={found}
          readings={readings}
          asked={texts(search).act}
          record={recordDecisionAction.bind(null, params.org)}
        />
      </Page>
    </ErrorTexts>
  )
}
