import { z } from 'zod'
import { idField, requiredText, tick } from '@/lib/core/form-fields'
import { isUuid } from '@/lib/core/ids'
import { messageRef } from '@/lib/core/message-ref'
import { readText, wordsOnly } from '@/lib/mail/wording'
import { MovedWait } from '@/lib/review/schema/information'
import { SECTION_CODES } from '@/lib/rules/sections'

/** What the office does with many cases at once. */
export const BULK_KINDS = ['assign', 'remind', 'message', 'move', 'extend'] as const
export type BulkKind = (typeof BULK_KINDS)[number]

const BULK_STATES = ['prepared', 'running', 'stopped', 'done', 'dropped'] as const
export type BulkState = (typeof BULK_STATES)[number]
const ITEM_STATES = ['waiting', 'done', 'skipped', 'failed'] as const
export type ItemState = (typeof ITEM_STATES)[number]

/** What can be put back as it was; a letter has left. */
export const UNDOABLE: ReadonlySet<string> = new Set<BulkKind>(['assign', 'move', 'extend'])

/** So many cases at once: a list somebody can still look through, and an end to every run. */
export const MOST_CASES = 2000
export const TEXT_LIMIT = 2000
const MOST_DAYS = 365

/** What a message may say of each case; `bulk.variable.<name>` explains it. */
export const VARIABLES = ['name', 'reference', 'category'] as const

export function isBulkKind(value: unknown): value is BulkKind {
  return BULK_KINDS.some((kind) => kind === value)
}

/** The cases: picked ones by their ids, or all that the desk's filters meet. */
const cases = {
  picked: z
    .string()
    .max(MOST_CASES * 37, messageRef('bulk.error.many', { max: MOST_CASES }))
    .default('')
    .transform((said) => [...new Set(said.split(/[\s,]+/).filter(isUuid))]),
  all: tick,
  query: z.string().max(2000, 'common.error.tooLarge').default(''),
}

/** Read as letters are: names in braces stand for what is known of each case. */
const text = requiredText('bulk.error.text', TEXT_LIMIT).superRefine((typed, ctx) => {
  const [fault] = readText(typed, wordsOnly(VARIABLES), 'en').faults
  if (!fault) return
  const { reason, what, meant } = fault
  const known = VARIABLES.map((one) => `{${one}}`).join(', ')
  const said = { name: `{${what}}`, known, meant: meant ? `{${meant}}` : '' }
  const unknown = meant ? 'bulk.error.variableMeant' : 'bulk.error.variable'
  const message = reason === 'unknown' ? messageRef(unknown, said) : messageRef('bulk.error.unclear', { what, known })
  ctx.addIssue({ code: 'custom', message })
})

export const PrepareBulkInput = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('assign'), ...cases, coordinatorId: z.uuid('bulk.error.coordinator') }),
    z.strictObject({ kind: z.literal('remind'), ...cases }),
    z.strictObject({
      kind: z.literal('message'),
      ...cases,
      section: z.enum(SECTION_CODES, 'bulk.error.section'),
      text,
    }),
    z.strictObject({ kind: z.literal('move'), ...cases, roundId: z.uuid('bulk.error.round') }),
    z.strictObject({
      kind: z.literal('extend'),
      ...cases,
      days: z
        .string({ error: 'bulk.error.days' })
        .regex(/^\d{1,3}$/, 'bulk.error.days')
        .transform(Number)
        .refine((days) => days >= 1 && days <= MOST_DAYS, 'bulk.error.days'),
    }),
  ],
  'common.error.not_found',
)
export type PrepareBulk = z.output<typeof PrepareBulkInput>

export const BulkRef = z.strictObject({ actId: idField })

/** What an act does with each of its cases, as it is kept: its kind, and what that kind needs to know. */
export const TermsOf = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assign'), coordinatorId: z.uuid(), coordinator: z.string() }),
  z.strictObject({ kind: z.literal('remind') }),
  z.strictObject({ kind: z.literal('message'), section: z.enum(SECTION_CODES), text: z.string() }),
  z.strictObject({ kind: z.literal('move'), roundId: z.uuid(), round: z.string() }),
  z.strictObject({ kind: z.literal('extend'), days: z.int().positive() }),
  z.strictObject({ kind: z.literal('undo'), of: z.enum(BULK_KINDS) }),
])
export type Terms = z.output<typeof TermsOf>

/** What one case was before, so that it can be put back. */
export const Before = z.union([
  z.strictObject({ coordinatorId: z.uuid().nullable() }),
  z.strictObject({ roundId: z.uuid().nullable() }),
  z.strictObject({ waits: z.array(MovedWait) }),
])
export type Before = z.output<typeof Before>
