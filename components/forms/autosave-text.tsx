'use client'
import { usePathname } from 'next/navigation'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RefValues } from '@/lib/core/message-ref'
import { useT } from '../layout/messages'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { cn } from '../ui/cn'
import { Icon, type IconName } from '../ui/icon'
import { linkClass } from '../ui/link-class'
import { FieldFrame, type FieldLook } from './field-frame'
import { firstText, useField, useForm } from './form-context'
import type { Keeping } from './kept-text'
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
  /** `device`: what is not saved yet outlives this tab. */
  keeping?: Keeping
  /** With its form only what is not saved yet is sent: a page left open long ago must not bring old words along. */
  unsavedOnly?: boolean
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
  const { name, url, text: first, version, versionName, rows = 10, limit, signInHref = '/sign-in', ...more } = props
  const { keeping, unsavedOnly, ...look } = more
  const t = useT()
  const pathname = usePathname()
  const field = useField(name, look.label, Boolean(look.hint))
  const typed = firstText(field.typed)
  const autosave = useAutosave(url, { text: first, version, typed }, keeping)
  const { text, state, type, save, settled, keepMine, takeTheirs, meet, versionNow, unsaved } = autosave
  const { detail, live, waitFor } = useForm()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => waitFor(settled), [waitFor, settled])
  useFreshVersion(box, versionName, versionNow)
  const clash = clashOf(name, detail)
  const [met, setMet] = useState<unknown>(null)
  useEffect(() => {
    if (!clash || detail === met) return
    setMet(detail)
    meet(clash.theirs, clash.version)
  }, [clash, detail, met, meet])
  const sent = !live || unsaved || !unsavedOnly
  useLeaveGuard(unsaved && state.status !== 'signedOut', t('ui.form.leave'))
  const statusId = `${field.id}-saved`
  return (
    <FieldFrame field={field} {...look}>
      {versionName && (
        <input
          type="hidden"
          name={sent ? versionName : undefined}
          value={clash && !live ? clash.version : autosave.version}
          readOnly
        />
      )}
      <textarea
        ref={box}
        id={field.id}
        name={sent ? name : undefined}
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
      {clash && !live && <ConflictByHand theirs={clash.theirs} />}
    </FieldFrame>
  )
}

/** The form is sent with the version known at that moment, also when the page has not been drawn again since. */
function useFreshVersion(box: RefObject<HTMLTextAreaElement | null>, name: string | undefined, now: () => number) {
  useEffect(() => {
    const form = box.current?.form
    if (!form || !name) return
    const fresh = ({ formData }: FormDataEvent) => {
      if (formData.has(name)) formData.set(name, String(now()))
    }
    form.addEventListener('formdata', fresh)
    return () => form.removeEventListener('formdata', fresh)
  }, [box, name, now])
}

/** What a form that was sent came back with: the text that was saved meanwhile, when it is this one. */
function clashOf(name: string, detail: RefValues | undefined): { theirs: string; version: number } | null {
  if (detail?.field !== name || typeof detail.theirs !== 'string' || typeof detail.version !== 'number') return null
  return { theirs: detail.theirs, version: detail.version }
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

/** The same without JavaScript: what is sent again from the field stands. */
function ConflictByHand({ theirs }: { theirs: string }) {
  const t = useT()
  return (
    <Callout tone="warning" title={t('ui.autosave.conflictTitle')} className="mt-4">
      <p>{t('ui.autosave.byHand')}</p>
      <textarea
        readOnly
        rows={8}
        value={theirs}
        aria-label={t('ui.autosave.theirs')}
        className="field-box mt-2 max-w-2xl"
      />
    </Callout>
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
