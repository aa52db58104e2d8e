import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { DeskViewRow } from '@/lib/review/queries/desk-beside'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { Checkbox } from '../forms/choice-fields'
import { Hidden } from '../forms/fieldset'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { ButtonLink } from '../ui/button-link'
import { Panel } from '../ui/panel'
import { TextLink } from '../ui/text-link'

type Links = { t: Translate; base: string; views: readonly DeskViewRow[]; query: string }

/** The views one may choose, and the way to keep what is shown now. */
export function DeskViewLinks({ t, base, views, query }: Links) {
  return (
    <nav aria-label={t('desk.views.label')} className="no-print flex flex-wrap items-center gap-x-5 gap-y-1">
      {views.map((view) => (
        <a
          key={view.id}
          href={`${base}?${view.query || 'stage='}`}
          aria-current={view.query === query ? 'page' : undefined}
          className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline aria-[current]:font-semibold"
        >
          {view.own ? view.name : t('desk.views.shared', { name: view.name })}
        </a>
      ))}
      <a
        href={`${base}/views?${query}`}
        className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
      >
        {t('desk.views.keep')}
      </a>
    </nav>
  )
}

type Props = {
  t: Translate
  base: string
  query: string
  views: readonly DeskViewRow[]
  save: FormAction
  remove: FormAction
}

/** Keeping a view of the desk, and taking one away. */
export function DeskViewForms({ t, base, query, views, save, remove }: Props) {
  const kept = views.filter((view) => view.removable)
  return (
    <div className="grid gap-8">
      <ActionForm id="desk-view" action={save}>
        <PageHeader size="desk" title={t('desk.views.keep')} lead={t('desk.views.lead')} />
        <Hidden name="query" value={query} />
        <TextField name="name" label={t('desk.views.name')} hint={t('desk.views.nameHint')} />
        <Checkbox name="shared" label={t('desk.views.share')} />
        <Checkbox name="opens" label={t('desk.views.opens')} />
        <FormActions>
          <SubmitButton>{t('desk.views.save')}</SubmitButton>
          <ButtonLink href={`${base}?${query || 'stage='}`} variant="secondary">
            {t('common.action.cancel')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
      {kept.length > 0 && (
        <Panel title={t('desk.views.own')}>
          <ul className="grid gap-3">
            {kept.map((view) => (
              <li key={view.id} className="flex flex-wrap items-center justify-between gap-3">
                <span>
                  <TextLink href={`${base}?${view.query || 'stage='}`}>{view.name}</TextLink>
                  {view.shared && (
                    <span className="text-muted">
                      {' '}
                      · {view.own ? t('desk.views.isShared') : t('desk.views.sharedBy', { name: view.by })}
                    </span>
                  )}
                  {view.opens && <span className="text-muted"> · {t('desk.views.isFirst')}</span>}
                </span>
                <ActionButton id={`remove-${view.id}`} action={remove} input={{ viewId: view.id }} size="small">
                  {t('desk.views.remove', { name: view.name })}
                </ActionButton>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}
