import type { Translate } from '@/lib/i18n/translator'
import type { Desk } from '@/lib/review/queries/desk'
import { ORDERS, TURNS } from '@/lib/review/schema'
import { ADD_ONS, CATEGORY_CODES } from '@/lib/rules/categories'
import { STATES } from '@/lib/rules/transitions'
import { FilterForm } from '../layout/filter-form'

type Props = { t: Translate; href: string; asked: Desk['asked'] }

/** The desk's filters: a plain form whose answer is an address, so that a view can be kept and shared. */
export function DeskFilters({ t, href, asked }: Props) {
  const filtered = asked.state || asked.turn || asked.category || asked.mine || asked.q || asked.order !== 'oldest'
  return (
    <FilterForm
      href={href}
      search={{ label: t('review.desk.q'), value: asked.q }}
      selects={[
        {
          name: 'turn',
          label: t('review.desk.turn'),
          value: asked.turn,
          choices: [['', t('review.desk.any')], ...TURNS.map((turn) => [turn, t(`review.turn.${turn}`)] as const)],
        },
        {
          name: 'state',
          label: t('review.desk.state'),
          value: asked.state,
          choices: [
            ['', t('review.desk.open')],
            ...STATES.map((state) => [state, t(`review.state.${state}`)] as const),
            ['all', t('review.desk.all')],
          ],
        },
        {
          name: 'category',
          label: t('review.desk.category'),
          value: asked.category,
          choices: [
            ['', t('review.desk.any')],
            ...[...CATEGORY_CODES, ...ADD_ONS].map((code) => [code, code] as const),
          ],
        },
        {
          name: 'order',
          label: t('review.desk.order'),
          value: asked.order,
          choices: ORDERS.map((order) => [order, t(`review.order.${order}`)] as const),
        },
      ]}
      tick={{ name: 'mine', label: t('review.desk.mine'), checked: asked.mine }}
      submit={t('review.desk.show')}
      clear={filtered ? t('review.desk.clear') : undefined}
    />
  )
}
