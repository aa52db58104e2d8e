import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import type { EntryKind } from '@/lib/rules/ledger-lock'

/** What belongs to one application alone. Of a rating only what the rules look at: no answers, no comment. */
export type Evidence = {
  signatures: { kind: string; signedOn: PlainDate; signedName: string }[]
  references: {
    id: string
    name: string
    email: string
    role: string
    endorsed: boolean
    receivedOn: PlainDate | null
    recommends: boolean | null
    notEnoughInformation: number
  }[]
  exams: { part: number; correct: number | null; of: number | null; passed: boolean; satOn: PlainDate }[]
  marks: {
    entryKind: EntryKind
    entryId: string
    mark: string
    reason: string | null
    note: string
    markedAt: string
  }[]
  sections: { section: string; completedAt: string }[]
}

/** Signatures, references still in play, exam results, the coordinator's marks and finished parts, in one statement. */
export async function evidenceOf(ctx: Ctx, applicationId: string): Promise<Evidence> {
  const [org, id] = [ctx.org.id, applicationId]
  const [row] = await ctx.db.$queryRaw<Evidence[]>`
    select
      (select coalesce(json_agg(json_build_object('kind', "kind", 'signedOn', "signedOn", 'signedName', "signedName") order by "kind"), '[]')
        from "Signature" where "orgId" = ${org}::uuid and "applicationId" = ${id}::uuid) as signatures,
      (select coalesce(json_agg(json_build_object('id', f."id", 'name', f."name", 'email', lower(f."email"), 'role', f."role",
          'endorsed', f."endorsed" or f."vettedAt" is not null, 'receivedOn', f."receivedOn", 'recommends', r."recommends",
          'notEnoughInformation', coalesce(r."notEnoughInformation", 0)) order by f."createdAt", f."id"), '[]')
        from "Reference" f left join "Rating" r on r."orgId" = f."orgId" and r."referenceId" = f."id" and r."submittedAt" is not null
        where f."orgId" = ${org}::uuid and f."applicationId" = ${id}::uuid
          and (f."receivedAt" is not null or (f."cancelledAt" is null and f."declinedAt" is null))) as "references",
      (select coalesce(json_agg(json_build_object('part', "part", 'correct', "correct", 'of', "of", 'passed', "passed", 'satOn', "satOn")
          order by "satOn", "recordedAt", "id"), '[]')
        from "ExamResult" where "orgId" = ${org}::uuid and "applicationId" = ${id}::uuid) as exams,
      (select coalesce(json_agg(json_build_object('entryKind', "entryKind", 'entryId', "entryId", 'mark', "mark", 'reason', "reason",
          'note', "note", 'markedAt', "markedAt") order by "id"), '[]')
        from "EntryMark" where "orgId" = ${org}::uuid and "applicationId" = ${id}::uuid) as marks,
      (select coalesce(json_agg(json_build_object('section', "section", 'completedAt', "completedAt") order by "section"), '[]')
        from "SectionMark" where "orgId" = ${org}::uuid and "applicationId" = ${id}::uuid) as sections`
  if (!row) throw new Error('evidence is one row')
  return row
}
