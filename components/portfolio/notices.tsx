import { Callout } from '@/components/ui/callout'
import { TextLink } from '@/components/ui/text-link'
import { parseMessageRef } from '@/lib/core/message-ref'
import { type Place, searched } from './place'

type Saved = { title: string; href?: string }

/** What the act before this page did: saved, removed, uploaded, or a file refused without JavaScript. */
export function Notices({ place, savedOf }: { place: Place; savedOf?: (id: string) => Saved | undefined }) {
  const { t } = place
  const savedId = searched(place, 'saved')
  const saved = savedId === undefined ? undefined : savedOf?.(savedId)
  const refused = parseMessageRef(searched(place, 'refused') ?? '')
  return (
    <>
      {saved && (
        <Callout tone="success" role="status" title={t('ledger.notice.saved', { title: saved.title })}>
          {t('ledger.notice.savedLead')}{' '}
          {saved.href && (
            <TextLink plain href={saved.href}>
              {t('ledger.notice.attach')}
            </TextLink>
          )}
        </Callout>
      )}
      {searched(place, 'removed') && (
        <Callout tone="success" role="status">
          {t('ledger.notice.removed')}
        </Callout>
      )}
      {searched(place, 'uploaded') && (
        <Callout tone="success" role="status">
          {t('ledger.notice.uploaded')}
        </Callout>
      )}
      {/^(storage|ledger|common|portfolio)\.[\w.-]+$/.test(refused.key) && t.has(refused.key) && (
        <Callout tone="danger" role="alert">
          {t.any(refused.key, { megabytes: 20, ...refused.values })}
        </Callout>
      )}
    </>
  )
}
