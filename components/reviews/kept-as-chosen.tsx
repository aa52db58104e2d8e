'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useReviewMarks } from './marks-context'
import { SAID } from './send-marks'

type Said = { recommendation: string; reasons: { requirement: string; reason: string; todo: string }[] }
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

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

/** Puts back what had not reached the server when the page was left. */
function putBack(box: HTMLElement, { recommendation, reasons }: Said): void {
  const fields = fieldsIn(box)
  for (const one of fields) {
    if (one instanceof HTMLInputElement && one.type === 'radio') one.checked = one.value === recommendation
    if (!one.name.endsWith('.requirement')) continue
    const row = one.name.replace(/\.requirement$/, '')
    const said = reasons.find(({ requirement }) => requirement === one.value)
    for (const part of ['reason', 'todo'] as const) {
      const field = fields.find(({ name }) => name === `${row}.${part}`)
      if (field) field.value = said?.[part] ?? ''
    }
  }
}

/** The recommendation with its reasons keeps itself like the ticks: chosen, it is sent; typed, when the field is left. */
export function KeptAsChosen({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const { set, keep, values, live } = useReviewMarks()
  const first = useRef(true)
  useEffect(() => {
    if (!live || !first.current) return
    first.current = false
    const held = values.get(SAID)
    if (box.current && typeof held === 'string') putBack(box.current, JSON.parse(held) as Said)
  }, [live, values])
  useEffect(() => {
    const here = box.current
    if (!here) return
    const chosen = () => set(SAID, JSON.stringify(saidIn(here)))
    const typed = (event: Event) => {
      if (event.target instanceof HTMLTextAreaElement) keep(SAID, JSON.stringify(saidIn(here)))
    }
    here.addEventListener('change', chosen)
    here.addEventListener('input', typed)
    return () => {
      here.removeEventListener('change', chosen)
      here.removeEventListener('input', typed)
    }
  }, [set, keep])
  return (
    <div ref={box} className="group/rec grid gap-5">
      {children}
    </div>
  )
}
