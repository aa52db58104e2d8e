import type { ReactNode } from 'react'
import { allianceNav } from '@/components/layout/alliance-nav'
import { Shell } from '@/components/layout/shell'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction, signOutAction } from '../(account)/actions'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { t, locale, session } = await shellFor(null)
  const account = session && {
    name: session.account.email,
    links: [{ href: '/account', label: t('auth.account.title') }],
    signOut: signOutAction,
  }
  return (
    <Shell
      nav={allianceNav(t, session?.allianceRoles)}
      account={account ?? undefined}
      signInHref={session ? undefined : '/sign-in'}
      languages={{ current: locale, action: chooseLocaleAction }}
    >
      {children}
    </Shell>
  )
}
