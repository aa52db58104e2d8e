import { type Message, message } from '@/lib/core/message'
import type { PlainDate } from '@/lib/core/plain-date'
import type { ShownDocument } from '@/lib/portfolio/queries/documents'
import type { ApplicationFindings } from '@/lib/portfolio/queries/facts'
import { DOMAINS } from '@/lib/rules/competencies'
import type { Finding, Reason, Unit } from '@/lib/rules/finding'
import { type EntryKind, SECTION_OF_ENTRY } from '@/lib/rules/ledger-lock'
import type { SectionCode } from '@/lib/rules/sections'
import { gradeOf, type TrainingGrade } from '@/lib/rules/training-grade'

export type EntryCount = {
  requirement: Finding['code']
  unit: Unit
  counted: number
  pending: number
  offered: number
  reason: Reason | null
  explanation: Message | null
}

export type EntryMarkView = {
  mark: string
  reason: string | null
  note: string
  /** The entry was changed after the mark was set: look again. */
  stale: boolean
}

export type CaseEntry = {
  kind: EntryKind
  id: string
  section: SectionCode
  title: Message
  lines: Message[]
  mark: EntryMarkView | null
  documents: ShownDocument[]
  /** What the rules made of it, requirement by requirement. */
  counts: EntryCount[]
  /** Only for RSC: whether the giver has said yes. */
  confirmation: 'confirmed' | 'disputed' | 'awaited' | null
  /** Only for training: how well it is proven. */
  grade?: TrainingGrade
}

type Drawn = Pick<CaseEntry, 'kind' | 'id' | 'title' | 'lines' | 'confirmation' | 'grade'> & {
  updatedAt: string
}

function days(from: PlainDate, to: PlainDate | null): Message {
  return to
    ? message('review.entry.days', { from: { day: from }, to: { day: to } })
    : message('review.entry.daysOpen', { from: { day: from } })
}

function domains(list: readonly string[]): Message[] {
  if (list.length === 0) return [message('review.entry.noDomains')]
  if (list.length === DOMAINS.length) return [message('review.entry.allDomains')]
  return [message('review.entry.domains', { domains: { keys: list.map((one) => `rules.domain.${one}`) } })]
}

const tracks = (list: readonly string[]) => (list.length > 0 ? list.join(', ') : '–')

