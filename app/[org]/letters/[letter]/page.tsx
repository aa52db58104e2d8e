import { Page } from '@/components/layout/page'
import { OwnLetterView } from '@/components/messages/own-letter'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ownLetter } from '@/lib/people/queries/letters'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'

type Props = { params: Promise<{ org: string; letter: string }> }

export const generateMetadata = () => titled('messages.letters.title')

export default async function OwnLetterPage(props: Props) {
  const { ctx, params, view } = await enter(props, (ctx, { params }) => ownLetter(ctx, params.letter))
  const { t, org } = ctx
  return (
    <Page width="text" top={<BackLink t={t} href={`/${params.org}/letters`} label={t('messages.letters.back')} />}>
      <OwnLetterView t={t} org={org} letter={view} />
    </Page>
  )
}
