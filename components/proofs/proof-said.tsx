import { parseMessageRef } from '@/lib/core/message-ref'
import type { Translate } from '@/lib/i18n/translator'
import { Callout } from '../ui/callout'

/** What the act before this page came to: done, or a file refused without JavaScript. */
export function ProofSaid({ t, done, refused }: { t: Translate; done: string | null; refused?: string }) {
  const { key, values } = parseMessageRef(refused ?? '')
  return (
    <>
      {done && (
        <Callout tone="success" role="status">
          {done}
        </Callout>
      )}
      {/^(storage|ledger|common|proofs|casework|review)\.[\w.-]+$/.test(key) && t.has(key) && (
        <Callout tone="danger" role="alert">
          {t.any(key, { megabytes: 20, ...values })}
        </Callout>
      )}
    </>
  )
}
