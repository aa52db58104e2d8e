'use client'
import { useEffect, useRef } from 'react'
import { AutosaveText } from '../forms/autosave-text'
import { GroupFrame } from '../forms/field-frame'
import { Hidden } from '../forms/fieldset'
import { useField } from '../forms/form-context'
import { useT } from '../layout/messages'
import { Disclosure } from '../ui/disclosure'
import { DomainEntries } from './domain-entries'
import { entriesTicked, type TickDomain, useReviewMarks } from './marks-context'
import { agoOf, lateTicks, stepKey } from './send-marks'
import { useTickedEarly } from './use-ticked-early'

const STEPS = [1, 2, 3, 4] as const

type Props = {
  at: number
  domain: TickDomain
  /** So many entries in which the applicant named it. */
  claimed: number
  note: string
  noteVersion: number
  url: string
  limit: number
}

/** One domain: what was ticked for it so far, how far it is shown in four words, and a note. */
export function JudgeDomain({ at, domain: { domain, name }, claimed, note, noteVersion, url, limit }: Props) {
  const t = useT()
  const marks = useReviewMarks()
  const field = useField(`judgements[${at}].step`, name, true)
  // A form sent without JavaScript comes back with what was chosen in it.
  const chosen = marks.live
    ? marks.values.get(stepKey(domain))
    : Number(field.typed ?? marks.values.get(stepKey(domain)))
  return (
    <div className="grid gap-1 py-3">
      <Hidden name={`judgements[${at}].domain`} value={domain} />
      <GroupFrame
        field={field}
        label={name}
        hint={
          <span className="figures text-sm">
            {t('reading.judge.ticked', { ticked: entriesTicked(marks, domain), claimed })}
          </span>
        }
      >
        <div className="grid grid-cols-2 gap-1.5 md:grid-cols-4 lg:grid-cols-2">
          {STEPS.map((step) => (
            <label
              key={step}
              htmlFor={`${field.id}-${step}`}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-md border border-field bg-surface px-2.5 py-1.5 text-sm leading-snug has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold"
            >
              <Step
                id={`${field.id}-${step}`}
                name={`judgements[${at}].step`}
                step={step}
                chosen={chosen === step}
                shut={marks.status === 'refused'}
                choose={() => marks.set(stepKey(domain), step)}
              />
              {t(`reading.step.${step}`)}
            </label>
          ))}
        </div>
      </GroupFrame>
      {marks.live && <DomainEntries domain={domain} />}
      <Disclosure summary={t(note ? 'reading.judge.noteThere' : 'reading.judge.note')} open={note !== ''}>
        <AutosaveText
          name={`judgements[${at}].note`}
          versionName={`judgements[${at}].noteVersion`}
          label={t('reading.judge.noteOn', { domain: name })}
          labelLook="hidden"
          url={`${url}/note-${domain}`}
          text={note}
          version={noteVersion}
          keeping="device"
          unsavedOnly
          rows={3}
          limit={limit}
        />
      </Disclosure>
    </div>
  )
}

type StepProps = { id: string; name: string; step: number; chosen: boolean; shut: boolean; choose: () => void }

function Step({ id, name, step, chosen, shut, choose }: StepProps) {
  const input = useTickedEarly(chosen, (checked) => checked && choose())
  return (
    <input
      ref={input}
      type="radio"
      autoComplete="off"
      id={id}
      name={name}
      value={step}
      checked={chosen}
      disabled={shut}
      onChange={choose}
      className="size-4 shrink-0 accent-(--accent)"
    />
  )
}

/**
 * What the server has not confirmed yet travels with the review: it is never sent without it. What it has confirmed stays
 * at home: this page may be older than what was judged since in another browser.
 */
export function LateMarks() {
  const place = useRef<HTMLInputElement>(null)
  const { held, domains } = useReviewMarks()
  useEffect(() => {
    const form = place.current?.form
    const carry = ({ formData }: FormDataEvent) => {
      const [waiting, now] = [held(), Date.now()]
      for (const late of lateTicks(waiting, now)) formData.append('late[]', late)
      for (const [at, { domain }] of domains.entries()) {
        const step = waiting.find(({ key }) => key === stepKey(domain))
        if (step) formData.set(`judgements[${at}].ago`, String(agoOf(step, now)))
        else formData.delete(`judgements[${at}].step`)
      }
    }
    form?.addEventListener('formdata', carry)
    return () => form?.removeEventListener('formdata', carry)
  }, [held, domains])
  return <input ref={place} type="hidden" name="late[]" value="" readOnly />
}
