import { Page } from '@/components/layout/page'
import { WordingsList } from '@/components/letters/wordings-list'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { wordingsView } from '@/lib/orgs/queries/wordings'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string }> }

export const generateMetadata = () => titled('letters.title')

export default async function WordingsPage(props: Props) {
  const { ctx, params, view } = await enter(props, wordingsView)
  const { t, org } = ctx
  const base = `/${params.org}/office/letters`
  const crumbs = [{ label: t('review.office.letters'), href: base }, { label: t('letters.title') }]
  return (
    <Page width="full" top={<Breadcrumbs t={t} crumbs={crumbs} />}>
      <WordingsList t={t} base={`${base}/wordings`} languages={org.languages} letters={view.letters} />
    </Page>
  )
}
