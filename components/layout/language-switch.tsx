import type { Locale } from '@/lib/i18n/catalogue'
import { useT } from './messages'

export type LanguageSwitchProps = {
  current: Locale
  /** A plain POST form (an address or a server function); sends `locale` and `return`. */
  action: string | ((formData: FormData) => void | Promise<void>)
  /** Where to come back to; absent: the page the form stands on (the door reads the referer). */
  returnTo?: string
  locales?: readonly Locale[]
}

/** Each language under its own name; the present one is text, the others buttons. */
export function LanguageSwitch({ current, action, returnTo, locales = ['en', 'es'] }: LanguageSwitchProps) {
  const t = useT()
  const post = typeof action === 'string' ? { action, method: 'post' } : { action }
  return (
    <form {...post} className="flex items-center gap-1 text-sm">
      <span className="sr-only">{t('ui.language')}</span>
      {returnTo && <input type="hidden" name="return" value={returnTo} readOnly />}
      {locales.map((locale) =>
        locale === current ? (
          <span key={locale} lang={locale} aria-current="true" className="px-2 py-1.5 font-semibold text-ink">
            {t(`common.language.${locale}`)}
          </span>
        ) : (
          <button
            key={locale}
            type="submit"
            name="locale"
            value={locale}
            lang={locale}
            className="min-h-9 rounded-md px-2 text-accent underline underline-offset-[0.2em] hover:bg-accent-soft"
          >
            {t(`common.language.${locale}`)}
          </button>
        ),
      )}
    </form>
  )
}
