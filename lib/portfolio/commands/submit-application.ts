import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { DomainError } from '@/lib/core/domain-error'
import { addDays, type PlainDate } from '@/lib/core/plain-date'
import { demand } from '@/lib/core/verdict'
import { type Ctx, today } from '@/lib/ctx/ctx'
import { toDay } from '@/lib/db/days'
import { post } from '@/lib/mail/post'
import { nextRound } from '@/lib/rounds/next-round'
import { isSettled } from '@/lib/rules/finding'
import { maySubmit } from '../policy'
import { type ApplicationFindings, applicationFindings } from '../queries/facts'
import { openApplication } from '../queries/open-application'
import { sectionsOf, sendable } from '../queries/sections'
import type { SubmitInput } from '../schema/application'
import { moveApplication } from './move-application'

type Submitted = { reference: string; expectedOn: PlainDate; next: string }

/** Sends an application for review. A second press finds it sent and gets the same answer. */
export async function submitApplication(ctx: Ctx, input: z.output<typeof SubmitInput>): Promise<Submitted> {
  const { application, facts } = await openApplication(ctx, input.applicationId, 'lock')
  const { id: applicationId, reference, expectedOn: promised } = application
  const next = `/${ctx.org.slug}/applications/${applicationId}/submit`
  const mayAgain = application.state === 'submitted' && facts.ownerId === personId(ctx)
  if (mayAgain && promised) return { reference, expectedOn: toDay(promised), next }
  demand(maySubmit(ctx.actor, facts))
  const found = await applicationFindings(ctx, applicationId)
  await refuseUnready(ctx, found)

  const round = await nextRound(ctx, applicationId)
  const expectedOn = round?.decideOn ?? addDays(today(ctx), application.settings.review.responseDays)
  const { state: from } = application
  await moveApplication(ctx, { applicationId, from, act: 'submit', expectedOn, roundId: round?.id ?? null })
  await record(ctx, 'portfolio.applicationSubmitted', { reference }, { applicationId })
  await tell(ctx, found, expectedOn, round?.name)
  return { reference, expectedOn, next }
}

function personId(ctx: Ctx): string | null {
  return ctx.actor.kind === 'person' ? ctx.actor.personId : null
}

/** What is missing, part by part and requirement by requirement; nothing is sent half. */
async function refuseUnready(ctx: Ctx, found: ApplicationFindings): Promise<void> {
  const { ready, missing } = sendable(found, await sectionsOf(ctx, found))
  if (ready) return
  const { category, findings, addOns } = found.assessment
  const asked = category === null ? (addOns.ERS?.findings ?? []) : findings
  const open = asked.filter((finding) => finding.gate === 'submit' && !isSettled(finding))
  throw new DomainError('invalid', {
    reason: 'portfolio.error.notReady',
    detail: {
      requirements: open.map((finding) => finding.code).join(','),
      parts: missing.join(','),
    },
  })
}

async function tell(
  ctx: Ctx,
  { application }: ApplicationFindings,
  expectedOn: PlainDate,
  round: string | undefined,
): Promise<void> {
  const { id, personId: ownerId, coordinatorId, reference, category } = application
  const where = { orgId: ctx.org.id, id: { in: coordinatorId ? [ownerId, coordinatorId] : [ownerId] } }
  const people = await ctx.db.person.findMany({ where, orderBy: { id: 'asc' } })
  const [person, coordinator] = [ownerId, coordinatorId].map((who) => people.find((row) => row.id === who))
  if (!person) throw new Error('an application has its applicant')
  const name = (row: { givenName: string; familyName: string }) => `${row.givenName} ${row.familyName}`
  await post(ctx, {
    template: 'application-submitted',
    to: { name: name(person), email: person.email, locale: person.locale, personId: ownerId },
    values: {
      reference,
      category,
      url: `${ctx.origin}/${ctx.org.slug}/applications/${id}`,
      round,
      expectedOn,
      coordinator: coordinator && name(coordinator),
    },
    applicationId: id,
  })
}
