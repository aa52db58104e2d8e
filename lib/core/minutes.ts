declare const brand: unique symbol

/** Whole minutes: the only form in which hours are stored and added. */
export type Minutes = number & { readonly [brand]: 'Minutes' }

export function minutes(value: number): Minutes {
  if (!Number.isInteger(value)) throw new RangeError(`minutes must be whole: ${value}`)
  return value as Minutes
}

/** Clock hours (at most two decimals) to the nearest whole minute. */
export function fromHours(hours: number): Minutes {
  return Math.round(hours * 60) as Minutes
}

/** Minutes as clock hours rounded to two decimals, for showing and for the open format. */
export function toHours(value: number): number {
  return Math.round((value / 60) * 100) / 100
}
