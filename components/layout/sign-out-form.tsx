import { Icon } from '../ui/icon'
import { useT } from './messages'

export type SignOutFormProps = { action: (formData: FormData) => Promise<void>; className: string }

/** Signing out is a post. */
export function SignOutForm({ action, className }: SignOutFormProps) {
  const t = useT()
  return (
    <form action={action}>
      <button type="submit" className={className}>
        <Icon name="log-out" className="size-4" />
        {t('auth.signOut')}
      </button>
    </form>
  )
}
