import type { ReactNode } from 'react'
import { Shell } from '@/components/layout/shell'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction, signOutAction } from './actions'

export default async function AccountLayout({ children }: { children: ReactNode }) {
  const { t, locale, session } = await shellFor(null)
  const account = session && {
    name: session.account.email,
    links: [{ href: '/account', label: t('auth.account.title') }],
    signOut: signOutAction,
  }
  return (
    <Shell languages={{ current: locale, action: chooseLocaleAction }} account={account ?? undefined}>
      {children}
    </Shell>
  )
}
