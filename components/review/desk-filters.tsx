import type { Translate } from '@/lib/i18n/translator'
import type { Desk } from '@/lib/review/queries/desk'
import { ORDERS, TURNS } from '@/lib/review/schema'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { STATES } from '@/lib/rules/transitions'
import { FilterSelect } from '../layout/filter-select'
import { Button } from '../ui/button'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; href: string; asked: Desk['asked'] }

/** The desk's filters: a plain form whose answer is an address, so that a view can be kept and shared. */
export function DeskFilters({ t, href, asked }: Props) {
  const filtered = asked.state || asked.turn || asked.category || asked.mine || asked.q || asked.order !== 'oldest'
  return (
    <form method="get" action={href} className="no-print flex min-w-0 flex-wrap items-end gap-x-4 gap-y-3">
      <label className="grid w-full min-w-0 gap-1 sm:w-56">
        <span className="text-muted text-sm">{t('review.desk.q')}</span>
        <input name="q" type="search" defaultValue={asked.q} className="field-box" />
      </label>
      <FilterSelect
        name="turn"
        label={t('review.desk.turn')}
        value={asked.turn}
        choices={[['', t('review.desk.any')], ...TURNS.map((turn) => [turn, t(`review.turn.${turn}`)] as const)]}
      />
      <FilterSelect
        name="state"
        label={t('review.desk.state')}
        value={asked.state}
        choices={[
          ['', t('review.desk.open')],
          ...STATES.map((state) => [state, t(`review.state.${state}`)] as const),
          ['all', t('review.desk.all')],
        ]}
      />
      <FilterSelect
        name="category"
        label={t('review.desk.category')}
        value={asked.category}
        choices={[['', t('review.desk.any')], ...CATEGORY_CODES.map((code) => [code, code] as const)]}
      />
      <FilterSelect
        name="order"
        label={t('review.desk.order')}
        value={asked.order}
        choices={ORDERS.map((order) => [order, t(`review.order.${order}`)] as const)}
      />
      <label className="flex min-h-11 items-center gap-2 pe-2">
        <input type="checkbox" name="mine" value="1" defaultChecked={asked.mine} className="size-6 accent-(--accent)" />
        {t('review.desk.mine')}
      </label>
      <Button type="submit" variant="secondary" icon="list-filter">
        {t('review.desk.show')}
      </Button>
      {filtered && (
        <TextLink href={href} className="flex min-h-11 items-center">
          {t('review.desk.clear')}
        </TextLink>
      )}
    </form>
  )
}
