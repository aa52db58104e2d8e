import { Page } from '@/components/layout/page'
import { OfficeTabs } from '@/components/review/office-tabs'
import { CalibrationResultPage } from '@/components/settling/calibration-result'
import { calibrationResult } from '@/lib/reviewers/queries/calibrations'
import { enter, type Search } from '@/lib/web/enter'
import { titled } from '@/lib/web/metadata'
import { texts } from '@/lib/web/search'
import { closeCalibrationAction } from '../actions'

type Props = { params: Promise<{ org: string; calibration: string }>; searchParams: Promise<Search> }

export const generateMetadata = () => titled('settling.calibration.title')

export default async function CalibrationOfPool(props: Props) {
  const { ctx, params, search, view } = await enter(props, (ctx, { params }) =>
    calibrationResult(ctx, params.calibration),
  )
  const close = closeCalibrationAction.bind(null, params.org)
  return (
    <Page width="full" top={<OfficeTabs t={ctx.t} org={params.org} actor={ctx.actor} current="reviewers" />}>
      <CalibrationResultPage t={ctx.t} org={params.org} view={view} close={close} done={texts(search).done} />
    </Page>
  )
}
