import type { Translate } from '@/lib/i18n/translator'
import { Button } from '../ui/button'

/** Asks for the number on a certificate; a plain form that leads to the number's own address. */
export function VerifyForm({ t, number, again }: { t: Translate; number?: string; again?: boolean }) {
  return (
    <form method="get" action="/verify" className="no-print flex flex-wrap items-end gap-3">
      <label className="grid min-w-0 grow gap-1 sm:max-w-sm">
        <span className="font-semibold">{t(again ? 'register.verify.another' : 'register.verify.number')}</span>
        <span className="text-muted text-sm">{t('register.verify.hint')}</span>
        <input
          name="number"
          defaultValue={number}
          required
          maxLength={60}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          className="field-box figures"
        />
      </label>
      <Button type="submit" variant={again ? 'secondary' : 'primary'} icon="shield-check">
        {t('register.verify.button')}
      </Button>
    </form>
  )
}
