import { Avatar } from '../ui/avatar'
import { Icon, type IconName } from '../ui/icon'
import { ClosesItself } from './closes-itself'
import { useT } from './messages'
import { SignOutForm, type SignOutFormProps } from './sign-out-form'

export type AccountMenuProps = {
  name: string
  /** What they are here: “Coordinator”. */
  role?: string
  links: { href: string; label: string; icon?: IconName }[]
  /** Other roles or associations one may switch to; each is a link. */
  roles?: { href: string; label: string; current?: boolean }[]
  /** The action of signing out, given by the layout. */
  signOut: SignOutFormProps['action']
}

const ROW =
  'flex min-h-11 items-center gap-2.5 rounded-md px-3 text-ink no-underline hover:bg-accent-soft hover:text-accent'

/** Native details: opens before JavaScript; with it, Escape and a click elsewhere close it. */
export function AccountMenu({ name, role, links, roles = [], signOut }: AccountMenuProps) {
  const t = useT()
  return (
    <ClosesItself className="relative">
      <summary className="flex min-h-11 items-center gap-2.5 rounded-md px-1.5 hover:bg-accent-soft sm:px-2.5">
        <Avatar name={name} size="small" />
        <span className="hidden text-start leading-tight md:block">
          <span className="block font-semibold text-sm">{name}</span>
          {role && <span className="block text-muted text-xs">{role}</span>}
        </span>
        <span className="sr-only">{t('ui.account.menu')}</span>
        <Icon name="chevron-down" className="size-4 text-muted" />
      </summary>
      <div className="absolute end-0 top-full z-40 mt-2 w-72 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-surface p-1.5 shadow-lift">
        <p className="px-3 py-2 md:hidden">
          <span className="block font-semibold">{name}</span>
          {role && <span className="block text-muted text-sm">{role}</span>}
        </p>
        {roles.length > 1 && (
          <div className="border-line border-b pb-1.5">
            <p className="px-3 pt-1.5 pb-1 text-muted text-sm">{t('ui.account.roles')}</p>
            <ul>
              {roles.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={item.current ? 'true' : undefined} className={ROW}>
                    <Icon name={item.current ? 'check' : 'repeat'} className="size-4" />
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        )}
        <ul className="py-1.5">
          {links.map((item) => (
            <li key={item.href}>
              <a href={item.href} className={ROW}>
                <Icon name={item.icon ?? 'user'} className="size-4" />
                {item.label}
              </a>
            </li>
          ))}
        </ul>
        <div className="border-line border-t pt-1.5">
          <SignOutForm action={signOut} className={`${ROW} w-full`} />
        </div>
      </div>
    </ClosesItself>
  )
}
