import type { Message } from '@/lib/core/message'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { Compared } from '@/lib/portfolio/queries/what-if'
import type { CategoryCode } from '@/lib/rules/categories'
import { Panel } from '../ui/panel'
import { Badge } from '../ui/tag'

const TONE = { new: 'info', more: 'warning', less: 'success', other: 'neutral', gone: 'success' } as const

const asked = (t: Translate, asks: readonly Message[]) => asks.map((one) => say(t, one)).join('; ')

type Props = { t: Translate; to: CategoryCode; compared: Compared }

/** What a category asks beyond, or instead of, the one somebody holds or applies for. */
export function WhatIfCompared({ t, to, compared: { category, as, differences } }: Props) {
  const title = t(`claims.compared.${as}`, { to, category })
  return (
    <Panel id={`compared-${category}`} title={title}>
      {differences.length === 0 ? (
        <p>{t('claims.compared.same')}</p>
      ) : (
        <ul className="grid gap-4">
          {differences.map(({ code, kind, before, now }) => (
            <li key={code} className="text-sm">
              <p className="flex flex-wrap items-center gap-2 text-base">
                <strong>{t(`rules.requirement.${code}`)}</strong>
                <Badge tone={TONE[kind]}>{t(`claims.difference.${kind}`)}</Badge>
              </p>
              {now && <p>{asked(t, now.asks)}</p>}
              {before && (
                <p className="text-muted">{t('claims.compared.before', { category, asks: asked(t, before.asks) })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
