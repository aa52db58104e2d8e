'use client'
import type { ReactNode } from 'react'

export type FilterList = {
  name: string
  label: string
  values: readonly string[]
  choices: readonly (readonly [value: string, label: string])[]
}

type Props = { label: string; lists: readonly FilterList[]; children?: ReactNode }

/** Filters wanted less often, those of which several may hold, and columns to choose: folded away, part of the same form. */
export function FilterMore({ label, lists, children }: Props) {
  return (
    <details className="min-w-0 open:w-full">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">{label}</summary>
      {children && <div className="flex min-w-0 flex-wrap items-end gap-x-4 gap-y-3 py-2">{children}</div>}
      <div className="grid gap-4 pt-2 sm:grid-cols-2">
        {lists.map(({ name, label: title, values, choices }) => (
          <fieldset key={name} className="min-w-0">
            <legend className="pb-1 text-muted text-sm">{title}</legend>
            <div className="flex flex-wrap gap-x-5">
              {choices.map(([value, text]) => (
                <label key={value} className="flex min-h-11 items-center gap-2">
                  <input
                    type="checkbox"
                    name={name}
                    value={value}
                    defaultChecked={values.includes(value)}
                    className="size-5 accent-(--accent)"
                  />
                  {text}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}
