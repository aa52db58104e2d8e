import type { PlainDate } from '@/lib/core/plain-date'
import type { Ctx } from '@/lib/ctx/ctx'
import { isCategoryCode } from '@/lib/rules/categories'
import { demandFor, demandsOf } from '@/lib/rules/criteria'
import { maySign } from '../policy'
import { SIGNATURE_KINDS, type SignatureKind } from '../schema/application'
import { type ApplicationHead, headOf } from './head'
import { ownFindings } from './home'

export type AgreementLine = { kind: SignatureKind; signedOn: PlainDate | null; signedName: string | null }
export type AgreementsView = { head: ApplicationHead; lines: AgreementLine[]; name: string; may: boolean }

const DOCUMENT = { 'code-of-ethics': 'codeOfEthics', agreement: 'agreement', 'no-sanction': 'noSanction' } as const

/** What the edition asks to be signed, and what is. */
export async function agreementsView(ctx: Ctx, applicationId: string): Promise<AgreementsView> {
  const { application, edition, evidence } = await ownFindings(ctx, applicationId)
  const { category, personId, state } = application
  const asked = isCategoryCode(category) ? demandFor(demandsOf(edition, category), 'signatures')?.documents : []
  const person = await ctx.db.person.findUniqueOrThrow({
    where: { orgId_id: { orgId: ctx.org.id, id: personId } },
    select: { givenName: true, familyName: true },
  })
  const lines = SIGNATURE_KINDS.filter((kind) => asked?.includes(DOCUMENT[kind])).map((kind) => {
    const signed = evidence.signatures.find((signature) => signature.kind === kind)
    return { kind, signedOn: signed?.signedOn ?? null, signedName: signed?.signedName ?? null }
  })
  const may = maySign(ctx.actor, { ownerId: personId, state }).yes
  return { head: headOf(ctx, application), lines, name: `${person.givenName} ${person.familyName}`, may }
}
