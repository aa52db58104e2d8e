/** Signs that nobody mistakes for another, on paper or read aloud. */
export const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
export const CODE_LENGTH = 8

/** A code as somebody typed it: groups, dashes and small letters do not matter; null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\p{P}]/gu, '')
  return code.length === CODE_LENGTH && [...code].every((sign) => CODE_SIGNS.includes(sign)) ? code : null
}

/** As it is printed: two groups of four. */
export function writeCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
