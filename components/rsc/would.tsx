'use client'
import { useT } from '@/components/layout/messages'
import { TextLink } from '@/components/ui/text-link'

/** What would count instead, and where to look for it. */
export function Would({ would, findHref }: { would: string[]; findHref?: string }) {
  const t = useT()
  return (
    <ul className="mt-1 list-disc ps-5">
      {would.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {findHref && (
        <li>
          <TextLink href={findHref}>{t('rsc.live.find')}</TextLink>
        </li>
      )}
    </ul>
  )
}
