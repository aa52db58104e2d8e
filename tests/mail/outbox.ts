import type { OrgId } from '@/lib/core/ids'
import type { Ctx } from '@/lib/ctx/ctx'
import type { OrgScope } from '@/lib/ctx/org-scope'
import { inCtx } from '@/lib/ctx/system-ctx'
import { newId } from '@/lib/db/new-id'
import { inOrg } from '@/lib/db/scope'
import type { Postman } from '@/lib/mail/deliver'
import { post } from '@/lib/mail/post'
import type { Outgoing } from '@/lib/mail/transport'
import { anOrg } from '@/tests/support/builders'
import { NOW, ORIGIN } from '@/tests/support/world'

/** A post office that keeps what it is given, or refuses with the given error. */
export function postOffice(refuse?: () => Error | undefined): { sent: Outgoing[]; postman: Postman } {
  const sent: Outgoing[] = []
  const send = async (mail: Outgoing) => {
    const error = refuse?.()
    if (error) throw error
    sent.push(mail)
  }
  const transport = { send, close: () => undefined }
  return { sent, postman: { transport, clock: () => NOW, origin: ORIGIN, from: 'Attune <no-reply@attune.test>' } }
}

/** An association that stays: letters are sent in transactions of their own. */
export async function lastingOrg(): Promise<OrgScope> {
  return inOrg(newId(NOW) as OrgId, (db) => anOrg(db))
}

export function inLasting<T>(org: OrgScope, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  return inCtx({ orgId: org.id, now: NOW, origin: ORIGIN, actor: { kind: 'system', job: 'test' } }, work)
}

export const token = 'TOKEN-nobody-else-may-have'
export function invitation(org: OrgScope, applicationId?: string): Promise<string> {
  return inLasting(org, (ctx) =>
    post(ctx, {
      template: 'rater-invitation',
      to: { name: 'Thomas\r\nBcc: everybody@x.test', email: 'thomas@x.test', locale: 'es' },
      values: { applicant: 'Rosa', category: 'IFS', role: 'supervisor', waived: true, until: '2026-12-31' },
      secret: { url: `${ORIGIN}/rate/${token}` },
      applicationId,
    }),
  )
}
