const LONGEST = 120

/** A name fit to be shown and offered for saving: no path, no control or direction characters, the right extension. */
export function documentName(given: string, extension: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const base = [...plain].slice(0, LONGEST).join('') || 'document'
  return `${base}.${extension}`
}

/** What a given name says it is: its extension, lower case, without the dot. */
export function extensionOf(given: string): string {
  return /\.([A-Za-z0-9]{1,5})$/.exec(given.trim())?.[1]?.toLowerCase() ?? ''
}

/** Content-Disposition by RFC 6266: a plain name for old programs, the real one for all others. */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
