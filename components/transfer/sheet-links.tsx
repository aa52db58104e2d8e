import type { Place } from '@/components/portfolio/place'
import { Icon } from '@/components/ui/icon'
import { TextLink } from '@/components/ui/text-link'
import type { Log } from '@/lib/transfer/schema/logs'

/** A log as a spreadsheet: in, while entries may be added, and out. */
export function SheetLinks({ place: { t, base }, log, add }: { place: Place; log: Log; add: boolean }) {
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-2">
      {add && (
        <TextLink href={`${base}/spreadsheet?log=${log}`} className="inline-flex min-h-6 items-center gap-1.5">
          <Icon name="upload" className="size-4" />
          {t('transfer.link.import')}
        </TextLink>
      )}
      <TextLink plain href={`${base}/spreadsheet/log/${log}`} className="inline-flex min-h-6 items-center gap-1.5">
        <Icon name="download" className="size-4" />
        {t('transfer.link.export')}
      </TextLink>
    </p>
  )
}
