'use client'
import { useEffect, useRef } from 'react'
import { PREVIEW_INTENT } from '@/lib/core/form-data'
import { useT } from '../layout/messages'
import type { ButtonSize } from '../ui/button-class'
import { Panel } from '../ui/panel'
import { useForm } from './form-context'
import { SubmitButton } from './submit-button'

/** Asks to see the letters first: the act is tried and taken back. */
export function PreviewButton({ size }: { size?: ButtonSize }) {
  const t = useT()
  return (
    <SubmitButton variant="secondary" size={size} intent={PREVIEW_INTENT}>
      {t('ui.preview.ask')}
    </SubmitButton>
  )
}

/** The letters as they would leave, once they were asked for. Stands above the form's buttons. */
export function LettersPreview() {
  const t = useT()
  const { letters } = useForm()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (letters) place.current?.focus()
  }, [letters])
  if (!letters) return null
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-labelledby="letters-preview"
      className="grid gap-4 rounded-xl border border-line p-4"
    >
      <h2 id="letters-preview" className="heading text-xl">
        {t('ui.preview.title', { count: letters.length })}
      </h2>
      <p className="text-muted text-sm">{t(letters.length > 0 ? 'ui.preview.notYet' : 'ui.preview.none')}</p>
      {letters.map(({ id, to, subject, text }) => (
        <Panel key={id} look="sunken">
          <dl className="grid gap-1 text-sm">
            <div>
              <dt className="inline text-muted">{t('ui.preview.to')}: </dt>
              <dd className="inline">{to}</dd>
            </div>
            <div>
              <dt className="inline text-muted">{t('ui.preview.subject')}: </dt>
              <dd className="inline font-semibold">{subject}</dd>
            </div>
          </dl>
          <div className="mt-3 max-w-prose whitespace-pre-wrap border-line border-t pt-3 [overflow-wrap:anywhere]">
            {text}
          </div>
        </Panel>
      ))}
    </section>
  )
}
