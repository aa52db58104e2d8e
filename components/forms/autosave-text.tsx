'use client'
import { usePathname } from 'next/navigation'
import { useT } from '../layout/messages'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { cn } from '../ui/cn'
import { Icon, type IconName } from '../ui/icon'
import { linkClass } from '../ui/link-class'
import { FieldFrame, type FieldLook } from './field-frame'
import { firstText, useField } from './form-context'
import { useLeaveGuard } from './leave-guard'
import { sayRefusal } from './say-error'
import { CharacterCount } from './text-area'
import { type AutosaveState, type AutosaveStatus, useAutosave } from './use-autosave'

export type AutosaveTextProps = FieldLook & {
  name: string
  /** PUT address; see use-autosave.ts for what it answers. */
  url: string
  text: string
  /** The whole number the text had when the page was drawn. */
  version: number
  /** Sends the version along when the text's form is sent: an autosave and the form's own save then never quarrel. */
  versionName?: string
  rows?: number
  limit?: number
  signInHref?: string
}

const ICON: Record<AutosaveStatus, IconName> = {
  idle: 'save',
  typing: 'pencil',
  saving: 'refresh-cw',
  saved: 'check',
  offline: 'cloud-off',
  conflict: 'triangle-alert',
  refused: 'octagon-alert',
  signedOut: 'lock',
}

/** A long text that saves itself. Says “saved” only when the server did; two tabs never overwrite each other silently. */
export function AutosaveText(props: AutosaveTextProps) {
  const { name, url, text: first, version, versionName, rows = 10, limit, signInHref = '/sign-in', ...look } = props
  const t = useT()
  const pathname = usePathname()
  const field = useField(name, look.label, Boolean(look.hint))
  const typed = firstText(field.typed)
  const autosave = useAutosave(url, { text: first, version, typed })
  const { text, state, type, save, keepMine, takeTheirs, unsaved } = autosave
  useLeaveGuard(unsaved && state.status !== 'signedOut', t('ui.form.leave'))
  const statusId = `${field.id}-saved`
  return (
    <FieldFrame field={field} {...look}>
      {versionName && <input type="hidden" name={versionName} value={autosave.version} readOnly />}
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => void save()}
        aria-describedby={cn(field.describedBy, limit && `${field.id}-count`, statusId)}
        aria-invalid={field.error !== undefined || undefined}
        className="field-box max-w-2xl"
      />
      <div className="flex max-w-2xl flex-wrap items-baseline justify-between gap-x-6">
        {limit ? <CharacterCount id={`${field.id}-count`} length={text.length} limit={limit} /> : <span />}
        <SavedLine id={statusId} state={state} onRetry={() => void save()} />
      </div>
      {state.status === 'signedOut' && (
        <Callout tone="warning" className="mt-3 max-w-2xl">
          {t('ui.autosave.signedOut')}{' '}
          <a href={`${signInHref}?return=${encodeURIComponent(pathname)}`} data-keeps-typed className={linkClass}>
            {t('ui.form.signInAgain')}
          </a>
        </Callout>
      )}
      {state.status === 'conflict' && (
        <Conflict mine={text} theirs={state.theirs ?? ''} onMine={keepMine} onTheirs={takeTheirs} />
      )}
    </FieldFrame>
  )
}

function SavedLine({ id, state, onRetry }: { id: string; state: AutosaveState; onRetry: () => void }) {
  const t = useT()
  const { status, savedAt, code, reason } = state
  const words =
    status === 'refused'
      ? sayRefusal(t, { status: 'error', code, reason })
      : status === 'saved' && savedAt !== undefined
        ? t('ui.autosave.savedAt', { at: savedAt })
        : t(`ui.autosave.${status}`)
  const bad = status === 'offline' || status === 'refused' || status === 'conflict' || status === 'signedOut'
  return (
    <p className={cn('mt-1 flex items-center gap-1.5 text-sm', bad ? 'font-semibold text-warning' : 'text-muted')}>
      <Icon name={ICON[status]} className="size-4" />
      <span id={id} role="status" className="figures">
        {words}
      </span>
      {status === 'offline' && (
        <Button variant="link" onClick={onRetry}>
          {t('ui.autosave.retry')}
        </Button>
      )}
    </p>
  )
}

type ConflictProps = { mine: string; theirs: string; onMine: () => void; onTheirs: (theirs: string) => void }

/** Somebody, perhaps in another tab, saved another text: both are shown, one is chosen. */
function Conflict({ mine, theirs, onMine, onTheirs }: ConflictProps) {
  const t = useT()
  return (
    <Callout tone="warning" role="alert" title={t('ui.autosave.conflictTitle')} className="mt-4">
      <p>{t('ui.autosave.conflictText')}</p>
      <div className="mt-3 grid gap-4 md:grid-cols-2">
        <div>
          <p className="mb-1 font-semibold">{t('ui.autosave.mine')}</p>
          <textarea readOnly rows={8} value={mine} aria-label={t('ui.autosave.mine')} className="field-box" />
          <Button className="mt-2" size="small" onClick={onMine}>
            {t('ui.autosave.keepMine')}
          </Button>
        </div>
        <div>
          <p className="mb-1 font-semibold">{t('ui.autosave.theirs')}</p>
          <textarea readOnly rows={8} value={theirs} aria-label={t('ui.autosave.theirs')} className="field-box" />
          <Button className="mt-2" size="small" variant="secondary" onClick={() => onTheirs(theirs)}>
            {t('ui.autosave.takeTheirs')}
          </Button>
        </div>
      </div>
    </Callout>
  )
}
