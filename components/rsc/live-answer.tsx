'use client'
import { useEffect, useRef, useState } from 'react'
import { useT } from '@/components/layout/messages'
import { Callout } from '@/components/ui/callout'
import { parseDateInput } from '@/lib/core/date-input'
import { parseHoursInput } from '@/lib/core/hours-input'
import { fromHours } from '@/lib/core/minutes'
import type { PlainDate } from '@/lib/core/plain-date'
import { formatHours } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { Scope, Track } from '@/lib/rules/categories'
import { countableGivers } from '@/lib/rules/givers'
import { type Giver, RSC_FORMATS } from '@/lib/rules/portfolio'
import { judgeRsc } from '@/lib/rules/rsc'

export type Basis = { track: Track; scope: Scope; asOf: PlainDate }
type Typed = { giver: string; from: PlainDate; to: PlainDate; minutes: number | null; format: string; about: string[] }

function dayIn(data: FormData, name: string): PlainDate | null {
  const part = (of: string) => String(data.get(`${name}.${of}`) ?? '')
  const read = parseDateInput({ year: part('year'), month: part('month'), day: part('day') })
  return read.ok ? read.date : null
}

function typedIn(form: HTMLFormElement): Typed | null {
  const data = new FormData(form)
  const [from, to] = [dayIn(data, 'from'), dayIn(data, 'to')]
  const giver = String(data.get('giverId') ?? '')
  if (!from || !to || to < from || giver === '') return null
  const hours = parseHoursInput(String(data.get('hours') ?? ''))
  const about = data.getAll('about[]').map(String).filter(Boolean)
  return { giver, from, to, minutes: hours.ok ? hours.minutes : null, format: String(data.get('format') ?? ''), about }
}

/** While one types: will this giver's hours count on these dates, and if not, what would. The server asks the same rules. */
export function LiveAnswer({ givers, basis }: { givers: readonly Giver[]; basis: Basis }) {
  const t = useT()
  const here = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<Typed | null>(null)
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const read = () => setTyped(typedIn(form))
    read()
    form.addEventListener('input', read)
    return () => form.removeEventListener('input', read)
  }, [])
  return (
    <div ref={here} aria-live="polite" className="print:hidden">
      {typed ? (
        <Answer typed={typed} givers={givers} basis={basis} />
      ) : (
        <Callout tone="neutral" title={t('rsc.live.title')}>
          {t('rsc.live.waiting')}
        </Callout>
      )}
    </div>
  )
}

function Answer({ typed, givers, basis }: { typed: Typed; givers: readonly Giver[]; basis: Basis }) {
  const t = useT()
  const { track, scope, asOf } = basis
  const giversOf = countableGivers(scope)
  const entry = {
    id: 'typed',
    from: typed.from,
    to: typed.to,
    minutes: fromHours((typed.minutes ?? 60) / 60),
    format: RSC_FORMATS.find((format) => format === typed.format) ?? ('individual' as const),
    // Ages not chosen yet are no answer: only what has been said is judged.
    about: typed.about.length === 0 || typed.about.includes(track) ? [track] : [],
    concerns: 'own-practice' as const,
    giver: typed.giver,
    confirmed: true,
    competencies: [],
  }
  const [judged] = judgeRsc([entry], givers, { track, giversOf, asOf })
  const giver = givers.find((one) => one.id === typed.giver)?.name ?? ''
  if (!judged?.reason) {
    const hours = typed.minutes === null ? '' : formatHours(t.locale, typed.minutes)
    return (
      <Callout tone="success" title={t('rsc.live.title')}>
        {t('rsc.live.yes', { giver, hours })}
      </Callout>
    )
  }
  const names = [...giversOf].map((status) => t.any(`rules.giver.${status}`)).join(', ')
  return (
    <Callout tone="warning" title={t('rsc.live.title')}>
      <p>
        {t('rsc.live.no')} {judged.why && say(t, judged.why)}
      </p>
      {judged.reason === 'giver-not-qualified' && <p className="mt-1">{t('rsc.live.givers', { givers: names })}</p>}
    </Callout>
  )
}
