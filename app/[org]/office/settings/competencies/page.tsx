import { Page } from '@/components/layout/page'
import { CompetencyForm } from '@/components/orgs/competency-form'
import { SettingsTexts } from '@/components/orgs/settings-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { competencyListView } from '@/lib/orgs/queries/competency-list'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { saveCompetenciesAction } from '../actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('orgs.competencies.title')

export default async function CompetencyListPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, competencyListView)
  const { t, locale } = ctx
  const back = <BackLink t={t} href={`/${params.org}/office/settings`} label={t('orgs.settings.title')} />
  return (
    <SettingsTexts locale={locale}>
      <Page width="full" top={back}>
        <CompetencyForm
          t={t}
          view={view}
          done={texts(search).done}
          save={saveCompetenciesAction.bind(null, params.org)}
        />
      </Page>
    </SettingsTexts>
  )
}
