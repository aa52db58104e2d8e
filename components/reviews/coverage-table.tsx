'use client'
import { useT } from '../layout/messages'
import { cn } from '../ui/cn'
import { Icon } from '../ui/icon'
import { entriesTicked, useReviewMarks } from './marks-context'
import { stepKey } from './send-marks'

/** Domain by domain: how many entries name it, in how many it was found, and how it was judged. Grows while one ticks. */
export function CoverageTable({ claimed }: { claimed: Readonly<Record<string, number>> }) {
  const t = useT()
  const marks = useReviewMarks()
  const rows = marks.domains.map(({ domain, name }) => ({
    ...{ domain, name, ticked: entriesTicked(marks, domain), step: Number(marks.values.get(stepKey(domain)) ?? 0) },
  }))
  const covered = rows.filter(({ ticked }) => ticked > 0).length
  return (
    <div>
      <p className="font-semibold">{t('reading.coverage.covered', { count: covered, of: rows.length })}</p>
      <table className="figures mt-2 w-full text-sm">
        <caption className="sr-only">{t('reading.coverage.title')}</caption>
        <thead>
          <tr className="text-muted">
            <th scope="col" className="py-1 text-start font-normal">
              {t('reading.coverage.domain')}
            </th>
            <th scope="col" className="px-2 text-end font-normal max-sm:hidden">
              {t('reading.coverage.claimed')}
            </th>
            <th scope="col" className="px-1 text-end font-normal sm:px-2">
              {t('reading.coverage.ticked')}
            </th>
            <th scope="col" className="text-start font-normal">
              {t('reading.coverage.judged')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ domain, name, ticked, step }) => (
            <tr key={domain} className="border-line border-t align-top">
              <th scope="row" className="hyphens-auto wrap-anywhere py-1.5 pe-2 text-start font-normal">
                {name}
              </th>
              <td className="px-2 py-1.5 text-end text-muted max-sm:hidden">{claimed[domain] ?? 0}</td>
              <td
                className={cn(
                  'whitespace-nowrap px-1 py-1.5 text-end sm:px-2',
                  ticked > 0 ? 'font-semibold' : 'text-danger',
                )}
              >
                <Icon name={ticked > 0 ? 'check' : 'circle-dashed'} className="me-1 inline size-3.5" />
                {ticked}
              </td>
              <td className="py-1.5">{step === 0 ? '–' : t.any(`reading.step.${step}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
