'use client'
import { type ChangeEvent, useRef, useState } from 'react'
import { type DomainWords, problemMessages, readCompetencies } from '@/lib/orgs/schema/read-competencies'
import type { Domain } from '@/lib/rules/competencies'
import { FieldFrame } from '../forms/field-frame'
import { firstText, useField, useForm } from '../forms/form-context'
import { sayFieldError } from '../forms/say-error'
import { useT } from '../layout/messages'
import { Icon } from '../ui/icon'
import { CompetencyTable } from './competency-table'

type Props = {
  label: string
  hint: string
  written: string
  words: DomainWords
  names: Readonly<Record<Domain, string>>
}

/** The list as text, from a keyboard, the clipboard or a file, and beside it what it would become, line by line. */
export function CompetencyField({ label, hint, written, words, names }: Props) {
  const t = useT()
  const form = useForm()
  const field = useField('list', label, true, written)
  const start = firstText(field.typed) ?? ''
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(start)
  const { list, problems } = readCompetencies(text, words)
  const touched = text !== start
  const refs = touched ? problemMessages(problems) : (form.errors.list ?? [])

  async function load(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.currentTarget.files ?? []
    if (!file || !area.current) return
    area.current.value = await file.text()
    setText(area.current.value)
    form.markTyped()
  }

  return (
    <div className="grid gap-5">
      <FieldFrame field={field} label={label} hint={hint}>
        <textarea
          ref={area}
          id={field.id}
          name="list"
          rows={14}
          defaultValue={start}
          spellCheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
          aria-describedby={field.describedBy}
          aria-invalid={field.error !== undefined || undefined}
          className="field-box figures w-full max-w-4xl text-sm"
        />
      </FieldFrame>
      {form.live && (
        <label className="block">
          <span className="font-semibold">{t('orgs.competencies.file')}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={load}
            className="mt-1.5 block w-full max-w-4xl rounded-md border border-field border-dashed bg-surface p-3 text-muted file:me-4 file:min-h-11 file:cursor-pointer file:rounded-md file:border file:border-field file:border-solid file:bg-surface file:px-4 file:font-semibold file:text-ink hover:bg-sunken"
          />
        </label>
      )}
      {refs.length > 0 && (
        <ul className="grid max-w-prose gap-1.5 text-danger">
          {refs.map((ref) => (
            <li key={ref} className="flex items-start gap-1.5">
              <Icon name="octagon-alert" className="mt-[0.3em] size-4 shrink-0" />
              <span className="min-w-0 break-words">{sayFieldError(t, ref, label, form.detail)}</span>
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="preview-title" className="grid gap-3">
        <h2 id="preview-title" className="heading text-xl">
          {t(touched ? 'orgs.competencies.preview' : 'orgs.competencies.now')}
        </h2>
        <p aria-live="polite" className="figures text-muted">
          {t('orgs.competencies.count', { count: list.length, wrong: problems.length })}
        </p>
        {list.length > 0 && <CompetencyTable list={list} names={names} />}
      </section>
    </div>
  )
}
