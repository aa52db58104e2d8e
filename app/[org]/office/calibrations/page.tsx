import { ErrorTexts } from '@/components/layout/error-texts'
import { Page } from '@/components/layout/page'
import { OfficeTabs } from '@/components/review/office-tabs'
import { CalibrationsPage } from '@/components/settling/calibrations-page'
import { calibrationsView } from '@/lib/reviewers/queries/calibrations'
import { enter } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { openCalibrationAction } from './actions'

type Props = { params: Promise<{ org: string }> }

export const generateMetadata = () => titled('settling.calibration.title')

export default async function CalibrationsOfPool(props: Props) {
  const { ctx, params, view } = await enter(props, calibrationsView)
  const { t, org } = ctx
  return (
    <ErrorTexts locale={ctx.locale} of={['settling']}>
      <Page width="full" top={<OfficeTabs t={t} org={params.org} actor={ctx.actor} current="reviewers" />}>
        <CalibrationsPage t={t} org={org} view={view} open={openCalibrationAction.bind(null, params.org)} />
      </Page>
    </ErrorTexts>
  )
}
