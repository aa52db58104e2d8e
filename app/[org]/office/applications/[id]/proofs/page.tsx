import { Page } from '@/components/layout/page'
import { OfficeProofs } from '@/components/proofs/office-proofs'
import { ProofTexts } from '@/components/proofs/proof-texts'
import { BackLink } from '@/components/ui/breadcrumbs'
import { officeProofs } from '@/lib/proofs/queries/proofs'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import {
  askForProofAction,
  askSchoolForApplicantAction,
  dropProofAction,
  judgeProofAction,
  receiveProofAction,
} from './actions'

type Props = { params: Promise<{ org: string; id: string }>; searchParams: Promise<Search> }
export const generateMetadata = () => titled('proofs.office.title')

export default async function OfficeProofsPage(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) => officeProofs(ctx, params.id))
  const { org, id } = params
  const base = `/${org}/office/applications/${id}`
  const acts = {
    ask: askForProofAction.bind(null, org),
    askSchool: askSchoolForApplicantAction.bind(null, org),
    drop: dropProofAction.bind(null, org),
    judge: judgeProofAction.bind(null, org),
    receive: receiveProofAction.bind(null, org),
  }
  const { done, uploaded, refused } = texts(search)
  const said = { done: uploaded ? 'received' : done, refused }
  return (
    <ProofTexts locale={ctx.locale}>
      <Page width="text" top={<BackLink t={ctx.t} href={base} label={ctx.t('proofs.office.back')} />}>
        <OfficeProofs ctx={ctx} view={view} base={base} said={said} acts={acts} />
      </Page>
    </ProofTexts>
  )
}
