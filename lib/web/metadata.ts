import type { Metadata } from 'next'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { translator } from '@/lib/i18n/translate'
import { wasRefused } from './refused'
import { pageLocale } from './request'
import { viewer } from './viewer'

/** A page's title in the reader's language; a page that shows a refused form again says that first. */
export async function titled(key: MessageKey): Promise<Metadata> {
  const t = translator(await pageLocale())
  return { title: (await wasRefused()) ? `${t('ui.form.errorPrefix')} ${t(key)}` : t(key) }
}

/** The same for a page behind a secret link, which no search engine may keep. */
export async function titledByLink(key: MessageKey): Promise<Metadata> {
  return { ...(await titled(key)), robots: { index: false, follow: false } }
}

/** The title of an association's front page and of one's desk there: its name. */
export async function titledByAssociation({ params }: { params: Promise<{ org: string }> }): Promise<Metadata> {
  const { org } = await viewer((await params).org)
  return org ? { title: org.name } : {}
}
