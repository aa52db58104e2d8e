'use client'
import { ButtonLink } from '../ui/button-link'
import { useT } from './messages'

/** Also what one sees of somebody else's page: nothing tells the two apart. */
export function NotFoundText({ homeHref = '/' }: { homeHref?: string }) {
  const t = useT()
  return (
    <>
      <h1 className="heading text-4xl">{t('ui.page.notFoundTitle')}</h1>
      <p className="max-w-prose text-lg">{t('ui.page.notFoundText')}</p>
      <p>
        <ButtonLink href={homeHref}>{t('ui.page.home')}</ButtonLink>
      </p>
    </>
  )
}