function drawn({ ledger, standings }: ApplicationFindings): Drawn[] {
  const givers = new Map(ledger.givers.map((giver) => [giver.id, giver]))
  return [
    ...ledger.education.map((row): Drawn => {
      const title = message('review.entry.education', {
        level: { key: `rules.level.${row.level}` },
        field: row.field || '–',
      })
      const lines = [message('review.entry.at', { where: row.institution, on: { day: row.completedOn } })]
      if (row.transcript) {
        const { how, on, good } = row.transcript
        lines.push(message('proofs.onEntry', { how, date: { day: on }, good: good ? 'yes' : 'no' }))
      }
      return {
        kind: 'education',
        id: row.id,
        title,
        lines: [...lines, ...domains(row.competencies)],
        confirmation: null,
        updatedAt: row.updatedAt,
      }
    }),
    ...ledger.licences.map((row): Drawn => {
      const title = message('review.entry.licence', {
        name: row.name,
        state: row.state,
        kind: row.kind === 'mental-health' ? 'health' : 'other',
      })
      return {
        kind: 'licence',
        id: row.id,
        title,
        lines: [days(row.fromDay, row.toDay)],
        confirmation: null,
        updatedAt: row.updatedAt,
      }
    }),
    ...ledger.work.map((row): Drawn => {
      const lines = [
        days(row.fromDay, row.toDay),
        message('review.entry.workFacts', {
          kind: row.kind,
          paid: row.paid ? 'yes' : 'no',
          supervised: row.supervised ? 'yes' : 'no',
          special: row.specialisedTraining ? 'yes' : 'no',
          endorsed: row.supervisorEndorsed ? 'yes' : 'no',
          serves: tracks(row.serves),
          families: String(row.families ?? 0),
          weekly: row.weeklyMinutes === null ? 'none' : 'some',
          hours: { minutes: row.weeklyMinutes ?? 0 },
        }),
        ...domains(row.competencies),
      ]
      const title = message('review.entry.work', { role: row.role, employer: row.employer })
      return { kind: 'work', id: row.id, title, lines, confirmation: null, updatedAt: row.updatedAt }
    }),
    ...ledger.training.map((row): Drawn => {
      const lines = [
        message('review.entry.at', { where: row.provider, on: { day: row.completedOn } }),
        message('review.entry.trainingFacts', {
          hours: { minutes: row.minutes },
          dei: { minutes: row.deiMinutes },
          rsc: { minutes: row.rscProvisionMinutes },
          about: tracks(row.about),
        }),
        ...domains(row.competencies),
      ]
      return {
        kind: 'training',
        id: row.id,
        title: message('review.entry.named', { name: row.title }),
        lines,
        confirmation: null,
        grade: gradeOf(row),
        updatedAt: row.updatedAt,
      }
    }),
    ...ledger.rsc.map((row): Drawn => {
      const giver = givers.get(row.giverId)
      const standing = giver?.giverPersonId ? standings.get(giver.giverPersonId) : undefined
      const known = standing !== undefined && standing.held.length + standing.vetted.length > 0
      const lines = [
        days(row.fromDay, row.toDay),
        message('review.entry.rscFacts', {
          hours: { minutes: row.minutes },
          format: row.format,
          concerns: row.concerns === 'rsc-provided' ? 'given' : 'own',
          about: tracks(row.about),
          known: known ? 'yes' : 'no',
        }),
        ...domains(row.competencies),
      ]
      const confirmation = row.disputedAt ? 'disputed' : row.confirmedAt ? 'confirmed' : 'awaited'
      if (confirmation === 'awaited' && giver?.bouncedAt) lines.push(message('review.entry.rscUnreached'))
      const title = message('review.entry.rsc', { giver: giver?.name ?? '–' })
      return { kind: 'rsc', id: row.id, title, lines, confirmation, updatedAt: row.updatedAt }
    }),
    ...ledger.rscProvided.map((row): Drawn => {
      const title = message('review.entry.rscProvided', { recipients: row.recipients })
      const lines = [
        days(row.fromDay, row.toDay),
        ...(row.setting ? [message('review.entry.named', { name: row.setting })] : []),
      ]
      return { kind: 'rscProvided', id: row.id, title, lines, confirmation: null, updatedAt: row.updatedAt }
    }),
    ...ledger.memberships.map((row): Drawn => {
      const title = message('review.entry.named', { name: row.association })
      const lines = [days(row.fromDay, row.toDay)]
      if (row.listedOn) lines.push(message('members.onList', { date: { day: row.listedOn } }))
      if (row.missingOn) lines.push(message('members.notOnList', { date: { day: row.missingOn } }))
      return { kind: 'membership', id: row.id, title, lines, confirmation: null, updatedAt: row.updatedAt }
    }),
  ]
}

type Documents = ReadonlyMap<string, CaseEntry['documents']>

/** Every entry of the applicant's ledger with its evidence, its mark and what the rules made of it. */
export function caseEntries(found: ApplicationFindings, documents: Documents): CaseEntry[] {
  const findings = [...found.assessment.findings, ...(found.assessment.addOns.ERS?.findings ?? [])]
  const counts = new Map<string, EntryCount[]>()
  for (const { code, unit, entries } of findings) {
    for (const { id, counted, pending, offered, reason, explanation } of entries) {
      const count = { requirement: code, unit, counted, pending, offered, reason, explanation }
      counts.set(id, [...(counts.get(id) ?? []), count])
    }
  }
  const marks = new Map(found.evidence.marks.map((mark) => [`${mark.entryKind} ${mark.entryId}`, mark]))
  return drawn(found).map(({ updatedAt, ...entry }) => {
    const mark = marks.get(`${entry.kind} ${entry.id}`)
    const stale = mark !== undefined && Date.parse(updatedAt) > Date.parse(mark.markedAt)
    return {
      ...entry,
      section: SECTION_OF_ENTRY[entry.kind],
      mark: mark ? { mark: mark.mark, reason: mark.reason, note: mark.note, stale } : null,
      documents: documents.get(entry.id) ?? [],
      counts: counts.get(entry.id) ?? [],
    }
  })
}
