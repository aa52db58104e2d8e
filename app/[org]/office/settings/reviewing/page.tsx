import { Page } from '@/components/layout/page'
import { ReviewingForm } from '@/components/orgs/reviewing-form'
import { SettingsTexts } from '@/components/orgs/settings-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { reviewingView } from '@/lib/orgs/queries/reviewing'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { saveReviewingAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('orgs.reviewing.title')

export default async function ReviewingPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, reviewingView)
  const { t, locale } = ctx
  const back = <BackLink t={t} href={`/${params.org}/office/settings`} label={t('orgs.settings.title')} />
  return (
    <SettingsTexts locale={locale}>
      <Page width="full" top={back}>
        <ReviewingForm t={t} view={view} done={texts(search).done} save={saveReviewingAction.bind(null, params.org)} />
      </Page>
    </SettingsTexts>
  )
}
