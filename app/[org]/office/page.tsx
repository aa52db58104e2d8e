import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { OfficeStart } from '@/components/review/office-start'
import { OfficeTabs } from '@/components/review/office-tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { office } from '@/lib/review/queries/office'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

export const generateMetadata = () => titled('review.office.title')

export default async function OfficePage(props: { params: Promise<{ org: string }> }) {
  const { ctx, params, view } = await enter(props, office)
  const { t } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="start" />}>
      <PageHeader
        size="desk"
        title={t('review.office.title')}
        kicker={ctx.org.shortName}
        actions={
          <ButtonLink href={`/${params.org}/office/joinings`} variant="secondary">
            {t('joining.list.title')}
          </ButtonLink>
        }
      />
      <OfficeStart t={t} org={params.org} view={view} />
    </Page>
  )
}
