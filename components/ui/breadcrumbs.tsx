import type { Translate } from '@/lib/i18n/translator'
import { Icon } from './icon'
import { TextLink } from './text-link'

export type Crumb = { label: string; href?: string }

/** For desks: where this page hangs. The last crumb is the page itself. */
export function Breadcrumbs({ t, crumbs }: { t: Translate; crumbs: Crumb[] }) {
  return (
    <nav aria-label={t('ui.breadcrumbs.label')} className="text-sm">
      <ol className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
        {crumbs.map((crumb, index) => (
          <li key={crumb.href ?? crumb.label} className="flex items-center gap-1.5">
            {index > 0 && <Icon name="chevron-right" className="size-3.5 text-muted" />}
            {crumb.href ? (
              <TextLink href={crumb.href} quiet className="inline-block py-1 text-muted">
                {crumb.label}
              </TextLink>
            ) : (
              <span aria-current="page" className="py-1">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** For forms: one step up, to a place the server computed (never history). */
export function BackLink({ t, href, label }: { t: Translate; href: string; label?: string }) {
  return (
    <nav aria-label={t('ui.back')}>
      <TextLink href={href} quiet className="-ms-1 inline-flex min-h-11 items-center gap-1.5 px-1 text-muted">
        <Icon name="arrow-left" className="size-4" />
        {label ?? t('ui.back')}
      </TextLink>
    </nav>
  )
}
