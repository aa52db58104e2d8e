import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { WhatIfAnswer, WhatIfView } from '@/lib/portfolio/queries/what-if'
import { ADD_ONS, appliedFor, categoryOf, SCOPES, TRACKS } from '@/lib/rules/categories'
import { type Finding, isSettled } from '@/lib/rules/finding'
import { hrefWith } from '../layout/href-with'
import { FormLayout } from '../layout/page'
import { PageHeader } from '../layout/page-header'
import { Button } from '../ui/button'
import { ButtonLink } from '../ui/button-link'
import { Callout } from '../ui/callout'
import { Panel } from '../ui/panel'
import { RequirementPanel } from '../ui/requirement-panel'
import { TextLink } from '../ui/text-link'
import { applicationName } from './category-name'
import { CountedEntries } from './counted-entries'
import { type EntryLink, entryLinks } from './entry-links'
import { summed } from './findings-panel'
import { WhatIfCompared } from './what-if-compared'

type Props = { t: Translate; slug: string; view: WhatIfView }

/** "What if I applied for …": one's ledger held against any category, before and without an application. */
export function WhatIf({ t, slug, view }: Props) {
  const { answer } = view
  return (
    <>
      <PageHeader title={t('claims.whatIf.title')} lead={t('claims.whatIf.lead')} />
      <WhatIfForm t={t} slug={slug} view={view} />
      {view.empty && (
        <Callout tone="info">
          <p>{t('claims.whatIf.empty')}</p>
          <p className="mt-2">
            <TextLink href={`/${slug}/bring-in`}>{t('exchange.import.link')}</TextLink>
          </p>
        </Callout>
      )}
      {answer && <Answer t={t} slug={slug} view={view} answer={answer} />}
    </>
  )
}

