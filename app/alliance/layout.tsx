import type { ReactNode } from 'react'
import { allianceNav } from '@/components/layout/alliance-nav'
import { Shell } from '@/components/layout/shell'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction, signOutAction } from '../(account)/actions'

/** The Alliance's own house. Proves nothing about access: each page does. */
export default async function AllianceLayout({ children }: { children: ReactNode }) {
  const { t, locale, session } = await shellFor(null)
  const account = session && {
    name: session.account.email,
    role: session.allianceRoles.map((role) => t.any(`common.role.${role}`)).join(', '),
    links: [{ href: '/account', label: t('auth.account.title') }],
    signOut: signOutAction,
  }
  return (
    <div data-accent="slate">
      <Shell
        nav={allianceNav(t, session?.allianceRoles)}
        account={account ?? undefined}
        signInHref={session ? undefined : '/sign-in?return=/alliance'}
        languages={{ current: locale, action: chooseLocaleAction }}
      >
        {children}
      </Shell>
    </div>
  )
}
