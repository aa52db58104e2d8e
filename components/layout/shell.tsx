'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { SkipLink } from '../ui/skip-link'
import { AccountMenu, type AccountMenuProps } from './account-menu'
import { LanguageSwitch, type LanguageSwitchProps } from './language-switch'
import { MainNav, type NavItem } from './main-nav'
import { Mark } from './mark'
import { useT } from './messages'

export type ShellProps = {
  /** Whose house this is; without it the product's own name. */
  association?: { name: string; href: string; markSrc?: string }
  nav?: NavItem[]
  account?: AccountMenuProps
  /** For people who are not signed in. */
  signInHref?: string
  languages?: LanguageSwitchProps
  /** Over everything: a banner about test data, maintenance, whom one acts for. */
  banner?: ReactNode
  footerLinks?: { href: string; label: string }[]
  /** Who answers questions: shown in the footer of every page, always at the same place (WCAG 3.2.6). */
  help?: ReactNode
  width?: 'normal' | 'full'
  children: ReactNode
}

/**
 * Header, page, footer. `children` is a `Page`, which holds the `main` landmark. Drawn from its words on both sides: sent
 * as elements, the menus cost more than most pages.
 */
export function Shell(props: ShellProps) {
  const t = useT()
  const { association, nav = [], account, signInHref, languages, banner, footerLinks = [], help, children } = props
  const width = props.width === 'full' ? 'max-w-[100rem]' : 'max-w-6xl'
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink label={t('ui.skip')} />
      {banner}
      <header className="border-line border-b bg-surface print:border-b-2">
        <div className={`mx-auto flex items-center gap-x-6 px-4 py-3 sm:px-6 ${width}`}>
          <Link
            href={association?.href ?? '/'}
            prefetch={false}
            className="flex min-h-11 min-w-0 items-center gap-3 rounded-md text-ink no-underline"
          >
            <Mark src={association?.markSrc} />
            <span className="heading min-w-0 text-lg leading-tight">{association?.name ?? t('common.app.name')}</span>
          </Link>
          <div className="no-print ms-auto flex items-center gap-1 sm:gap-3">
            {languages && (
              <div className="hidden sm:block">
                <LanguageSwitch {...languages} />
              </div>
            )}
            {account && <AccountMenu {...account} />}
            {signInHref && (
              <Link
                href={signInHref}
                prefetch={false}
                className="inline-flex min-h-11 items-center whitespace-nowrap rounded-md px-3 font-semibold text-accent no-underline hover:bg-accent-soft"
              >
                {t('ui.signIn')}
              </Link>
            )}
          </div>
        </div>
        {nav.length > 0 && <MainNav items={nav} width={width} />}
      </header>
      <div className="page-host grow">{children}</div>
      <footer className="no-print border-line border-t bg-sunken">
        <div className={`mx-auto grid gap-6 px-4 py-8 text-muted text-sm sm:px-6 ${width}`}>
          {help && <div className="text-base text-ink">{help}</div>}
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {footerLinks.map((link) => (
                <li key={link.href}>
                  <Link
                    href={link.href}
                    prefetch={false}
                    className="inline-block py-1.5 text-muted underline underline-offset-[0.2em] hover:text-ink"
                  >
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
            {languages && <LanguageSwitch {...languages} />}
            <p>{t('common.app.name')}</p>
          </div>
        </div>
      </footer>
    </div>
  )
}
