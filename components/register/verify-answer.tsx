import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import { Callout } from '../ui/callout'
import { FactList } from '../ui/summary-list'
import { TextLink } from '../ui/text-link'

type Known = {
  answer: 'valid' | 'inactive'
  name: string | null
  category: string
  awardedOn: PlainDate
  addOns: { code: string; toDay: PlainDate | null }[]
  org: { name: string; slug: string; accent: string; programme: string }
}
type Answer = { answer: 'unknown'; why: 'form' | 'check' | 'absent' } | Known

/** What is known of a number: good, no longer good, or not known; no more than its bearer wants to be known. */
export function VerifyAnswer({ t, view, number }: { t: Translate; view: Answer; number: string }) {
  if (view.answer === 'unknown') {
    return (
      <Callout tone="warning" title={t('register.verify.unknown', { number })} role="status">
        {t(`register.verify.why.${view.why}`)}
      </Callout>
    )
  }
  const { answer, name, category, awardedOn, addOns, org } = view
  const valid = answer === 'valid'
  const label = t.any(`rules.category.${category}`)
  const addOnText = addOns.map(({ code, toDay }) => {
    const text = t.any(`rules.addOn.${code}`)
    return toDay ? t('register.addOn.until', { name: text, until: formatDay(t.locale, toDay, 'long') }) : text
  })
  return (
    <div data-accent={org.accent} className="grid gap-5">
      <Callout
        tone={valid ? 'success' : 'neutral'}
        icon={valid ? 'shield-check' : 'circle-pause'}
        title={t(valid ? 'register.verify.valid' : 'register.verify.inactive', { number })}
        role="status"
      >
        {t(valid ? 'register.verify.validText' : 'register.verify.inactiveText', { org: org.name })}
      </Callout>
      <FactList
        columns={2}
        facts={[
          {
            id: 'name',
            label: t('register.verify.bearer'),
            value: name ? <strong>{name}</strong> : t('register.verify.nameHidden'),
          },
          { id: 'category', label: t('register.public.category'), value: label },
          ...(addOnText.length > 0 ? [{ id: 'addOns', label: t('register.addOns'), value: addOnText.join(', ') }] : []),
          { id: 'awarded', label: t('register.awardedOn'), value: formatDay(t.locale, awardedOn, 'long') },
          {
            id: 'org',
            label: t('register.verify.by'),
            value: <TextLink href={`/${org.slug}`}>{org.name}</TextLink>,
          },
        ]}
      />
    </div>
  )
}
