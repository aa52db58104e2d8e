import type { Translate } from '@/lib/i18n/translator'
import { Icon } from '../ui/icon'
import { accountRowClass } from './account-menu'

/** Signing out is a post. */
export function SignOutForm({ t, action }: { t: Translate; action: (formData: FormData) => Promise<void> }) {
  return (
    <form action={action}>
      <button type="submit" className={accountRowClass}>
        <Icon name="log-out" className="size-4" />
        {t('auth.signOut')}
      </button>
    </form>
  )
}
