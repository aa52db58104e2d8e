import type { Translate } from '@/lib/i18n/translator'

/** How much nobody has looked at yet. */
export function NewMark({ t, count }: { t: Translate; count: number }) {
  return (
    <span className="whitespace-nowrap rounded-full bg-accent px-2 font-semibold text-on-accent text-xs">
      {t('messages.unread', { count })}
    </span>
  )
}
