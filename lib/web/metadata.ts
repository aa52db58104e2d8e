import type { Metadata } from 'next'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translate'
import { pageLocale } from './request'

/** A page's title in the reader's language. */
export async function titled(key: MessageKey): Promise<Metadata> {
  return { title: translator(await pageLocale())(key) }
}
