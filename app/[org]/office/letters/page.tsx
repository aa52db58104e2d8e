import { Page } from '@/components/layout/page'
import { PageHeader } from '@/components/layout/page-header'
import { OfficeLetters } from '@/components/review/office-letters'
import { OfficeTabs } from '@/components/review/office-tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { holds } from '@/lib/ctx/actor'
import { officeLetters } from '@/lib/review/queries/letters'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'

type Props = { params: Promise<{ org: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.office.letters')

export default async function LettersPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { search }) => officeLetters(ctx, texts(search)))
  const { t, org } = ctx
  return (
    <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="letters" />}>
      <PageHeader
        size="desk"
        title={t('review.office.letters')}
        actions={
          holds(ctx.actor, 'settings.manage') && (
            <ButtonLink href={`/${params.org}/office/letters/wordings`} variant="secondary">
              {t('letters.link')}
            </ButtonLink>
          )
        }
      />
      <OfficeLetters t={t} org={params.org} zone={org.zone} view={view} />
    </Page>
  )
}
