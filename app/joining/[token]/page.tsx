import { AskedPage } from '@/components/joining/asked-page'
import { ErrorTexts } from '@/components/layout/error-texts'
import { LinkRefused } from '@/components/layout/link-refused'
import { LinkShell } from '@/components/layout/link-shell'
import { joiningBehindLink } from '@/lib/joining/queries/behind-link'
import { enterByLink } from '@/lib/web/link-door'
import { titledByLink } from '@/lib/web/metadata'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction } from '../../(account)/actions'
import { agreeToJoiningAction, declineJoiningAction } from './actions'

type Props = { params: Promise<{ token: string }> }

export const generateMetadata = () => titledByLink('joining.answer.title')

export default async function JoiningPage({ params }: Props) {
  const { token } = await params
  const { t } = await shellFor(null)
  const page = await enterByLink('joining', token, joiningBehindLink)
  if (page.refused) {
    return (
      <LinkShell t={t} setLocale={chooseLocaleAction}>
        <LinkRefused t={t} refused={page.refused} room="joining" />
      </LinkShell>
    )
  }
  const { ctx, view } = page
  const [agree, decline] = [agreeToJoiningAction.bind(null, token), declineJoiningAction.bind(null, token)]
  return (
    <LinkShell t={ctx.t} org={ctx.org} setLocale={chooseLocaleAction}>
      <ErrorTexts locale={ctx.locale} of={['joining']}>
        <AskedPage t={ctx.t} locale={ctx.locale} view={view} agree={agree} decline={decline} />
      </ErrorTexts>
    </LinkShell>
  )
}
