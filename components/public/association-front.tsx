import { ButtonLink } from '@/components/ui/button-link'
import { Panel } from '@/components/ui/panel'
import { TextLink } from '@/components/ui/text-link'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Translate } from '@/lib/i18n/translator'

type Props = { t: Translate; org: { slug: string; name: string; programme: string; contactEmail: string } }

const STEPS = ['find', 'build', 'ask', 'decide'] as const

/** What an association's house looks like to somebody who has not come in yet. */
export function AssociationFront({ t, org }: Props) {
  const at = (path: string) => `/${org.slug}${path}`
  return (
    <>
      <header className="-mx-4 rounded-none bg-accent-soft px-4 py-10 sm:mx-0 sm:rounded-2xl sm:px-10 sm:py-14">
        <h1 className="heading max-w-3xl text-4xl sm:text-5xl">{org.name}</h1>
        <p className="mt-4 max-w-prose text-lg">{org.programme}</p>
        <div className="mt-7 flex flex-wrap gap-3">
          <ButtonLink href={at('/find')}>{t('front.find')}</ButtonLink>
          <ButtonLink href={at('/apply')} variant="secondary">
            {t('front.apply')}
          </ButtonLink>
        </div>
      </header>
      <section aria-labelledby="steps">
        <h2 id="steps" className="heading text-2xl">
          {t('front.steps')}
        </h2>
        <ol className="mt-5 grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
          {STEPS.map((step, index) => (
            <li key={step}>
              <span className="heading figures block text-3xl text-accent" aria-hidden="true">
                {index + 1}
              </span>
              <h3 className="mt-1 font-semibold text-lg">{t(`front.step.${step}` as MessageKey)}</h3>
              <p className="mt-1 text-muted">{t(`front.step.${step}.text` as MessageKey)}</p>
            </li>
          ))}
        </ol>
      </section>
      <div className="grid gap-4 md:grid-cols-2">
        <Panel title={t('front.categories')} id="categories">
          <p className="mb-3 text-muted">{t('front.categories.brief')}</p>
          <TextLink href={at('/categories')}>{t('front.categories')}</TextLink>
        </Panel>
        <Panel title={t('front.register')} id="register">
          <p className="mb-3 text-muted">{t('front.register.text')}</p>
          <p className="flex flex-wrap gap-x-6">
            <TextLink href={at('/register')}>{t('front.register.search')}</TextLink>
            <TextLink href="/verify">{t('front.register.verify')}</TextLink>
          </p>
        </Panel>
      </div>
    </>
  )
}
