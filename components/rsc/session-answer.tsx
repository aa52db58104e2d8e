'use client'
import { useEffect, useRef, useState } from 'react'
import { useT } from '@/components/layout/messages'
import { Callout } from '@/components/ui/callout'
import { parseDateInput } from '@/lib/core/date-input'
import { fromHours } from '@/lib/core/minutes'
import type { PlainDate } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import { say } from '@/lib/i18n/say'
import type { GiverForm, MemberForm } from '@/lib/rsc/queries/session-forms'
import { countableGivers } from '@/lib/rules/givers'
import { judgeRsc } from '@/lib/rules/rsc'
import { givesOn, whatWould } from '@/lib/rules/what-would'
import { Would } from './would'

type Typed = { giver: string; day: PlainDate; about: string[] }

function typedIn(form: HTMLFormElement): Typed | null {
  const data = new FormData(form)
  const part = (of: string) => String(data.get(`heldOn.${of}`) ?? '')
  const read = parseDateInput({ year: part('year'), month: part('month'), day: part('day') })
  if (!read.ok) return null
  const about = data.getAll('about[]').map(String).filter(Boolean)
  return { giver: String(data.get('giverId') ?? ''), day: read.date, about }
}

/** While one types: will this session count, and if not, what would. The server asks the same rules. */
export function SessionAnswer({ form, findHref }: { form: MemberForm | GiverForm; findHref: string }) {
  const t = useT()
  const here = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<Typed | null>(null)
  useEffect(() => {
    const element = here.current?.closest('form')
    if (!element) return
    const read = () => setTyped(typedIn(element))
    read()
    element.addEventListener('input', read)
    return () => element.removeEventListener('input', read)
  }, [])
  const known = typed && (form.as === 'giver' || typed.giver !== '') ? typed : null
  return (
    <div ref={here} aria-live="polite" className="grid gap-3 print:hidden">
      {!known && (
        <Callout tone="neutral" title={t('sessions.live.title')}>
          {t('sessions.live.waiting')}
        </Callout>
      )}
      {known && form.as === 'giver' && <ForGiver form={form} day={known.day} />}
      {known && form.as === 'member' && <ForMember form={form} typed={known} findHref={findHref} />}
    </div>
  )
}

function ForGiver({ form, day }: { form: GiverForm; day: PlainDate }) {
  const t = useT()
  const recipients = givesOn(form.own, day).map((one) => t(`sessions.recipient.${one}`))
  const tone = recipients.length > 0 ? 'success' : 'warning'
  return (
    <Callout tone={tone} title={t('sessions.live.title')}>
      {recipients.length > 0
        ? t('sessions.live.giver.yes', { recipients: recipients.join(', ') })
        : t('sessions.live.giver.no')}
    </Callout>
  )
}

function ForMember({ form, typed, findHref }: { form: MemberForm; typed: Typed; findHref: string }) {
  const t = useT()
  const giver = form.givers.find((one) => one.id === typed.giver)
  if (!giver) return null
  const run = giver.runs.find((one) => one.from <= typed.day && typed.day <= one.to)
  const day = (on: PlainDate) => formatDay(t.locale, on)
  return (
    <>
      {run && (
        <Callout tone="warning">
          {t('sessions.live.run', { giver: giver.name, from: day(run.from), to: day(run.to) })}
        </Callout>
      )}
      <Judged form={form} typed={typed} findHref={findHref} />
    </>
  )
}

function Judged({ form, typed, findHref }: { form: MemberForm; typed: Typed; findHref: string }) {
  const t = useT()
  if (!form.basis) return <Callout tone="neutral">{t('sessions.live.noBasis')}</Callout>
  const { track, scope, asOf } = form.basis
  const basis = { track, giversOf: countableGivers(scope), asOf }
  const entry = {
    ...{ id: 'typed', from: typed.day, to: typed.day, minutes: fromHours(1), format: 'individual' as const },
    // Ages not chosen yet are no answer: only what has been said is judged.
    about: typed.about.length === 0 || typed.about.includes(track) ? [track] : [],
    ...{ concerns: 'own-practice' as const, giver: typed.giver, confirmed: true, competencies: [] },
  }
  const [judged] = judgeRsc([entry], form.givers, basis)
  const giver = form.givers.find((one) => one.id === typed.giver)?.name ?? ''
  if (!judged?.reason) {
    return (
      <Callout tone="success" title={t('sessions.live.title')}>
        {t('sessions.live.yes', { giver })}
      </Callout>
    )
  }
  return (
    <Callout tone="warning" title={t('sessions.live.title')}>
      <p>
        {t('rsc.live.no')} {judged.why && say(t, judged.why)}
      </p>
      <Would
        would={whatWould(judged, form.givers, basis).map((one) => say(t, one))}
        findHref={judged.reason === 'giver-not-qualified' ? findHref : undefined}
      />
    </Callout>
  )
}
