import type { Metadata } from 'next'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translate'
import { pageLocale } from './request'
import { viewer } from './viewer'

/** A page's title in the reader's language. */
export async function titled(key: MessageKey): Promise<Metadata> {
  return { title: translator(await pageLocale())(key) }
}

/** The title of an association's front page and of one's desk there: its name. */
export async function titledByAssociation({ params }: { params: Promise<{ org: string }> }): Promise<Metadata> {
  const { org } = await viewer((await params).org)
  return org ? { title: org.name } : {}
}
