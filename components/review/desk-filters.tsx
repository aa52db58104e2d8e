import type { Translate } from '@/lib/i18n/translator'
import type { Beside } from '@/lib/review/queries/desk-beside'
import type { DeskFilters as Asked } from '@/lib/review/schema/desk'
import { addressOf, COLUMNS, ORDERS } from '@/lib/review/schema/desk'
import { ADD_ONS, CATEGORY_CODES } from '@/lib/rules/categories'
import { STAGES, STATUSES, TURNS } from '@/lib/rules/standing'
import { FilterForm } from '../layout/filter-form'
import { columnLabel } from './desk-words'

type Props = {
  t: Translate
  href: string
  asked: Asked
  beside: Pick<Beside, 'coordinators' | 'rounds'>
  /** Whether the association promises anything. */
  promises: boolean
}

type Choice = readonly [value: string, label: string]

/** The choices, with one for what was asked for and is offered no longer. */
function asBefore(choices: readonly Choice[], value: string, gone: string): readonly Choice[] {
  return choices.some(([known]) => known === value) ? choices : [...choices, [value, gone]]
}

/** Ages to choose from, with the one that is chosen. */
function steps(chosen: number | null): number[] {
  return [...new Set([5, 6, 10, 11, 20, 21, 40, 41, ...(chosen === null ? [] : [chosen])])].sort((a, b) => a - b)
}

/** The desk's filters: a plain form whose answer is an address, so that a view can be kept and shared. */
export function DeskFilters({ t, href, asked, beside: { coordinators, rounds }, promises }: Props) {
  const { stage, statuses, turn, category, coordinator, round, overdue, late, older, younger, mine } = asked
  const { q, order, columns } = asked
  const filtered = addressOf(asked).some(([name]) => name !== 'col')
  const any = ['', t('review.desk.any')] as const
  const people: Choice[] = [any, ['none', t('desk.nobody')], ...coordinators.map(({ id, name }): Choice => [id, name])]
  const inRounds: Choice[] = [any, ['none', t('desk.noRound')], ...rounds.map(({ id, name }): Choice => [id, name])]
  return (
    <FilterForm
      href={href}
      search={{ label: t('review.desk.q'), value: q }}
      selects={[
        {
          name: 'turn',
          label: t('review.desk.turn'),
          value: turn,
          choices: [any, ...TURNS.map((one) => [one, t(`review.turn.${one}`)] as const)],
        },
        {
          name: 'stage',
          label: t('review.desk.state'),
          value: stage,
          choices: [
            ['', t('review.desk.open')],
            ...STAGES.map((one) => [one, t(`review.state.${one}`)] as const),
            ['all', t('review.desk.all')],
          ],
        },
        {
          name: 'category',
          label: t('review.desk.category'),
          value: category,
          choices: [any, ...[...CATEGORY_CODES, ...ADD_ONS].map((code) => [code, code] as const)],
        },
        {
          name: 'coordinator',
          label: t('review.desk.coordinator'),
          value: coordinator,
          choices: asBefore(people, coordinator, t('desk.formerCoordinator')),
        },
        ...(rounds.length > 0 || round
          ? [
              {
                name: 'round',
                label: t('desk.column.round'),
                value: round,
                choices: asBefore(inRounds, round, t('desk.earlierRound')),
              },
            ]
          : []),
        {
          name: 'older',
          label: t('desk.older'),
          value: older === null ? '' : String(older),
          choices: [any, ...steps(older).map((n) => [String(n), t('desk.atLeast', { days: n })] as const)],
        },
        {
          name: 'younger',
          label: t('desk.younger'),
          value: younger === null ? '' : String(younger),
          choices: [any, ...steps(younger).map((n) => [String(n), t('desk.atMost', { days: n })] as const)],
        },
        {
          name: 'order',
          label: t('review.desk.order'),
          value: order,
          choices: ORDERS.map((one) => [one, t(`review.order.${one}`)] as const),
        },
      ]}
      ticks={[
        { name: 'overdue', label: t('desk.overdue'), checked: overdue },
        ...(promises || late ? [{ name: 'late', label: t('desk.board.late'), checked: late }] : []),
        { name: 'mine', label: t('review.desk.mine'), checked: mine },
      ]}
      more={{
        label: t('desk.more', { count: statuses.length }),
        lists: [
          {
            name: 'status',
            label: t('desk.statuses'),
            values: statuses,
            choices: STATUSES.map((one) => [one, t(`desk.status.${one}`)] as const),
          },
          {
            name: 'col',
            label: t('desk.columns'),
            values: columns,
            choices: COLUMNS.map((one) => [one, columnLabel(t, one)] as const),
          },
        ],
      }}
      submit={t('review.desk.show')}
      clearHref={`${href}?stage=`}
      clear={filtered ? t('review.desk.clear') : undefined}
    />
  )
}
