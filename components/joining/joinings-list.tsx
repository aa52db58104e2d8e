import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/catalogue'
import { formatMoment } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { JoiningLine, JoiningsList as View } from '@/lib/joining/queries/list'
import { EmptyState } from '../ui/empty-state'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; locale: Locale; zone: string; org: string; view: View }
type Line = { oneId: string; otherId: string; one: string; other: string; beside: string }

/** Who is asked, who is suggested, and what came of it; each leads to both entries side by side. */
export function JoiningsList({ t, locale, zone, org, view }: Props) {
  const line = ({ phase, at, ...pair }: JoiningLine): Line => ({
    ...pair,
    beside: `${t(`joining.state.${phase}`)}, ${formatMoment(locale, at, zone)}`,
  })
  const suggested = view.suggested.map(({ likenesses, ...pair }) => ({
    ...pair,
    beside: likenesses.map((why) => t(`casework.alike.same.${why}`)).join(', '),
  }))
  const groups = [
    { id: 'asked', title: t('joining.list.asked'), lines: view.asked.map(line) },
    { id: 'suggested', title: t('joining.list.suggested'), lines: suggested, more: view.more },
    { id: 'ended', title: t('joining.list.ended'), lines: view.ended.map(line) },
  ].filter(({ lines }) => lines.length > 0)
  if (groups.length === 0) {
    return <EmptyState title={t('joining.list.none')}>{t('joining.list.noneText')}</EmptyState>
  }
  return groups.map(({ id, title, lines, more }) => (
    <Group key={id} title={title}>
      {lines.map(({ oneId, otherId, one, other, beside }) => (
        <li key={oneId + otherId} className="grid gap-0.5 py-3">
          <TextLink href={`/${org}/office/joinings/${oneId}/${otherId}`} className="py-0.5">
            {t('joining.list.pair', { one, other })}
          </TextLink>
          <span className="text-muted text-sm">{beside}</span>
        </li>
      ))}
      {more && <li className="py-3 text-muted text-sm">{t('joining.list.more')}</li>}
    </Group>
  ))
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid max-w-3xl gap-2">
      <h2 className="heading text-xl">{title}</h2>
      <ul className="divide-y divide-line border-line border-y">{children}</ul>
    </section>
  )
}
