import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { LetterSheet } from '@/components/review/letter-sheet'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { officeLetter } from '@/lib/review/queries/letters'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { sendLetterAgainAction } from './actions'

type Props = { params: Promise<{ org: string; letter: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('review.office.letters')

export default async function LetterPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => officeLetter(ctx, params.letter))
  const { t, org } = ctx
  const title = view.letter.subject ?? t.any(`letters.name.${view.letter.template}`)
  const back = { label: t('review.office.letters'), href: `/${params.org}/office/letters` }
  const send = sendLetterAgainAction.bind(null, params.org)
  return (
    <ErrorTexts locale={ctx.locale} of={['review']}>
      <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: title }]} />}>
        <LetterSheet t={t} zone={org.zone} title={title} view={view} send={send} done={texts(search).done} />
      </Page>
    </ErrorTexts>
  )
}
