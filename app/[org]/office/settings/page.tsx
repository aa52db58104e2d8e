import { FormLayout, Page } from '@/components/layout/page'
import { SettingsForm } from '@/components/orgs/settings-form'
import { SettingsTexts } from '@/components/orgs/settings-texts'
import { OfficeTabs } from '@/components/review/office-tabs'
import { settingsView } from '@/lib/orgs/queries'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { saveSettingsAction } from './actions'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('orgs.settings.title')

export default async function SettingsPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, settingsView)
  const { t, org, locale } = ctx
  const base = `/${params.org}/office/settings`
  const save = saveSettingsAction.bind(null, params.org)
  return (
    <SettingsTexts locale={locale}>
      <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="settings" />}>
        <FormLayout>
          <SettingsForm t={t} org={org} view={view} done={texts(search).done} base={base} save={save} />
        </FormLayout>
      </Page>
    </SettingsTexts>
  )
}
