import { z } from 'zod'
import { requiredDayField } from '@/lib/core/day-field'
import { countField, idField, requiredText, whole } from '@/lib/core/form-fields'
import { messageRef } from '@/lib/core/message-ref'
import { addDays } from '@/lib/core/plain-date'

const MOST_CASES = 9999
const MOST_GRACE = 60

/** A whole number as typed; nothing typed is `empty`. */
const numberField = <T extends number | null>(empty: T, max: number, key: string) => {
  const error = messageRef(key, { max })
  return z
    .string({ error })
    .trim()
    .regex(/^\d{0,6}$/, error)
    .default('')
    .transform((typed) => (typed === '' ? empty : Number(typed)))
    .refine((number) => number === null || number <= max, error)
}

const facts = z.strictObject({
  name: requiredText('rounds.error.name', 80),
  opensOn: requiredDayField,
  cutOffOn: requiredDayField,
  decideOn: requiredDayField,
  graceDays: numberField(0, MOST_GRACE, 'rounds.error.grace'),
  capacity: numberField(null, MOST_CASES, 'rounds.error.capacity').refine(
    (number) => number !== 0,
    messageRef('rounds.error.capacity', { max: MOST_CASES }),
  ),
})

/** A round ends after it began, and nobody promises a decision while applications may still come. */
function inOrder<T extends typeof facts>(schema: T) {
  return schema
    .refine(({ opensOn, cutOffOn }) => opensOn <= cutOffOn, {
      path: ['cutOffOn'],
      error: 'rounds.error.cutOffBefore',
      when: whole('opensOn', 'cutOffOn'),
    })
    .refine(({ cutOffOn, decideOn }) => cutOffOn <= decideOn, {
      path: ['decideOn'],
      error: 'rounds.error.decideBefore',
      when: whole('cutOffOn', 'decideOn'),
    })
    .refine(({ cutOffOn, graceDays, decideOn }) => decideOn < cutOffOn || addDays(cutOffOn, graceDays) <= decideOn, {
      path: ['graceDays'],
      error: 'rounds.error.graceLong',
      when: whole('cutOffOn', 'decideOn', 'graceDays'),
    })
}

export const OpenRoundInput = inOrder(facts)
export const ChangeRoundInput = inOrder(facts.extend({ roundId: idField, version: countField }))
export const RoundRef = z.strictObject({ roundId: idField })
