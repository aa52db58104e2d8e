import { DomainError } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { type Advised, advised } from '@/lib/portfolio/queries/advising'
import {
  documentsByEntry,
  documentsOf,
  inPairs,
  type ShownDocument,
  shownDocument,
} from '@/lib/portfolio/queries/documents'
import type { Finding } from '@/lib/rules/finding'
import { isSectionCode, type SectionCode, sectionOf } from '@/lib/rules/sections'
import { type CaseEntry, caseEntries } from './case-entries'

export type AdvisedSection = Pick<Advised, 'head' | 'applicant'> & {
  section: SectionCode
  findings: Finding[]
  entries: CaseEntry[]
  documents: ShownDocument[]
  values: { value: string; text: string }[]
  signatures: {
    kind: string
    signedName: string
    signedOn: Advised['found']['evidence']['signatures'][number]['signedOn']
  }[]
  /** Who was named, and how many answered; nothing of what they said. */
  references: { named: number; received: number }
}

/** One part of a portfolio as its adviser reads it: what is asked and found, and the evidence without the ratings. */
export async function advisedSection(ctx: Ctx, applicationId: string, section: string): Promise<AdvisedSection> {
  if (!isSectionCode(section)) throw new DomainError('not_found')
  const { head, applicant, found } = await advised(ctx, applicationId)
  const { assessment, evidence, application } = found
  const all = [...assessment.findings, ...(assessment.addOns.ERS?.findings ?? [])]
  const files = await documentsOf(ctx, application.personId)
  const tied = documentsByEntry(files)
  const values =
    section === 'values'
      ? await ctx.db.valueStatement.findMany({
          where: { orgId: ctx.org.id, personId: application.personId },
          orderBy: { value: 'asc' },
        })
      : []
  const received = evidence.references.filter(({ receivedOn }) => receivedOn !== null).length
  return {
    head,
    applicant,
    section,
    findings: all.filter((finding) => sectionOf(finding.code) === section),
    entries: caseEntries(found, tied).filter((entry) => entry.section === section),
    documents: section === 'documents' ? inPairs(files, files).map(shownDocument) : [],
    values: values.map(({ value, text }) => ({ value, text })),
    signatures: section === 'agreements' ? evidence.signatures : [],
    references: { named: evidence.references.length, received },
  }
}
