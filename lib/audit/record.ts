import type { Ctx } from '@/lib/ctx/ctx'
import { json } from '@/lib/db/json'
import { newId } from '@/lib/db/new-id'
import type { AuditDetail, AuditName } from './catalogue'

type About = {
  /** The application on whose timeline this stands. */
  applicationId?: string | null
  subject?: { kind: string; id: string }
}

/** Remembers an act, in the transaction of the act: if it cannot be remembered, it does not happen. */
export async function record<N extends AuditName>(
  ctx: Ctx,
  name: N,
  detail: AuditDetail<N>,
  about: About = {},
): Promise<void> {
  await ctx.db.auditEntry.create({
    data: {
      orgId: ctx.org.id,
      id: newId(ctx.now),
      at: ctx.now,
      name,
      actorKind: ctx.actor.kind,
      actorPersonId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      applicationId: about.applicationId ?? null,
      subjectKind: about.subject?.kind ?? null,
      subjectId: about.subject?.id ?? null,
      detail: json(detail),
    },
  })
}
