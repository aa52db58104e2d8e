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
import { whatWould } from '@/lib/rules/what-would'
import { Would } from './would'

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

type Asked = { givers: readonly (Giver & { sessionDays: readonly PlainDate[] })[]; basis: Basis; findHref: string }

/** While one types: will this giver's hours count on these dates, and if not, what would. The server asks the same rules. */
export function LiveAnswer(asked: Asked) {
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
    <div ref={here} aria-live="polite" className="grid gap-3 print:hidden">
      {typed ? (
        <>
          <Twice typed={typed} {...asked} />
          <Answer typed={typed} {...asked} />
        </>
      ) : (
        <Callout tone="neutral" title={t('rsc.live.title')}>
          {t('rsc.live.waiting')}
        </Callout>
      )}
    </div>
  )
}

function Twice({ typed, givers }: Asked & { typed: Typed }) {
  const t = useT()
  const giver = givers.find((one) => one.id === typed.giver)
  const days = giver?.sessionDays.filter((day) => typed.from <= day && day <= typed.to).length ?? 0
  if (days === 0) return null
  return <Callout tone="warning">{t('rsc.live.sessions', { giver: giver?.name ?? '', count: days })}</Callout>
}

function Answer({ typed, givers, basis, findHref }: Asked & { typed: Typed }) {
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
  const would = whatWould(judged, givers, { track, giversOf, asOf }).map((one) => say(t, one))
  const names = [...giversOf].map((status) => t.any(`rules.giver.${status}`)).join(', ')
  return (
    <Callout tone="warning" title={t('rsc.live.title')}>
      <p>
        {t('rsc.live.no')} {judged.why && say(t, judged.why)}
      </p>
      {judged.reason === 'giver-not-qualified' && <p className="mt-1">{t('rsc.live.givers', { givers: names })}</p>}
      <Would would={would} findHref={judged.reason === 'giver-not-qualified' ? findHref : undefined} />
    </Callout>
  )
}
