import { Page } from '@/components/layout/page'
import { OwnProofs } from '@/components/proofs/own-proofs'
import { ProofTexts } from '@/components/proofs/proof-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { ownProofs } from '@/lib/proofs/queries/proofs'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { askSchoolAction, handInProofAction } from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('proofs.title')

export default async function ProofsPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => ownProofs(ctx, params.id))
  const { done, uploaded, refused } = texts(search)
  const base = `/${params.org}/applications/${params.id}`
  const said = { done: uploaded ? 'received' : done, refused }
  const acts = { handIn: handInProofAction.bind(null, params.org), askSchool: askSchoolAction.bind(null, params.org) }
  return (
    <ProofTexts locale={ctx.locale}>
      <Page width="text" top={<BackLink t={ctx.t} href={base} label={ctx.t('review.asked.back')} />}>
        <OwnProofs ctx={ctx} view={view} base={base} said={said} acts={acts} />
      </Page>
    </ProofTexts>
  )
}
