'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useForm } from '../forms/form-context'
import { useReviewMarks } from './marks-context'
import { SaidApart, SaidUnfit, type SaidWords } from './said-apart'
import { SAID, type Said, type SaidAnswer } from './send-marks'

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
type Apart = Extract<SaidAnswer, { is: 'apart' }>

const fieldsIn = (box: HTMLElement) => [...box.querySelectorAll<Field>('input[name], select[name], textarea[name]')]
const textOf = (fields: readonly Field[], name: string) => fields.find((one) => one.name === name)?.value ?? ''

/** What stands in the fields now. */
function saidIn(box: HTMLElement): Said {
  const fields = fieldsIn(box)
  const chosen = fields.find((one) => one instanceof HTMLInputElement && one.type === 'radio' && one.checked)
  const reasons = fields
    .filter(({ name }) => name.endsWith('.requirement'))
    .map(({ name, value: requirement }) => {
      const row = name.replace(/\.requirement$/, '')
      return { requirement, reason: textOf(fields, `${row}.reason`), todo: textOf(fields, `${row}.todo`) }
    })
  return { recommendation: chosen?.value ?? '', reasons: reasons.filter(({ reason }) => reason !== '') }
}

const told = ({ recommendation, reasons }: Said) =>
  JSON.stringify([recommendation, reasons.map(({ requirement, reason, todo }) => [requirement, reason, todo])])

/** Puts back what had not reached the server when the page was left, or what was chosen in another tab. */
function putBack(box: HTMLElement, { recommendation, reasons }: Said): void {
  const fields = fieldsIn(box)
  for (const one of fields) {
    if (one instanceof HTMLInputElement && one.type === 'radio') one.checked = one.value === recommendation
    if (!one.name.endsWith('.requirement')) continue
    const row = one.name.replace(/\.requirement$/, '')
    const said = reasons.find(({ requirement }) => requirement === one.value)
    for (const part of ['reason', 'todo'] as const) {
      const field = fields.find(({ name }) => name === `${row}.${part}`)
      const text = said?.[part] ?? ''
      if (field && field.value !== text) field.value = text
    }
  }
}

/** What a form that was sent came back with: what stands, where that is something else. */
function apartIn(detail: Record<string, string | number> | undefined): Apart | null {
  if (typeof detail?.said !== 'string' || typeof detail.saidOver !== 'string') return null
  return { is: 'apart', at: detail.saidOver, stands: JSON.parse(detail.said) as Said }
}

/**
 * The recommendation with its reasons keeps itself like the ticks: chosen, it is sent; typed, when the field is left. Where
 * another browser has said something else, both are shown and one is chosen.
 */
export function KeptAsChosen({ words, children }: { words: SaidWords; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const { set, keep, values, over, aside, browser, live, seen, takeTheirs } = useReviewMarks()
  const { detail } = useForm()
  const [settled, setSettled] = useState<string>()
  const refused = apartIn(detail)
  const apart = aside?.is === 'apart' ? aside : refused && refused.at !== settled ? refused : null
  const held = values.get(SAID)
  useEffect(() => {
    const here = box.current
    if (!here || typeof held !== 'string') return
    const said = JSON.parse(held) as Said
    // What is being typed here is what is held: nothing in the fields is touched then.
    if (told(said) !== told(saidIn(here))) putBack(here, said)
  }, [held])
  useEffect(() => {
    const here = box.current
    if (!here) return
    const value = () => JSON.stringify({ ...saidIn(here), over })
    const chosen = () => set(SAID, value())
    const typed = (event: Event) => {
      if (event.target instanceof HTMLTextAreaElement) keep(SAID, value())
    }
    here.addEventListener('change', chosen)
    here.addEventListener('input', typed)
    return () => {
      here.removeEventListener('change', chosen)
      here.removeEventListener('input', typed)
    }
  }, [set, keep, over])
  const mine = (at: string) => {
    setSettled(at)
    seen(at)
    if (box.current) set(SAID, JSON.stringify({ ...saidIn(box.current), over: at }))
  }
  const theirs = ({ at, stands }: Apart) => {
    setSettled(at)
    takeTheirs()
    seen(at)
    if (box.current) putBack(box.current, stands)
  }
  return (
    <div ref={box} id="recommend" className="group/rec grid scroll-mt-24 gap-5">
      {/* Sent again in sight of the other one, this form's is meant to stand. */}
      <input type="hidden" name="saidOver" value={apart?.at ?? over} readOnly />
      <input type="hidden" name="saidBy" value={browser} readOnly />
      {children}
      {apart && (
        <SaidApart
          stands={apart.stands}
          words={words}
          live={live}
          onMine={() => mine(apart.at)}
          onTheirs={() => theirs(apart)}
        />
      )}
      {aside?.is === 'unfit' && <SaidUnfit reason={aside.reason} />}
    </div>
  )
}
