import { PageHeader } from '@/components/layout/page-header'
import { ButtonLink } from '@/components/ui/button-link'
import { Panel } from '@/components/ui/panel'
import { sayAll } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import { type CategoryCode, scopeOf, trackOf } from '@/lib/rules/categories'
import { DOMAINS, EXAMPLES } from '@/lib/rules/competencies'
import type { Edition } from '@/lib/rules/criteria/shape'
import { emergingErs, requirementsOf, requirementsOfErs } from '@/lib/rules/requirements'
import { RequirementTable } from './requirement-table'

type Props = {
  t: Translate
  slug: string
  edition: Edition
  category: CategoryCode
  offered: boolean
  signedIn: boolean
}

/** What one category asks for, in one edition, with the source of every number. */
export function CategoryPage({ t, slug, edition, category, offered, signedIn }: Props) {
  const rows = requirementsOf(edition, category)
  const award = rows.filter((row) => row.gate === 'award')
  const withErs = edition.ers.scopes.includes(scopeOf(category))
  const emerging = emergingErs(edition)
  return (
    <>
      <PageHeader
        kicker={`${trackOf(category)}®`}
        title={t.any(`rules.category.${category}`)}
        lead={t('front.category.lead', { edition: edition.id, ages: t.any(`rules.track.${trackOf(category)}`) })}
        actions={
          <>
            {offered && (
              <ButtonLink href={`/${slug}/apply?category=${category}`}>
                {t('front.category.apply', { code: category })}
              </ButtonLink>
            )}
            {signedIn && (
              <ButtonLink href={`/${slug}/what-if?category=${category}`} variant="secondary">
                {t('claims.whatIf.linkCategory')}
              </ButtonLink>
            )}
          </>
        }
      />
      <RequirementTable t={t} caption={t('front.category.submit')} rows={rows.filter((row) => row.gate === 'submit')} />
      {award.length > 0 && <RequirementTable t={t} caption={t('front.category.award')} rows={award} />}
      {withErs && <RequirementTable t={t} caption={t('front.category.ers')} rows={requirementsOfErs(edition)} />}
      {withErs && (
        <Panel title={t('front.category.emerging')} id="emerging" look="sunken">
          <p>{sayAll(t, emerging.asks)}</p>
          <p className="mt-2 text-muted text-sm">
            {t('front.category.sources', { refs: emerging.source.refs.join(', ') })}
          </p>
        </Panel>
      )}
      <Panel title={t('front.category.domains')} id="domains">
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {DOMAINS.map((domain) => (
            <div key={domain}>
              <dt className="font-semibold">{t.any(`rules.domain.${domain}`)}</dt>
              <dd className="text-muted text-sm">
                {EXAMPLES[domain].map((key) => t.any(`rules.competency.${key}`)).join(' · ')}
              </dd>
            </div>
          ))}
        </dl>
      </Panel>
    </>
  )
}
