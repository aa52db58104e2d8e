'use client'
import { usePathname } from 'next/navigation'
import { useForm } from '@/components/forms/form-context'
import { useT } from '@/components/layout/messages'
import { Button } from '@/components/ui/button'
import { Callout } from '@/components/ui/callout'
import { linkClass } from '@/components/ui/link-class'
import type { FormValues } from '@/lib/core/action-result'
import { parseDateInput } from '@/lib/core/date-input'

/** A field as the comparison names it; `codes` gives words to answers that were chosen, not typed. */
export type ComparedField = { name: string; label: string; codes?: readonly { value: string; label: string }[] }

function typedText(values: FormValues, name: string): string {
  const whole = values[name] ?? values[`${name}[]`]
  if (whole !== undefined) return Array.isArray(whole) ? whole.filter(Boolean).sort().join(',') : whole
  const part = (of: string) => {
    const value = values[`${name}.${of}`]
    return Array.isArray(value) ? value[0] : value
  }
  const day = parseDateInput({ year: part('year'), month: part('month'), day: part('day') })
  return day.ok ? day.date : ''
}

const sorted = (codes: string) => codes.split(',').filter(Boolean).sort().join(',')

/** Two tabs, two versions: what differs, side by side, and a button for either. Nothing typed is lost. */
export function ConflictNotice({ fields }: { fields: readonly ComparedField[] }) {
  const t = useT()
  const path = usePathname()
  const { detail, values } = useForm()
  const version = detail?.version
  if (detail === undefined || version === undefined) return null
  const rows = fields.flatMap(({ name, label, codes }) => {
    const held = detail[`now.${name}`]
    if (held === undefined) return []
    const now = codes ? sorted(String(held)) : String(held)
    const mine = codes ? sorted(typedText(values, name)) : typedText(values, name)
    if (now === mine) return []
    const words = (text: string) => {
      if (text === '') return t('ledger.conflict.nothing')
      if (!codes) return text
      return text
        .split(',')
        .map((code) => codes.find((one) => one.value === code)?.label ?? code)
        .join(', ')
    }
    return [{ name, label, now: words(now), mine: words(mine) }]
  })
  return (
    <Callout
      tone="warning"
      title={t('ledger.conflict.title')}
      actions={
        <>
          <Button type="submit" name="overwrite" value={String(version)}>
            {t('ledger.conflict.keepMine')}
          </Button>
          <a href={path} data-keeps-typed className={linkClass}>
            {t('ledger.conflict.takeTheirs')}
          </a>
        </>
      }
    >
      <dl className="mt-2 grid gap-3">
        {rows.map(({ name, label, now, mine }) => (
          <div key={name}>
            <dt className="font-semibold">{label}</dt>
            <dd className="break-words">
              <span className="text-muted text-sm">{t('ledger.conflict.now')}: </span>
              {now}
            </dd>
            <dd className="break-words">
              <span className="text-muted text-sm">{t('ledger.conflict.mine')}: </span>
              {mine}
            </dd>
          </div>
        ))}
      </dl>
    </Callout>
  )
}
