import { attachmentHeader } from '@/lib/storage/file-name'
import { PRIVATE } from './handler'

/** A spreadsheet made for one person, to be saved. */
export function sheetResponse({ name, text }: { name: string; text: string }): Response {
  return new Response(text, {
    headers: {
      ...PRIVATE,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': attachmentHeader(name),
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
