import type { Translate } from '@/lib/i18n/translator'
import type { Beside } from '@/lib/review/queries/desk-beside'
import type { DeskFilters as Asked } from '@/lib/review/schema/desk'
import { addressOf, COLUMNS, ORDERS } from '@/lib/review/schema/desk'
import { ADD_ONS, CATEGORY_CODES } from '@/lib/rules/categories'
import { STAGES, STATUSES, TURNS } from '@/lib/rules/standing'
import { type FilterChoice, FilterForm } from '../layout/filter-form'
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
export function DeskFilters(props: Props) {
  const { t, href, asked, promises } = props
  const { statuses, overdue, late, mine, q, columns } = asked
  const set = addressOf(asked).map(([name]) => name)
  const rare = rareChoices(props)
  return (
    <FilterForm
      href={href}
      search={{ label: t('review.desk.q'), value: q }}
      fold={{
        label: t('desk.filters', { count: set.filter((name) => name !== 'q' && name !== 'col').length }),
        search: t('desk.search'),
      }}
      selects={usualChoices(props)}
      ticks={[
        { name: 'overdue', label: t('desk.overdue'), checked: overdue },
        ...(promises || late ? [{ name: 'late', label: t('desk.board.late'), checked: late }] : []),
        { name: 'mine', label: t('review.desk.mine'), checked: mine },
      ]}
      more={{
        label: t('desk.more', { count: statuses.length + rare.filter(({ name }) => set.includes(name)).length }),
        selects: rare,
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
      clear={set.some((name) => name !== 'col') ? t('review.desk.clear') : undefined}
    />
  )
}

/** What a day's work is chosen by. */
function usualChoices({ t, asked, beside }: Props): FilterChoice[] {
  const { turn, stage, coordinator } = asked
  const any: Choice = ['', t('review.desk.any')]
  const people = beside.coordinators.map(({ id, name }): Choice => [id, name])
  return [
    {
      name: 'turn',
      label: t('review.desk.turn'),
      value: turn,
      choices: [any, ...TURNS.map((one): Choice => [one, t(`review.turn.${one}`)])],
    },
    {
      name: 'stage',
      label: t('review.desk.state'),
      value: stage,
      choices: [
        ['', t('review.desk.open')],
        ...STAGES.map((one): Choice => [one, t(`review.state.${one}`)]),
        ['all', t('review.desk.all')],
      ],
    },
    {
      name: 'coordinator',
      label: t('review.desk.coordinator'),
      value: coordinator,
      choices: asBefore([any, ['none', t('desk.nobody')], ...people], coordinator, t('desk.formerCoordinator')),
    },
  ]
}

function rareChoices({ t, asked, beside }: Props): FilterChoice[] {
  const { category, round, older, younger, order } = asked
  const any: Choice = ['', t('review.desk.any')]
  const rounds = beside.rounds.map(({ id, name }): Choice => [id, name])
  const inRound: FilterChoice = {
    name: 'round',
    label: t('desk.column.round'),
    value: round,
    choices: asBefore([any, ['none', t('desk.noRound')], ...rounds], round, t('desk.earlierRound')),
  }
  return [
    {
      name: 'category',
      label: t('review.desk.category'),
      value: category,
      choices: [any, ...[...CATEGORY_CODES, ...ADD_ONS].map((code): Choice => [code, code])],
    },
    ...(rounds.length > 0 || round ? [inRound] : []),
    {
      name: 'older',
      label: t('desk.older'),
      value: older === null ? '' : String(older),
      choices: [any, ...steps(older).map((n): Choice => [String(n), t('desk.atLeast', { days: n })])],
    },
    {
      name: 'younger',
      label: t('desk.younger'),
      value: younger === null ? '' : String(younger),
      choices: [any, ...steps(younger).map((n): Choice => [String(n), t('desk.atMost', { days: n })])],
    },
    {
      name: 'order',
      label: t('review.desk.order'),
      value: order,
      choices: ORDERS.map((one): Choice => [one, t(`review.order.${one}`)]),
    },
  ]
}
