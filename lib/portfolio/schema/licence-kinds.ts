/** Apart from the schema, so that a form can name them without loading it. */
export const LICENCE_KINDS = ['mental-health', 'other'] as const
