import type { Translate } from '@/lib/i18n/translator'
import type { Talks } from '@/lib/messages/queries/unread'
import type { SectionCode } from '@/lib/rules/sections'
import { Icon } from '../ui/icon'
import { TextLink } from '../ui/text-link'
import { NewMark } from './new-mark'

type Props = { t: Translate; base: string; section: SectionCode; talks: Talks; named?: boolean }

/** The way from a part of the case to what was said about it. */
export function CaseTalk({ t, base, section, talks, named }: Props) {
  const talk = talks.sections.find((one) => one.section === section)
  const name = t.any(`portfolio.section.${section}`)
  return (
    <p className="no-print flex flex-wrap items-center gap-x-2 text-sm">
      <Icon name="message-square" className="size-4 text-muted" />
      {named && <strong>{name}</strong>}
      <TextLink href={`${base}/comments/${section}`} className="py-1.5">
        {t('messages.case.link', { count: talk?.comments ?? 0 })}
        <span className="sr-only">: {name}</span>
      </TextLink>
      {talk && talk.unread > 0 && <NewMark t={t} count={talk.unread} />}
    </p>
  )
}
