import type { Translate } from '@/lib/i18n/translator'
import type { Talks } from '@/lib/messages/queries/unread'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'
import { NewMark } from './new-mark'

type Props = { t: Translate; path: string; talks: Talks }

/** Who helps, and where people wrote to each other: the way to every thread once the task list is gone. */
export function TalksPanel({ t, path, talks: { adviser, sections } }: Props) {
  if (!adviser && sections.length === 0) return null
  return (
    <Panel id="talks" title={t('messages.panel.title')}>
      {adviser && (
        <p>
          <strong>{t('messages.adviser.yours', { name: adviser })}</strong> {t('messages.adviser.ask')}
        </p>
      )}
      {sections.length > 0 && (
        <ul className="mt-3 grid gap-2">
          {sections.map(({ section, comments, unread }) => (
            <li key={section} className="flex flex-wrap items-center gap-x-3">
              <TextLink href={`${path}/${section}#comments`} className="py-1">
                {t.any(`portfolio.section.${section}`)}
              </TextLink>
              <span className="text-muted text-sm">{t('messages.panel.comments', { count: comments })}</span>
              {unread > 0 && <NewMark t={t} count={unread} />}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
