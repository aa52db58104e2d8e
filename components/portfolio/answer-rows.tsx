import { dayInZone, type PlainDate } from '@/lib/core/plain-date'
import { formatDay, formatHours } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { CheckView } from '@/lib/portfolio/queries/check-answers'
import { COVERING, type SectionCode } from '@/lib/rules/sections'
import type { SummaryRow } from '../ui/summary-list'

type Run = { fromDay: PlainDate; toDay: PlainDate | null }

function wordsOf(t: Translate, view: CheckView) {
  const day = (date: PlainDate) => formatDay(t.locale, date)
  const hours = (minutes: number) => formatHours(t.locale, minutes)
  const lines = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ')
  const run = ({ fromDay, toDay }: Run) =>
    toDay
      ? t('portfolio.check.period', { from: day(fromDay), to: day(toDay) })
      : t('portfolio.check.since', { from: day(fromDay) })
  const proof = (id: string, documents: number) =>
    lines(
      t('portfolio.check.documents', { count: documents }),
      view.refused.includes(id) && t('portfolio.check.notAccepted'),
    )
  return { day, hours, lines, run, proof }
}

/** Where the form of one entry stands below its application; parts without forms of their own lead to the part. */
const FORM_OF: Partial<Record<SectionCode, string>> = {
  membership: 'membership',
  education: 'education',
  training: 'training',
  work: 'work',
  supervision: 'supervision',
  giving: 'giving',
}

/** The way from each answer to its form and back. */
export function changesOf(t: Translate, view: CheckView, section: SectionCode, rows: SummaryRow[]): SummaryRow[] {
  const form = FORM_OF[section]
  if (form === undefined || !view.open.includes(section)) return rows
  const licences = new Set(view.ledger.licences.map(({ id }) => id))
  // A session of the shared log is changed there, together with whoever held it.
  const shared = new Set(view.ledger.rsc.flatMap(({ id, single }) => (single ? [id] : [])))
  return rows.map((row) => {
    if (shared.has(row.id)) return row
    const at = licences.has(row.id) ? `${form}/license` : form
    const change = { href: `${view.head.path}/${at}/${row.id}?return=check`, text: t('portfolio.check.change') }
    return { ...row, change: { ...change, hiddenText: String(row.label) } }
  })
}

/** What stands in one part, entry by entry, as people would say it. */
export function answersOf(t: Translate, zone: string, view: CheckView, section: SectionCode): SummaryRow[] {
  const { ledger, evidence, person, values, coverage } = view
  const { day, hours, lines, run, proof } = wordsOf(t, view)
  const row = (id: string, label: string, value?: string): SummaryRow => ({ id, label, value: value || undefined })
  const giverName = (id: string) => ledger.givers.find((giver) => giver.id === id)?.name ?? ''
  switch (section) {
    case 'profile':
      return [row('person', person.name, lines(person.email, person.phone, person.place))]
    case 'membership':
      return ledger.memberships.map((one) =>
        row(one.id, one.association, lines(run(one), proof(one.id, one.documents))),
      )
    case 'education':
      return [
        ...ledger.education.map((one) =>
          row(
            one.id,
            `${t.any(`rules.level.${one.level}`)}, ${one.field}`,
            lines(one.institution, day(one.completedOn), proof(one.id, one.documents)),
          ),
        ),
        ...ledger.licences.map((one) =>
          row(one.id, one.name, lines(one.state, run(one), proof(one.id, one.documents))),
        ),
      ]
    case 'training':
      return ledger.training.map((one) => {
        const parts = { hours: hours(one.minutes), dei: hours(one.deiMinutes), rsc: hours(one.rscProvisionMinutes) }
        const whole = one.deiMinutes + one.rscProvisionMinutes === 0
        const amount = t(whole ? 'portfolio.check.hours' : 'portfolio.check.hoursOf', parts)
        return row(one.id, one.title, lines(one.provider, day(one.completedOn), amount, proof(one.id, one.documents)))
      })
    case 'work':
      return ledger.work.map((one) => {
        const families = one.families !== null && t('portfolio.check.families', { count: one.families })
        const kind = t.any(`rules.work.${one.kind}`)
        return row(
          one.id,
          `${one.role}, ${one.employer}`,
          lines(kind, run(one), families, proof(one.id, one.documents)),
        )
      })
    case 'supervision':
      return ledger.rsc.map((one) => {
        const state = one.disputedAt ? 'disputed' : one.confirmedAt ? 'confirmed' : 'unconfirmed'
        const amount = t('portfolio.check.hours', { hours: hours(one.minutes) })
        return row(
          one.id,
          t('portfolio.check.with', { giver: giverName(one.giverId) }),
          lines(run(one), amount, t(`portfolio.check.${state}`)),
        )
      })
    case 'giving':
      return ledger.rscProvided.map((one) =>
        row(one.id, run(one), lines(t('portfolio.check.recipients', { count: one.recipients }), one.setting)),
      )
    case 'competencies':
      return coverage.map(({ domain, state, cells }) => {
        const count = COVERING.reduce((sum, kind) => sum + cells[kind].length, 0)
        const named = t('portfolio.competencies.more', { count })
        return row(domain, t(`rules.domain.${domain}`), lines(t(`portfolio.competencies.state.${state}`), named))
      })
    case 'values':
      return values.map((one) => ({
        id: one.value,
        label: t(`portfolio.value.${one.value}`),
        value: one.text.trim() === '' ? undefined : <span className="whitespace-pre-line">{one.text}</span>,
      }))
    case 'documents':
      return view.documents.map((one) => row(one.id, one.name, day(dayInZone(one.createdAt, zone))))
    case 'references':
      return evidence.references.map((one) => {
        const came = one.receivedOn
          ? t('portfolio.check.received', { date: day(one.receivedOn) })
          : t('portfolio.check.asked')
        return row(one.id, one.name, lines(t.any(`rules.role.${one.role}`), came))
      })
    case 'agreements':
      return evidence.signatures.map((one) =>
        row(
          one.kind,
          t.any(`portfolio.agreement.${one.kind}`),
          t('portfolio.agreements.signed', { name: one.signedName, date: day(one.signedOn) }),
        ),
      )
  }
}
