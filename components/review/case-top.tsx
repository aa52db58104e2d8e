import type { Translate } from '@/lib/i18n/translator'
import { Breadcrumbs } from '../ui/breadcrumbs'

type Props = { t: Translate; org: string; reference: string; id?: string; here?: string }

/** Where a page about one case hangs. */
export function CaseTop({ t, org, reference, id, here }: Props) {
  const desk = { label: t('review.office.applications'), href: `/${org}/office/applications` }
  const own = { label: reference, href: here && id ? `/${org}/office/applications/${id}` : undefined }
  return <Breadcrumbs t={t} crumbs={here ? [desk, own, { label: here }] : [desk, own]} />
}
