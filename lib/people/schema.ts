import { z } from 'zod'
import { ROLE_NAMES } from '@/lib/auth/roles'
import { Email } from '@/lib/auth/schema'
import { requiredDayField } from '@/lib/core/day-field'
import { countField, idField, optionalText, requiredText, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { parsePlainDate } from '@/lib/core/plain-date'
import { GrantLicenceInput } from '@/lib/licensing/schema'
import { FoundAssociationInput } from '@/lib/orgs/schema'
import { REPORT_FIELDS } from '@/lib/rules/report-fields'

/** Nothing chosen is no answer, which is not the same as declining one. */
const answer = (codes: readonly string[]) =>
  z
    .string({ error: 'ui.error.choose' })
    .default('')
    .refine((code) => code === '' || codes.includes(code), 'ui.error.choose')
    .transform((code) => code || null)

const nothingIsNull = (max: number) => optionalText(max).transform((text) => text || null)

const phone = optionalText(40)
  .refine((text) => text === '' || /^[+()\d\s.\-/x]{7,40}$/i.test(text), 'people.phone.unclear')
  .transform((text) => text || null)

export const ProfileInput = z.strictObject({
  applicationId: idField.optional(),
  version: countField,
  overwrite: countField.optional(),
  givenName: requiredText('people.givenName.missing', 80),
  familyName: requiredText('people.familyName.missing', 80),
  phone,
  city: nothingIsNull(80),
  state: nothingIsNull(80),
  hispanicLatino: answer(REPORT_FIELDS.hispanicLatino),
  gender: answer(REPORT_FIELDS.gender),
  englishFirst: answer(REPORT_FIELDS.englishFirst),
  educationReported: answer(REPORT_FIELDS.educationReported),
  yearsExperience: answer(REPORT_FIELDS.yearsExperience),
  community: answer(REPORT_FIELDS.community),
  discipline: answer(REPORT_FIELDS.discipline),
})

export const MembershipInput = z
  .strictObject({
    applicationId: idField,
    entryId: idField.optional(),
    version: countField.optional(),
    overwrite: countField.optional(),
    association: requiredText('people.association.missing'),
    from: requiredDayField,
    to: requiredDayField,
  })
  .refine((entry) => entry.from <= entry.to, {
    path: ['to'],
    error: 'people.to.beforeFrom',
    when: whole('from', 'to'),
  })

export const MembershipRef = z.strictObject({ applicationId: idField, entryId: idField })

/** The roles there are to give, as forms and filters offer them. */
export const ROLE_CHOICES = ROLE_NAMES

/** A role of somebody, to give or to take away. */
export const RoleInput = z.strictObject({ personId: idField, role: z.enum(ROLE_NAMES, { error: 'ui.error.choose' }) })

/** How one hears of comments by mail. */
export const COMMENT_MAIL = ['atOnce', 'daily', 'never'] as const
export type CommentMail = (typeof COMMENT_MAIL)[number]

export const CommentMailInput = z.strictObject({ choice: z.enum(COMMENT_MAIL, { error: 'ui.error.choose' }) })

/** A new association with what it needs to begin: a licence in its own languages, and somebody to run it. */
export const OpenAssociationInput = FoundAssociationInput.extend({
  licence: z.strictObject({
    tracks: GrantLicenceInput.shape.tracks,
    addOns: GrantLicenceInput.shape.addOns,
    from: requiredDayField,
  }),
  admin: z.strictObject({
    givenName: requiredText('orgs.error.givenName', 80),
    familyName: requiredText('orgs.error.familyName', 80),
    email: Email,
    locale: z.enum(['en', 'es'], { error: 'ui.error.choose' }),
  }),
})

/** Nothing is typed: the link says who it is. */
export const NothingInput = z.strictObject({})

/** What the office puts right in an applicant's details, and why. The address they sign in with is theirs to change. */
export const CorrectDetailsInput = z.strictObject({
  applicationId: idField,
  version: countField,
  givenName: requiredText('people.givenName.missing', 80),
  familyName: requiredText('people.familyName.missing', 80),
  phone,
  city: nothingIsNull(80),
  state: nothingIsNull(80),
  reason: requiredText('people.error.correctWhy', 500),
})

/** Whom the list of members shows. */
export const MEMBER_STATES = ['active', 'ended', 'all'] as const
export type MemberState = (typeof MEMBER_STATES)[number]

/** Most members that a program may send at once. */
const MOST_MEMBERS_SENT = 5000
export const MOST_KEYS = 5

const listedDay = z.iso
  .date('members.error.day')
  .transform((day) => parsePlainDate(day))
  .nullish()
const listedText = z.string('members.error.text').trim().max(200, 'members.error.text').default('')

/** One member as a list names them. What is not said: a year of membership, and that they are one. */
export const ListedMember = z
  .strictObject({
    email: z.string('auth.email.missing').pipe(Email),
    name: listedText,
    number: listedText,
    from: listedDay,
    to: listedDay,
    active: z.boolean('members.error.active').default(true),
  })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: 'people.to.beforeFrom' })
export type ListedMember = z.output<typeof ListedMember>

/** What a program sends. `whole`: whoever is not among them is no longer a member. */
export const SentMembers = z.strictObject(
  {
    members: z
      .array(ListedMember, 'members.error.members')
      .max(MOST_MEMBERS_SENT, messageRef('members.error.most', { most: MOST_MEMBERS_SENT })),
    whole: z.boolean('members.error.whole').default(false),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'members.error.object' : undefined) },
)

export const OpenMemberKeyInput = z.strictObject({ name: requiredText('members.error.keyName', 80) })
export const MemberKeyRef = z.strictObject({ keyId: idField })
