'use client'
import { memo, useState } from 'react'
import { useT } from '../layout/messages'
import { cn } from '../ui/cn'
import { Icon } from '../ui/icon'
import { type TickDomain, useBoxes, useTicked } from './marks-context'
import { tickKey } from './send-marks'
import { useTickedEarly } from './use-ticked-early'

type Props = {
  kind: string
  id: string
  title: string
  /** The domains the applicant named: shown beside, never ticked for the reader. */
  claimed: readonly string[]
  /** Without JavaScript: the finer lists of this entry are on the page. */
  open: boolean
}

const BOX = 'size-5 shrink-0 accent-(--accent)'

/** What an entry shows, domain by domain; where the association has a finer list, that opens below its domain. */
export function EntryTicks({ kind, id, title, claimed, open }: Props) {
  const t = useT()
  const { domains } = useBoxes()
  return (
    <fieldset className="mt-2 min-w-0">
      <legend className="font-semibold text-sm">
        {t('reading.tick.legend')} <span className="sr-only">{title}</span>
      </legend>
      <div className="mt-1 grid gap-x-3 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-2 xl:grid-cols-3 2xl:grid-cols-4">
        {domains.map((one) => {
          const named = claimed.includes(one.domain)
          const part = { kind, id, domain: one, named }
          return one.items.length > 0 ? (
            <Finer key={one.domain} {...part} open={open} />
          ) : (
            <Tick key={one.domain} kind={kind} id={id} competency={one.domain} name={one.name} named={named} />
          )
        })}
      </div>
    </fieldset>
  )
}

type TickProps = { kind: string; id: string; competency: string; name: string; named?: boolean }

const Tick = memo(function Tick({ kind, id, competency, name, named }: TickProps) {
  const { set, editable, shut } = useBoxes()
  const key = tickKey(kind, id, competency)
  const on = useTicked([key]) > 0
  const input = useTickedEarly(on, (checked) => set(key, checked))
  return (
    <label
      className={cn(
        '-ms-2 flex min-h-11 items-center gap-2 rounded-md px-2 py-1 hover:bg-sunken lg:min-h-9',
        on && 'font-semibold',
      )}
    >
      <input
        ref={input}
        type="checkbox"
        autoComplete="off"
        name="ticks[]"
        value={key}
        checked={on}
        disabled={!editable || shut}
        onChange={(event) => set(key, event.currentTarget.checked)}
        className={BOX}
      />
      <span className="min-w-0 text-sm leading-snug">
        {name}
        {named && <Named />}
      </span>
    </label>
  )
})

function Named() {
  const t = useT()
  return (
    <span className="ms-1.5 inline-flex items-center gap-0.5 whitespace-nowrap font-normal text-muted text-xs">
      <Icon name="tag" className="size-3" />
      {t('reading.tick.named')}
    </span>
  )
}

type FinerProps = { kind: string; id: string; domain: TickDomain; named: boolean; open: boolean }

/** The boxes of a finer list are drawn when it is opened: all of them at once would be thousands. */
function Finer({ kind, id, domain, named, open }: FinerProps) {
  const t = useT()
  const [drawn, setDrawn] = useState(open)
  const count = useTicked(domain.items.map((item) => tickKey(kind, id, item.key)))
  return (
    <details
      open={open}
      onToggle={(event) => event.currentTarget.open && setDrawn(true)}
      className="group/finer min-w-0 open:col-span-full"
    >
      <summary className={cn('flex min-h-11 cursor-pointer items-center gap-2 text-sm', count > 0 && 'font-semibold')}>
        <Icon name="chevron-right" className="size-4 text-accent transition-transform group-open/finer:rotate-90" />
        <span className="min-w-0 leading-snug">
          {domain.name}{' '}
          <span className="figures font-normal text-muted">
            {t('reading.tick.of', { count, of: domain.items.length })}
          </span>
          {named && <Named />}
        </span>
      </summary>
      {drawn && (
        <div className="ms-2 grid gap-x-3 border-line border-s-2 ps-4 sm:grid-cols-2">
          {domain.items.map((item) => (
            <Tick key={item.key} kind={kind} id={id} competency={item.key} name={item.name} />
          ))}
        </div>
      )}
    </details>
  )
}
