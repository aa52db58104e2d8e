declare const brand: unique symbol

/** An association's id. Minted only by the doors and `systemCtx`, so a form's string cannot pass for one. */
export type OrgId = string & { readonly [brand]: 'OrgId' }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(value: string): boolean {
  return UUID.test(value)
}
