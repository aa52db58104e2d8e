import type { Translate } from '@/lib/i18n/translator'
import { ButtonLink } from '../ui/button-link'

/** From the pool to how alike it judges, and to its cases for practice. */
export function HowAlike({ t, org }: { t: Translate; org: string }) {
  return (
    <>
      <ButtonLink href={`/${org}/office/agreement`} variant="secondary">
        {t('settling.agreement.link')}
      </ButtonLink>
      <ButtonLink href={`/${org}/office/calibrations`} variant="secondary">
        {t('settling.calibration.title')}
      </ButtonLink>
    </>
  )
}