function WhatIfForm({ t, slug, view: { choice, editions, ownEdition } }: Props) {
  return (
    <form
      method="get"
      action={`/${slug}/what-if`}
      className="no-print flex min-w-0 flex-wrap items-end gap-x-4 gap-y-3 rounded-xl border border-line bg-surface p-5 shadow-card"
    >
      <label className="grid w-full min-w-0 grid-cols-[minmax(0,auto)] gap-1 sm:w-auto sm:max-w-full">
        <span className="font-semibold">{t('claims.whatIf.category')}</span>
        <select
          name="category"
          defaultValue={choice.category ?? choice.addOns[0] ?? 'IFS'}
          className="field-box w-full max-w-full pe-9"
        >
          {TRACKS.map((track) => (
            <optgroup key={track} label={`${track}®, ${t(`rules.track.${track}`)}`}>
              {SCOPES.map((scope) => categoryOf(track, scope)).map((code) => (
                <option key={code} value={code}>
                  {t.any(`rules.category.${code}`)}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={t('portfolio.apply.addOns')}>
            {ADD_ONS.map((code) => (
              <option key={code} value={code}>
                {t.any(`rules.addOn.${code}`)}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      <label className="grid w-full min-w-0 grid-cols-[minmax(0,auto)] gap-1 sm:w-auto">
        <span className="font-semibold">{t('claims.whatIf.edition')}</span>
        <select name="edition" defaultValue={choice.edition} className="field-box w-full pe-9">
          {editions.toReversed().map((edition) => (
            <option key={edition} value={edition}>
              {edition === ownEdition ? t('claims.whatIf.ownEdition', { edition }) : edition}
            </option>
          ))}
        </select>
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          name="addOns"
          value="ERS"
          defaultChecked={choice.addOns.includes('ERS')}
          className="size-6 accent-(--accent)"
        />
        {t('claims.whatIf.withErs')}
      </label>
      <Button type="submit" icon="search">
        {t('claims.whatIf.show')}
      </Button>
    </form>
  )
}

function Answer({ t, slug, view, answer }: Props & { answer: WhatIfAnswer }) {
  const { choice, ledger, base } = view
  const { category, ledgerFindings, broughtFindings, assessment, compared } = answer
  const links = entryLinks(t, t.locale, ledger, base)
  const missing = ledgerFindings.filter((finding) => !isSettled(finding))
  const name = applicationName(t, { category: appliedFor({ category, addOns: choice.addOns }), addOns: choice.addOns })
  const emerging = assessment.addOns.ERS?.ready === false && assessment.addOns.ERS.emerging.ready
  return (
    <FormLayout
      sideOnPhone="bottom"
      side={
        <div className="grid gap-6">
          <Start t={t} slug={slug} view={view} answer={answer} />
          {category && compared.map((one) => <WhatIfCompared key={one.category} t={t} to={category} compared={one} />)}
        </div>
      }
    >
      <div className="grid gap-6">
        <h2 className="heading text-2xl">{name}</h2>
        <Callout tone={missing.length === 0 ? 'success' : 'info'}>
          {missing.length === 0
            ? t('claims.whatIf.nothingMissing')
            : t('claims.whatIf.missing', {
                count: missing.length,
                names: missing.map(({ code }) => t(`rules.requirement.${code}`)).join('; '),
              })}
        </Callout>
        {[...assessment.warnings].map(({ code, explanation }) => (
          <Callout key={code} tone="warning">
            {say(t, explanation)}
          </Callout>
        ))}
        {emerging && <Callout tone="info">{t('claims.whatIf.emerging')}</Callout>}
        <Findings t={t} title={t('claims.whatIf.fromLedger')} findings={ledgerFindings} links={links} />
        {broughtFindings.length > 0 && (
          <Findings
            t={t}
            title={t('claims.whatIf.brought')}
            summary={t('claims.whatIf.brought.text')}
            findings={broughtFindings}
            links={links}
          />
        )}
      </div>
    </FormLayout>
  )
}

type FindingsProps = {
  t: Translate
  title: string
  summary?: string
  findings: readonly Finding[]
  links: ReadonlyMap<string, EntryLink>
}

function Findings({ t, title, summary, findings, links }: FindingsProps) {
  const met = findings.filter(isSettled).length
  return (
    <RequirementPanel
      title={title}
      summary={summary ?? t('ledger.panel.summary', { met, all: findings.length })}
      requirements={findings.map((finding) => ({
        ...summed(t, finding),
        more: <CountedEntries t={t} finding={finding} links={links} />,
      }))}
    />
  )
}

const ALONE_NOT: ReadonlySet<string> = new Set(['none', 'held', 'open'])

/** Why the add-on alone cannot be started: the reason's message key. */
function whyNotAlone(not: string): string {
  return ALONE_NOT.has(not) ? `portfolio.apply.alone.not.${not}` : `portfolio.apply.not.${not}`
}

function Start({ t, slug, view, answer }: Props & { answer: WhatIfAnswer }) {
  const { choice, ownEdition } = view
  const { category, start } = answer
  const { closed, openPath } = start
  const not = start.not ?? start.addOnNot
  const href = category ? hrefWith(`/${slug}/apply`, { category, addOns: choice.addOns[0] }) : `/${slug}/apply#add-on`
  return (
    <Panel id="start" title={t('claims.whatIf.start')} look={closed || not ? 'sunken' : 'accent'}>
      {openPath ? (
        <ButtonLink href={openPath}>{t('claims.whatIf.goOn')}</ButtonLink>
      ) : closed ? (
        <p>{t(`portfolio.apply.closed.${closed}`)}</p>
      ) : not ? (
        <p>{t.any(category ? `portfolio.apply.not.${not}` : whyNotAlone(not))}</p>
      ) : (
        <div className="grid gap-3">
          <p>{t('claims.whatIf.start.text')}</p>
          {choice.edition !== ownEdition && <p>{t('claims.whatIf.start.edition', { edition: ownEdition })}</p>}
          <p>
            <ButtonLink href={href}>{t('claims.whatIf.start.act')}</ButtonLink>
          </p>
        </div>
      )}
    </Panel>
  )
}
