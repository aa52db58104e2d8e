import type { Translate } from '@/lib/i18n/translator'
import type { Assignments } from '@/lib/reviewers/queries/assignments'
import { Callout } from '../ui/callout'

type Props = { t: Translate; view: Assignments; asked?: string; left: readonly string[] }

const CODE = /^[a-z-]{2,20}$/i

/** What became of the last confirmation: how many were asked, and each that could not be any more. */
export function AssignmentsSaid({ t, view, asked, left }: Props) {
  const n = Number(asked)
  if (!asked || !Number.isInteger(n) || n < 0) return null
  const open = left.slice(0, 200).flatMap((word) => {
    const [applicationId, reviewerId, why = ''] = word.split(':')
    const reviewer = view.people.find(({ id }) => id === reviewerId)?.name
    const one = view.cases.find(({ id }) => id === applicationId)
    const key = `assigning.left.${why}`
    if (!CODE.test(why) || !t.has(key)) return []
    const values = {
      reviewer: reviewer ?? t('assigning.someReviewer'),
      applicant: one?.applicant ?? t('assigning.someCase'),
    }
    return [{ word, text: t('assigning.leftOpen', { ...values, why: t.any(key) }) }]
  })
  return (
    <Callout tone={open.length > 0 ? 'warning' : 'success'} role="status" title={t('assigning.asked', { n })}>
      {open.length > 0 && (
        <ul className="list-disc ps-5">
          {open.map(({ word, text }) => (
            <li key={word}>{text}</li>
          ))}
        </ul>
      )}
    </Callout>
  )
}
