import type { Translate } from '@/lib/i18n/translator'
import type { LookAlikes } from '@/lib/review/queries/look-alikes'
import { Callout } from '../ui/callout'
import { TextLink } from '../ui/text-link'

type Props = { t: Translate; org: string; applicantId: string; alike: LookAlikes }

/** Who could be here twice, what else is open, and what was flagged before: said once, at the top of the case. */
export function CaseAlike({ t, org, applicantId, alike }: Props) {
  const { people, beside, concerns } = alike
  const open = (id: string, reference: string) => (
    <TextLink key={id} href={`/${org}/office/applications/${id}`} className="me-2 inline-block py-0.5">
      {reference}
    </TextLink>
  )
  return (
    <>
      {concerns.length > 0 && (
        <Callout tone="danger" title={t('casework.alike.concerns')}>
          <ul>
            {concerns.map(({ applicationId, reference, name, reason }) => (
              <li key={applicationId + reason}>
                {name}: {reason} {open(applicationId, reference)}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {people.length > 0 && (
        <Callout tone="warning" title={t('casework.alike.title')}>
          <ul className="grid gap-1">
            {people.map(({ personId, name, email, likenesses, applications }) => (
              <li key={personId}>
                <strong>{name}</strong> ({email}): {likenesses.map((why) => t(`casework.alike.same.${why}`)).join(', ')}
                . {applications.map(({ id, reference }) => open(id, reference))}
                <TextLink href={`/${org}/office/joinings/${applicantId}/${personId}`} className="inline-block py-0.5">
                  {t('casework.alike.compare', { name })}
                </TextLink>
              </li>
            ))}
          </ul>
          <p className="text-sm">{t('casework.alike.what')}</p>
        </Callout>
      )}
      {beside.length > 0 && (
        <p className="text-sm">
          {t('casework.alike.beside')} {beside.map(({ id, reference }) => open(id, reference))}
        </p>
      )}
    </>
  )
}
