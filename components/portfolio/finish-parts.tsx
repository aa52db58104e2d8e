import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { SectionLine } from '@/lib/portfolio/queries/home'
import { ActionButton } from '../forms/action-button'
import { Panel } from '../ui/panel'
import { FormTexts } from './form-texts'

type Props = { t: Translate; applicationId: string; sections: readonly SectionLine[]; complete: FormAction }

/** The parts in which nothing is missing and only their writer knows whether more is to come. */
export function FinishParts({ t, applicationId, sections, complete }: Props) {
  const open = sections.filter((section) => section.finishable)
  if (open.length === 0) return null
  return (
    <FormTexts t={t}>
      <Panel id="finish-parts" title={t('portfolio.finish.parts')} look="sunken">
        <p className="text-muted">{t('portfolio.finish.parts.text')}</p>
        <ul className="mt-3 grid gap-3">
          {open.map(({ code }) => (
            <li key={code} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="font-semibold">{t(`portfolio.section.${code}`)}</span>
              <ActionButton
                id={`finish-${code}`}
                action={complete}
                input={{ applicationId, section: code }}
                size="small"
                icon="check"
              >
                {t('portfolio.finish.act')}
                <span className="sr-only">: {t(`portfolio.section.${code}`)}</span>
              </ActionButton>
            </li>
          ))}
        </ul>
      </Panel>
    </FormTexts>
  )
}
