import { type Domain, isDomain } from '@/lib/rules/competencies'
import { TextLink } from '../ui/text-link'
import { type Place, searched } from './place'

/** The domain whose entries alone were asked for, from the grid of competencies. */
export function domainAsked(place: Place): Domain | undefined {
  const asked = searched(place, 'domain')
  return isDomain(asked) ? asked : undefined
}

/** The entries that name a domain, or all where none was asked for. */
export function ofDomain<R extends { competencies: readonly string[] }>(rows: readonly R[], domain?: Domain): R[] {
  return rows.filter((row) => domain === undefined || row.competencies.includes(domain))
}

/** Says that a list is not whole, and leads to the whole. */
export function OnlyDomain({ place, path, domain }: { place: Place; path: string; domain?: Domain }) {
  const { t, base } = place
  if (!domain) return null
  return (
    <p>
      {t('claims.only.domain', { domain: t(`rules.domain.${domain}`) })}{' '}
      <TextLink href={`${base}/${path}`}>{t('claims.only.all')}</TextLink>
    </p>
  )
}
