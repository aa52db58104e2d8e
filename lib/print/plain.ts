/** Text for paper: composed letters, one line, and no characters that turn the direction of others. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}
