'use client'
import { useEffect, useRef } from 'react'
import { AutosaveText } from '../forms/autosave-text'
import { GroupFrame } from '../forms/field-frame'
import { Hidden } from '../forms/fieldset'
import { useField } from '../forms/form-context'
import { useT } from '../layout/messages'
import { Disclosure } from '../ui/disclosure'
import { entriesTicked, type TickDomain, useReviewMarks } from './marks-context'
import { lateTicks, stepKey } from './send-marks'
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
  const chosen = marks.values.get(stepKey(domain))
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
        <div className="grid grid-cols-2 gap-1.5">
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
      <Disclosure summary={t(note ? 'reading.judge.noteThere' : 'reading.judge.note')} open={note !== ''}>
        <AutosaveText
          name={`judgements[${at}].note`}
          versionName={`judgements[${at}].noteVersion`}
          label={t('reading.judge.noteOn', { domain: name })}
          labelLook="hidden"
          url={`${url}/note-${domain}`}
          text={note}
          version={noteVersion}
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

/** Ticks the server has not confirmed yet travel with the review: it is never sent without them. */
export function LateTicks() {
  const place = useRef<HTMLInputElement>(null)
  const { held } = useReviewMarks()
  useEffect(() => {
    const form = place.current?.form
    const carry = ({ formData }: FormDataEvent) => {
      for (const late of lateTicks(held())) formData.append('late[]', late)
    }
    form?.addEventListener('formdata', carry)
    return () => form?.removeEventListener('formdata', carry)
  }, [held])
  return <input ref={place} type="hidden" name="late[]" value="" readOnly />
}
