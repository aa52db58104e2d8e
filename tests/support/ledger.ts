import type { z } from 'zod'
import type { FieldErrors } from '@/lib/core/domain-error'
import type { Ctx } from '@/lib/ctx/ctx'
import { newId } from '@/lib/db/new-id'
import { saveMembership } from '@/lib/people/commands/save-membership'
import { MembershipInput } from '@/lib/people/schema'
import { saveEducation } from '@/lib/portfolio/commands/save-education'
import { saveLicence } from '@/lib/portfolio/commands/save-licence'
import { saveTraining } from '@/lib/portfolio/commands/save-training'
import { saveWork } from '@/lib/portfolio/commands/save-work'
import { EducationInput, LicenceInput } from '@/lib/portfolio/schema/education'
import { TrainingInput } from '@/lib/portfolio/schema/training'
import { WorkInput } from '@/lib/portfolio/schema/work'

type More = Record<string, unknown>

/** A day as three boxes hold it. */
export function boxes(day: string) {
  const [year = '', month = '', date = ''] = day.split('-')
  return { year, month, day: date }
}

export const typedTraining = (applicationId: string, more: More = {}) => ({
  applicationId,
  title: 'Attachment across cultures',
  provider: 'Blue Ridge AIMH',
  completedOn: boxes('2026-03-14'),
  hours: '6',
  about: ['IMH-E'],
  competencies: ['reflection'],
  ...more,
})

export const typedEducation = (applicationId: string, more: More = {}) => ({
  applicationId,
  level: 'master',
  field: 'Social work',
  institution: 'State University',
  completedOn: boxes('2015-05-16'),
  competencies: ['theoretical-foundations'],
  ...more,
})

export const typedLicence = (applicationId: string, more: More = {}) => ({
  applicationId,
  kind: 'mental-health',
  name: 'LCSW',
  state: 'Virginia',
  from: boxes('2016-03-01'),
  to: boxes('--'),
  ...more,
})

export const typedWork = (applicationId: string, more: More = {}) => ({
  applicationId,
  role: 'Home visitor',
  employer: 'Family Center',
  from: boxes('2020-01-06'),
  to: boxes('--'),
  current: 'true',
  weeklyHours: '38',
  kind: 'prevention',
  paid: 'yes',
  serves: ['IMH-E'],
  families: '14',
  competencies: ['direct-service-skills'],
  ...more,
})

export const typedMembership = (applicationId: string, more: More = {}) => ({
  applicationId,
  association: 'Blue Ridge AIMH',
  from: boxes('2026-01-01'),
  to: boxes('2026-12-31'),
  ...more,
})

/** Entries typed and saved through the real commands; each answers the entry's id. */
export const aTraining = async (ctx: Ctx, applicationId: string, more?: More) =>
  (await saveTraining(ctx, TrainingInput.parse(typedTraining(applicationId, more)))).entryId
export const anEducation = async (ctx: Ctx, applicationId: string, more?: More) =>
  (await saveEducation(ctx, EducationInput.parse(typedEducation(applicationId, more)))).entryId
export const aProfessionalLicence = async (ctx: Ctx, applicationId: string, more?: More) =>
  (await saveLicence(ctx, LicenceInput.parse(typedLicence(applicationId, more)))).entryId
export const aWork = async (ctx: Ctx, applicationId: string, more?: More) =>
  (await saveWork(ctx, WorkInput.parse(typedWork(applicationId, more)))).entryId
export const aMembership = async (ctx: Ctx, applicationId: string, more?: More) =>
  (await saveMembership(ctx, MembershipInput.parse(typedMembership(applicationId, more)))).entryId

/** What a schema says about typed input, by path. */
export function complaints(schema: z.ZodType, input: unknown): FieldErrors {
  const read = schema.safeParse(input)
  const errors: FieldErrors = {}
  for (const issue of read.error?.issues ?? []) {
    const path = issue.path.map(String).join('.')
    errors[path] = [...(errors[path] ?? []), issue.message]
  }
  return errors
}

/** A document as an upload leaves it; its bytes lie nowhere. */
export async function aDocument(
  ctx: Ctx,
  personId: string,
  more: { name?: string; sha256?: string; verdict?: string } = {},
) {
  const { name = 'certificate.pdf', sha256 = newId(ctx.now), verdict = 'clean' } = more
  const id = newId(ctx.now)
  const storageKey = `${ctx.org.id}/ab/${id.replaceAll('-', '')}.pdf`
  await ctx.db.document.create({
    data: {
      orgId: ctx.org.id,
      id,
      personId,
      name,
      mime: 'application/pdf',
      bytes: 1234,
      sha256,
      storageKey,
      verdict,
      createdAt: ctx.now,
    },
  })
  return id
}

/** The application as somebody reads it: sent, and then in this state. For what must not change underneath. */
export async function aReadApplication(ctx: Ctx, applicationId: string, state = 'in_review'): Promise<void> {
  await ctx.db.application.update({
    where: { orgId_id: { orgId: ctx.org.id, id: applicationId } },
    data: { state, submittedAt: ctx.now },
  })
}

/** An open request for information that names these things. */
export async function anOpenRequest(
  ctx: Ctx,
  applicationId: string,
  items: { section: string; entryKind?: string; entryId?: string }[],
): Promise<void> {
  await aReadApplication(ctx, applicationId, 'info_requested')
  const requestId = newId(ctx.now)
  const actor = ctx.actor.kind === 'person' ? ctx.actor.personId : newId(ctx.now)
  await ctx.db.informationRequest.create({
    data: {
      orgId: ctx.org.id,
      id: requestId,
      applicationId,
      round: 1,
      dueOn: ctx.now,
      requestedAt: ctx.now,
      requestedById: actor,
    },
  })
  for (const [position, item] of items.entries()) {
    const { section, entryKind = null, entryId = null } = item
    await ctx.db.informationItem.create({
      data: {
        orgId: ctx.org.id,
        id: newId(ctx.now),
        requestId,
        section,
        entryKind,
        entryId,
        ask: 'Please look',
        position,
      },
    })
  }
}

export async function recorded(ctx: Ctx, name: string): Promise<number> {
  return ctx.db.auditEntry.count({ where: { orgId: ctx.org.id, name } })
}
