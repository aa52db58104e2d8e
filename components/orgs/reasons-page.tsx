import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ReasonsView } from '@/lib/orgs/queries/reasons'
import { type OwnReason, REASON_KINDS, type ReasonKind } from '@/lib/rules/own-reasons'
import { ActionButton } from '../forms/action-button'
import { ActionForm } from '../forms/action-form'
import { Hidden } from '../forms/fieldset'
import { FormDisclosure } from '../forms/form-disclosure'
import { FormActions, SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { PageHeader } from '../layout/page-header'
import { Callout } from '../ui/callout'
import { Badge } from '../ui/tag'
import { SHIPPED_REASONS } from './shipped-reasons'

type Acts = { save: FormAction; retire: FormAction }
type Props = Acts & { t: Translate; view: ReasonsView; done?: string }

/** The reasons people of the office may choose from: those Attune ships, and the association's own in both languages. */
export function ReasonsPage({ t, view, done, ...acts }: Props) {
  return (
    <>
      <PageHeader size="desk" title={t('reasons.title')} lead={t('reasons.lead')} />
      {done === 'saved' && (
        <Callout tone="success" role="status">
          {t('reasons.saved')}
        </Callout>
      )}
      <div className="mt-8 grid gap-12">
        {REASON_KINDS.map((kind) => (
          <Kind key={kind} t={t} kind={kind} view={view} {...acts} />
        ))}
      </div>
    </>
  )
}

function Kind({ t, kind, view, save, retire }: Acts & { t: Translate; kind: ReasonKind; view: ReasonsView }) {
  const own = view.reasons.filter((reason) => reason.kind === kind)
  return (
    <section aria-labelledby={`kind-${kind}`} className="grid gap-4">
      <h2 id={`kind-${kind}`} className="heading text-2xl">
        {t(`reasons.kind.${kind}`)}
      </h2>
      <ul className="grid list-disc gap-1 ps-6 text-muted">
        {SHIPPED_REASONS[kind].map((key) => (
          <li key={key}>{t.any(key)}</li>
        ))}
      </ul>
      {own.length > 0 && <h3 className="font-semibold">{t('reasons.own')}</h3>}
      {own.map((reason) => (
        <Own key={reason.code} t={t} reason={reason} version={view.version} save={save} retire={retire} />
      ))}
      <Words t={t} id={`add-${kind}-${view.version}`} kind={kind} version={view.version} save={save} />
    </section>
  )
}

function Own({ t, reason, version, save, retire }: Acts & { t: Translate; reason: OwnReason; version: string }) {
  const { code, kind, en, es, retired } = reason
  return (
    <div className="grid gap-3 rounded-xl border border-line bg-surface p-4">
      <p>
        <span lang="en">{en}</span> · <span lang="es">{es}</span> {retired && <Badge>{t('reasons.retired')}</Badge>}
      </p>
      <Words t={t} id={`word-${code}-${version}`} kind={kind} version={version} save={save} reason={reason} />
      <ActionButton
        id={`retire-${code}-${version}`}
        action={retire}
        input={{ version, code, offered: retired ? 'yes' : 'no' }}
        size="small"
      >
        {t(retired ? 'reasons.offer' : 'reasons.retire', { reason: en })}
      </ActionButton>
    </div>
  )
}

type WordsProps = {
  t: Translate
  id: string
  kind: ReasonKind
  version: string
  save: FormAction
  reason?: OwnReason
}

function Words({ t, id, kind, version, save, reason }: WordsProps) {
  return (
    <ActionForm id={id} action={save} className="gap-3!">
      <FormDisclosure
        look="panel"
        summary={
          reason ? t('reasons.reword', { reason: reason.en }) : t('reasons.add', { kind: t(`reasons.kind.${kind}`) })
        }
      >
        <div className="grid gap-4">
          <Hidden name="version" value={version} />
          <Hidden name="kind" value={kind} />
          <Hidden name="code" value={reason?.code ?? ''} />
          <TextField name="en" label={t('reasons.en')} defaultValue={reason?.en} autoComplete="off" />
          <TextField name="es" label={t('reasons.es')} defaultValue={reason?.es} autoComplete="off" />
          <FormActions>
            <SubmitButton variant="secondary">{t('reasons.save')}</SubmitButton>
          </FormActions>
        </div>
      </FormDisclosure>
    </ActionForm>
  )
}
