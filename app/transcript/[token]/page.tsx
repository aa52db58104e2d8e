import { LinkRefused } from '@/components/layout/link-refused'
import { LinkShell } from '@/components/layout/link-shell'
import { ProofTexts } from '@/components/proofs/proof-texts'
import { SchoolPage } from '@/components/proofs/school-page'
import { transcriptAsked } from '@/lib/proofs/queries/for-school'
import type { Search } from '@/lib/web/enter'
import { enterByLink } from '@/lib/web/link-door'
import { titledByLink } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction } from '../../(account)/actions'
import { declineTranscriptAction } from './actions'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titledByLink('proofs.sending.title')

export default async function TranscriptPage({ params, searchParams }: Props) {
  const [{ token }, search, { t }] = await Promise.all([params, searchParams, shellFor(null)])
  const page = await enterByLink('transcript', token, transcriptAsked)
  if (page.refused) {
    return (
      <LinkShell t={t} setLocale={chooseLocaleAction}>
        <LinkRefused t={t} refused={page.refused} room="proofs" />
      </LinkShell>
    )
  }
  const { ctx, view } = page
  const decline = declineTranscriptAction.bind(null, token)
  return (
    <LinkShell t={ctx.t} org={ctx.org} setLocale={chooseLocaleAction}>
      <ProofTexts locale={ctx.locale}>
        <SchoolPage {...{ t: ctx.t, org: ctx.org, view, decline }} base={`/transcript/${token}`} said={texts(search)} />
      </ProofTexts>
    </LinkShell>
  )
}
