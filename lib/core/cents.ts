declare const brand: unique symbol

/** Whole cents in the association's currency. */
export type Cents = number & { readonly [brand]: 'Cents' }

export function cents(value: number): Cents {
  if (!Number.isInteger(value)) throw new RangeError(`cents must be whole: ${value}`)
  return value as Cents
}
