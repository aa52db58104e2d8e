import type { ReactNode } from 'react'
import type { Translate } from '@/lib/i18n/translator'
import type { LanguageSwitchProps } from './language-switch'
import { Page } from './page'
import { Shell } from './shell'

type Org = { shortName: string; accent: string; contactEmail: string }
type Props = {
  t: Translate
  /** Unknown while the link opens nothing. */
  org?: Org
  setLocale: LanguageSwitchProps['action']
  top?: ReactNode
  children: ReactNode
}

/** The house around a page behind a secret link: the association's name and colour, the language, no menu. */
export function LinkShell({ t, org, setLocale, top, children }: Props) {
  return (
    <div data-accent={org?.accent}>
      <Shell
        association={org && { name: org.shortName, href: '/' }}
        languages={{ current: t.locale, action: setLocale }}
        help={org && t('common.help.contact', { email: org.contactEmail })}
      >
        <Page width="text" top={top}>
          {children}
        </Page>
      </Shell>
    </div>
  )
}
