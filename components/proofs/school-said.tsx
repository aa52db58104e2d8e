import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ProofView } from '@/lib/proofs/queries/proofs'
import { Callout } from '../ui/callout'

type Props = { t: Translate; zone: string; proof: ProofView; own: boolean }

/** Where the school stands that was asked: it has the letter, it has sent it, or nothing comes from there and why. */
export function SchoolSaid({ t, zone, proof: { school, receivedHow, receivedAt }, own }: Props) {
  if (!school) return null
  const { name, email, studentName, signed, namedBy, askedAt, ended, note } = school
  const about = { school: name, email }
  const asked = { ...about, date: formatDay(t.locale, dayInZone(askedAt, zone)) }
  const inOffice = t('proofs.school.withOffice', { ...asked, student: studentName, by: namedBy })
  if (receivedHow === 'school') {
    return (
      <>
        <p className="font-semibold">{t('proofs.fromSchool', { ...about, signed: signed || 'none' })}</p>
        {!own && <p className="text-muted">{inOffice}</p>}
      </>
    )
  }
  if (receivedAt) return null
  if (school.with) return <p>{own ? t('proofs.school.with', asked) : inOffice}</p>
  if (!ended) return null
  return (
    <Callout tone="warning" title={t('proofs.school.nothing', about)}>
      <p>{t(`proofs.school.ended.${ended}`)}</p>
      {note && <p className="my-2 whitespace-pre-line border-line border-s-4 ps-4">{note}</p>}
      {signed && <p className="text-muted">{signed}</p>}
      <p>{t(own ? 'proofs.school.next.applicant' : 'proofs.school.next.office')}</p>
    </Callout>
  )
}
