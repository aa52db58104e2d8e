import type { Ctx } from '@/lib/ctx/ctx'

export type SettlingNoteView = { id: string; text: string; at: Date; by: string; byId: string }

/** What the readers of a reading wrote to each other, the first word first. Who may read it is the caller's policy. */
export async function settlingNotes(ctx: Ctx, applicationId: string, reading: number): Promise<SettlingNoteView[]> {
  return ctx.db.$queryRaw<SettlingNoteView[]>`
    select n."id", n."text", n."writtenAt" as "at", n."writtenById" as "byId", p."givenName" || ' ' || p."familyName" as "by"
    from "SettlingNote" n join "Person" p on p."orgId" = n."orgId" and p."id" = n."writtenById"
    where n."orgId" = ${ctx.org.id}::uuid and n."applicationId" = ${applicationId}::uuid and n."reading" = ${reading}
    order by n."writtenAt", n."id"`
}
