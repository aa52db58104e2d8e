type Props = {
  name: string
  label: string
  value: string
  choices: readonly (readonly [value: string, label: string])[]
}

/** A choice in a plain filter form. */
export function FilterSelect({ name, label, value, choices }: Props) {
  return (
    <label className="grid min-w-0 max-w-full gap-1">
      <span className="text-muted text-sm">{label}</span>
      <select name={name} defaultValue={value} className="field-box w-auto max-w-full pe-9">
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
