import Link from 'next/link'
import { cn } from '../ui/cn'
import { useT } from './messages'

export type NavItem = { href: string; label: string; current?: boolean; count?: number }

/** The menu by role: one line that scrolls sideways on a phone. */
export function MainNav({ items, width }: { items: NavItem[]; width: string }) {
  const t = useT()
  return (
    <nav aria-label={t('ui.nav.label')} className="overflow-x-auto">
      <ul className={`mx-auto flex min-w-max gap-1 px-2 sm:px-4 ${width}`}>
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              prefetch={false}
              aria-current={item.current ? 'page' : undefined}
              className={cn(
                '-outline-offset-2! flex min-h-11 items-center gap-2 border-b-3 px-3 pt-1 no-underline',
                item.current
                  ? 'border-accent font-semibold text-ink'
                  : 'border-transparent text-muted hover:border-field hover:text-ink',
              )}
            >
              {item.label}
              {item.count !== undefined && item.count > 0 && (
                <span className="figures rounded-full bg-accent px-2 font-semibold text-on-accent text-xs">
                  {item.count}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
