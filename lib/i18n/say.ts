import type { Message, MessageValue } from '@/lib/core/message'
import { toHours } from '@/lib/core/minutes'
import { formatDay, formatHours, formatNumber } from './format'
import type { MessageValues, Translate } from './translator'

function put(t: Translate, into: MessageValues, name: string, value: MessageValue): void {
  if (typeof value === 'string') into[name] = value
  else if (typeof value === 'number') {
    into[name] = formatNumber(t.locale, value)
    into[`${name}_n`] = value
  } else if ('day' in value) into[name] = formatDay(t.locale, value.day)
  else if ('minutes' in value) {
    into[name] = formatHours(t.locale, value.minutes)
    into[`${name}_n`] = toHours(value.minutes)
  } else if ('key' in value) into[name] = t.any(value.key)
  else into[name] = value.keys.map((key) => t.any(key)).join('; ')
}

/**
 * A travelling message in words. A number or an amount of hours named `x` reaches the text as `{x}`, already
 * formatted, and as `{x_n}`, the bare number, for plural rules.
 */
export function say(t: Translate, message: Message): string {
  if (!message.values) return t.any(message.key)
  const values: MessageValues = {}
  for (const [name, value] of Object.entries(message.values)) put(t, values, name, value)
  return t.any(message.key, values)
}

/** Several messages as one paragraph. */
export function sayAll(t: Translate, messages: readonly Message[]): string {
  return messages.map((message) => say(t, message)).join(' ')
}
