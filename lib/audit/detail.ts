type Detail = Record<string, string | number | boolean | null | undefined>

/** What is kept about an act: it holds no secrets and no rating content. */
export const detail = <T extends Detail = Record<never, never>>() => ({}) as { readonly shape?: T }
