import { LinkRefused } from '@/components/layout/link-refused'
import { LinkShell } from '@/components/layout/link-shell'
import { RefusalTexts } from '@/components/references/refusal-texts'
import { ConfirmPage } from '@/components/rsc/confirm-page'
import { confirmView } from '@/lib/rsc/queries/for-giver'
import type { Search } from '@/lib/web/enter'
import { enterByLink } from '@/lib/web/link-door'
import { titledByLink } from '@/lib/web/metadata'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction } from '../../(account)/actions'
import { actsOf } from './acts'

export const generateMetadata = () => titledByLink('rsc.confirm.title')
type Props = { params: Promise<{ token: string }>; searchParams: Promise<Search> }

export default async function ConfirmHours({ params, searchParams }: Props) {
  const [{ token }, { run, as }, { t }] = await Promise.all([params, searchParams, shellFor(null)])
  const page = await enterByLink('confirm-hours', token, confirmView)
  const shell = { t, setLocale: chooseLocaleAction }
  if (page.refused) {
    return (
      <LinkShell {...shell}>
        <LinkRefused t={t} refused={page.refused} room="rsc" />
      </LinkShell>
    )
  }
  const { ctx, view } = page
  const at = { base: `/confirm-hours/${token}`, run: String(run ?? ''), as: String(as ?? '') }
  return (
    <LinkShell {...shell} t={ctx.t} org={ctx.org}>
      <RefusalTexts locale={ctx.locale} of={['rsc', 'ledger']}>
        <ConfirmPage t={ctx.t} view={view} org={ctx.org} {...at} acts={actsOf(token)} />
      </RefusalTexts>
    </LinkShell>
  )
}
