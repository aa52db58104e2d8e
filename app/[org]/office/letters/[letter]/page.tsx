import { Page } from '@/components/layout/page'
import { LetterSheet } from '@/components/review/letter-sheet'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { officeLetter } from '@/lib/review/queries/letters'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; letter: string }> }

export const generateMetadata = () => titled('review.office.letters')

export default async function LetterPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => officeLetter(ctx, params.letter))
  const { t, org } = ctx
  const title = view.subject ?? t.any(`letters.name.${view.template}`)
  const back = { label: t('review.office.letters'), href: `/${params.org}/office/letters` }
  return (
    <Page width="text" top={<Breadcrumbs t={t} crumbs={[back, { label: title }]} />}>
      <LetterSheet t={t} zone={org.zone} title={title} letter={view} />
    </Page>
  )
}
