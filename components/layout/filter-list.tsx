'use client'

export type FilterList = {
  name: string
  label: string
  values: readonly string[]
  choices: readonly (readonly [value: string, label: string])[]
}

type Props = { label: string; lists: readonly FilterList[] }

/** Filters of which several may hold, and columns to choose: folded away, part of the same form. */
export function FilterMore({ label, lists }: Props) {
  return (
    <details className="w-full min-w-0">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent">{label}</summary>
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
