'use client'
import { useT } from '@/components/layout/messages'
import { Page } from '@/components/layout/page'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'

/** A page that broke: what happened, what to quote, what to do. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useT()
  return (
    <Page width="text">
      <h1 className="heading text-4xl">{t('ui.page.errorTitle')}</h1>
      <p className="text-lg">{t('ui.page.errorText')}</p>
      {error.digest && <p className="figures text-muted">{t('ui.page.errorReference', { reference: error.digest })}</p>}
      <div className="flex flex-wrap gap-3">
        <Button icon="refresh-cw" onClick={reset}>
          {t('ui.page.retry')}
        </Button>
        <ButtonLink href="/" variant="secondary">
          {t('ui.page.home')}
        </ButtonLink>
      </div>
    </Page>
  )
}
