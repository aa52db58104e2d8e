import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { SectionLine } from '@/lib/portfolio/queries/home'
import { SECTION_GROUPS } from '@/lib/rules/sections'
import { TaskList } from '../ui/task-list'

type Line = Pick<SectionLine, 'code' | 'group' | 'state' | 'hint'>
/** Comments not read yet, by part. */
export type Unread = Partial<Record<SectionLine['code'], number>>
type Props = {
  t: Translate
  path: string
  sections: readonly Line[]
  unread?: Unread
  /** How the groups are named: to whom it belongs, or to somebody who reads along. */
  groups?: 'portfolio' | 'messages'
}

/** The parts of a portfolio in their groups, each with its state; the whole row leads there. */
export function PortfolioTasks({ t, path, sections, unread = {}, groups: named = 'portfolio' }: Props) {
  const groups = SECTION_GROUPS.map((group) => ({
    id: group,
    title: t(`${named}.group.${group}`),
    tasks: sections
      .filter((section) => section.group === group)
      .map(({ code, state, hint }) => ({
        id: code,
        title: t(`portfolio.section.${code}`),
        hint: hint ? say(t, hint) : undefined,
        mark: unread[code] ? t('messages.unread', { count: unread[code] }) : undefined,
        state,
        stateText: t(`portfolio.sectionState.${state}`),
        href: state === 'cannotStart' ? undefined : `${path}/${code}`,
      })),
  }))
  return <TaskList groups={groups.filter((group) => group.tasks.length > 0)} />
}
