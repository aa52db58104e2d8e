import type { ReactNode } from 'react'
import type { AccountMenuProps } from '@/components/layout/account-menu'
import { MessagesProvider } from '@/components/layout/messages'
import { orgNav } from '@/components/layout/org-nav'
import { Shell } from '@/components/layout/shell'
import { holds } from '@/lib/ctx/actor'
import { packTexts } from '@/lib/i18n/translate'
import { shellFor } from '@/lib/web/shell'
import { chooseLocaleAction, signOutAction } from '../(account)/actions'

type Props = { children: ReactNode; params: Promise<{ org: string }> }

/** The association's house: its name, colour, language and menu. Proves nothing about access: each page does. */
export default async function OrgLayout({ children, params }: Props) {
  const { org: slug } = await params
  const { t, locale, session, org, actor } = await shellFor(slug)
  if (!org) return children
  const links: AccountMenuProps['links'] = [{ href: '/account', label: t('auth.account.title') }]
  if (actor.kind === 'person')
    links.push({ href: `/${slug}/letters`, label: t('messages.letters.title'), icon: 'mail' })
  const roles = actor.kind === 'person' ? actor.roles.map((role) => t.any(`common.role.${role}`)).join(', ') : undefined
  const account = session && {
    name: actor.kind === 'person' ? actor.name : session.account.email,
    role: roles,
    links,
    signOut: signOutAction,
  }
  return (
    <div data-accent={org.accent}>
      <MessagesProvider
        locale={locale}
        texts={packTexts(locale, [])}
        labels={JSON.stringify(org.labels[locale] ?? {})}
        viewer={session?.account.id}
      >
        <Shell
          association={{ name: org.shortName, href: `/${slug}` }}
          nav={orgNav(t, slug, actor)}
          width={holds(actor, 'application.read') ? 'full' : 'normal'}
          account={account ?? undefined}
          signInHref={session ? undefined : `/sign-in?return=/${slug}`}
          languages={{ current: locale, action: chooseLocaleAction }}
          help={t('common.help.contact', { email: org.contactEmail })}
          footerLinks={[
            { href: `/${slug}/register`, label: t('common.nav.register') },
            ...(org.settings.directory.public ? [{ href: `/${slug}/givers`, label: t('sessions.tab.directory') }] : []),
            { href: '/verify', label: t('common.nav.verify') },
            { href: `/${slug}/glossary`, label: t('glossary.title') },
          ]}
        >
          {children}
        </Shell>
      </MessagesProvider>
    </div>
  )
}
