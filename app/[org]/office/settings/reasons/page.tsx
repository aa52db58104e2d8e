import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { ReasonsPage } from '@/components/orgs/reasons-page'
import { BackLink } from '@/components/ui/breadcrumbs'
import { reasonsView } from '@/lib/orgs/queries/reasons'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { retireReasonAction, saveReasonAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('reasons.title')

export default async function OwnReasonsPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, reasonsView)
  const { t, locale } = ctx
  const [save, retire] = [saveReasonAction.bind(null, params.org), retireReasonAction.bind(null, params.org)]
  const back = <BackLink t={t} href={`/${params.org}/office/settings`} label={t('orgs.settings.title')} />
  return (
    <ErrorTexts locale={locale} of={['reasons', 'orgs']}>
      <Page width="normal" top={back}>
        <ReasonsPage t={t} view={view} done={texts(search).done} save={save} retire={retire} />
      </Page>
    </ErrorTexts>
  )
}
