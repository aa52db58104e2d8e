import type { Translate } from '@/lib/i18n/translator'
import { ButtonLink } from './button-link'

export type PaginationProps = {
  t: Translate
  previousHref?: string
  nextHref?: string
  /** “26–50 of more than 1,000”, made by the page. */
  text?: string
}

/** Keyset pages: earlier and later, no page numbers. */
export function Pagination({ t, previousHref, nextHref, text }: PaginationProps) {
  if (!previousHref && !nextHref && !text) return null
  return (
    <nav aria-label={t('ui.pages.label')} className="flex flex-wrap items-center justify-between gap-3 py-4">
      <p className="figures text-muted text-sm">{text}</p>
      <div className="flex gap-3">
        {previousHref && (
          <ButtonLink href={previousHref} variant="secondary" size="small" icon="arrow-left">
            {t('ui.pages.previous')}
          </ButtonLink>
        )}
        {nextHref && (
          <ButtonLink href={nextHref} variant="secondary" size="small" iconEnd="arrow-right">
            {t('ui.pages.next')}
          </ButtonLink>
        )}
      </div>
    </nav>
  )
}
