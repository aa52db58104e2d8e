import type { Translate } from '@/lib/i18n/translator'

/** `Infant Family Specialist (IFS) with Endorsed Reflective Supervisor (ERS)`, in the association's own words; or the add-on alone. */
export function applicationName(
  t: Translate,
  { category, addOns }: { category: string; addOns: readonly string[] },
): string {
  const name = t.any(`rules.category.${category}`)
  const extra = addOns
    .filter((code) => code !== category)
    .map((code) => t('portfolio.home.withAddOn', { addOn: t.any(`rules.addOn.${code}`) }))
  return [name, ...extra].join(' ')
}
