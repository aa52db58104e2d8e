type Props = {
  name: string
  label: string
  value: string
  choices: readonly (readonly [value: string, label: string])[]
}

/** A choice in a plain filter form. */
export function FilterSelect({ name, label, value, choices }: Props) {
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
