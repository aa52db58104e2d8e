import { translator } from '@/lib/i18n/translate'
import type { Translate } from '@/lib/i18n/translator'
import type { CategoryNames } from '@/lib/orgs/queries'
import { CATEGORY_CODES } from '@/lib/rules/categories'
import { Fieldset } from '../forms/fieldset'
import { TextField } from '../forms/text-field'
import { Disclosure } from '../ui/disclosure'

const LOCALES = ['en', 'es'] as const

/** The boxes' names and labels, for comparing two versions. */
export function nameFields(t: Translate) {
  return LOCALES.flatMap((locale) =>
    CATEGORY_CODES.map((code) => ({
      name: `names.${locale}.${code}`,
      label: `${t(`common.language.${locale}`)}: ${translator(locale)(`rules.category.${code}`)}`,
    })),
  )
}

/** A box for each category in each language, folded away: most associations use the credential's own names. */
export function CategoryNameFields({ t, names }: { t: Translate; names: CategoryNames }) {
  return (
    <Fieldset legend={t('orgs.settings.names')} hint={t('orgs.settings.names.lead')}>
      {LOCALES.map((locale) => (
        <Disclosure
          key={locale}
          look="panel"
          summary={t(`orgs.settings.names.${locale}`)}
          open={Object.values(names[locale]).some(Boolean)}
        >
          <div className="grid gap-5 pt-2" lang={locale}>
            {CATEGORY_CODES.map((code) => (
              <TextField
                key={code}
                name={`names.${locale}.${code}`}
                label={translator(locale)(`rules.category.${code}`)}
                autoComplete="off"
              />
            ))}
          </div>
        </Disclosure>
      ))}
    </Fieldset>
  )
}
