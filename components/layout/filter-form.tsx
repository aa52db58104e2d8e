'use client'
import { Button } from '../ui/button'
import type { IconName } from '../ui/icon'
import { TextLink } from '../ui/text-link'
import { type FilterList, FilterMore } from './filter-list'

export type FilterChoice = {
  name: string
  label: string
  value: string
  choices: readonly (readonly [value: string, label: string])[]
}

export type FilterFormProps = {
  href: string
  /** The search box, named `q`. */
  search: { label: string; value: string }
  selects?: readonly FilterChoice[]
  ticks?: readonly { name: string; label: string; checked: boolean }[]
  /** Folded away: filters wanted less often, and those of which several may hold. */
  more?: { label: string; selects?: readonly FilterChoice[]; lists: readonly FilterList[] }
  /** Many filters are folded together on a phone, under these words, and searching has a button of its own. */
  fold?: { label: string; search: string }
  submit: string
  icon?: IconName
  variant?: 'primary' | 'secondary'
  /** The words of the link that takes all filters away; absent when none is set. */
  clear?: string
  /** Where that link leads, if the bare address shows something else than everything. */
  clearHref?: string
}

const FORM = 'no-print flex min-w-0 flex-wrap items-end gap-x-4 gap-y-3'

/** The filters over a list: a plain form whose answer is an address, so that a view can be kept and shared. */
export function FilterForm(props: FilterFormProps) {
  const { href, search, fold, submit, icon, variant, clear, clearHref } = props
  const box = (
    <label className={fold ? 'grid min-w-0 flex-1 gap-1 sm:w-64 sm:flex-none' : 'grid w-full min-w-0 gap-1 sm:w-64'}>
      <span className="text-muted text-sm">{search.label}</span>
      <input name="q" type="search" defaultValue={search.value} className="field-box" />
    </label>
  )
  const rest = (
    <>
      <Filters {...props} />
      <Button type="submit" variant={variant ?? 'secondary'} icon={icon ?? 'list-filter'}>
        {submit}
      </Button>
    </>
  )
  const cleared = clear && (
    <TextLink href={clearHref ?? href} className="flex min-h-11 items-center">
      {clear}
    </TextLink>
  )
  if (!fold) {
    return (
      <form method="get" action={href} className={FORM}>
        {box}
        {rest}
        {cleared}
      </form>
    )
  }
  return (
    <form method="get" action={href} className={`${FORM} lg:items-start`}>
      <div className="grid w-full min-w-0 gap-1 sm:w-auto">
        <div className="flex min-w-0 items-end gap-3">
          {box}
          <Button type="submit" variant="secondary" icon="search">
            {fold.search}
          </Button>
        </div>
        {cleared}
      </div>
      <details className="folded-on-phone w-full min-w-0 lg:w-auto lg:flex-1">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">{fold.label}</summary>
        <div className="flex min-w-0 flex-wrap items-end gap-x-4 gap-y-3">{rest}</div>
      </details>
    </form>
  )
}

function Filters({ selects = [], ticks = [], more }: FilterFormProps) {
  return (
    <>
      {selects.map((select) => (
        <FilterSelect key={select.name} {...select} />
      ))}
      {ticks.map((tick) => (
        <label key={tick.name} className="flex min-h-11 items-center gap-2 pe-2">
          <input
            type="checkbox"
            name={tick.name}
            value="1"
            defaultChecked={tick.checked}
            className="size-6 accent-(--accent)"
          />
          {tick.label}
        </label>
      ))}
      {more && (
        <FilterMore label={more.label} lists={more.lists}>
          {more.selects?.map((select) => (
            <FilterSelect key={select.name} {...select} />
          ))}
        </FilterMore>
      )}
    </>
  )
}

function FilterSelect({ name, label, value, choices }: FilterChoice) {
  return (
    <label className="grid w-full min-w-0 grid-cols-[minmax(0,auto)] gap-1 sm:w-auto sm:max-w-full">
      <span className="text-muted text-sm">{label}</span>
      <select name={name} defaultValue={value} className="field-box w-full max-w-full pe-9 sm:w-auto">
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
