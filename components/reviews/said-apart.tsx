'use client'
import { usePathname } from 'next/navigation'
import { sayFieldError } from '../forms/say-error'
import { useT } from '../layout/messages'
import { Button } from '../ui/button'
import { Callout } from '../ui/callout'
import { linkClass } from '../ui/link-class'
import type { Said } from './send-marks'

/** What the codes of a recommendation, of requirements and of reasons are called here. */
export type SaidWords = Record<'recommendation' | 'requirement' | 'reason', Readonly<Record<string, string>>>

/** Reasons count only beside these. */
const reasoned: ReadonlySet<string> = new Set(['defer', 'moreInformation'])

type Props = { stands: Said; words: SaidWords; live: boolean; onMine: () => void; onTheirs: () => void }

/** Another browser has said something else meanwhile: it is shown beside what the fields say, and one is chosen. */
export function SaidApart({ stands, words, live, onMine, onTheirs }: Props) {
  const t = useT()
  const path = usePathname()
  const { recommendation, reasons } = stands
  return (
    <Callout
      tone="warning"
      role="alert"
      title={t('reading.apart.title')}
      actions={
        live ? (
          <>
            <Button onClick={onMine}>{t('reading.apart.keepMine')}</Button>
            <Button variant="secondary" onClick={onTheirs}>
              {t('reading.apart.takeTheirs')}
            </Button>
          </>
        ) : (
          <a href={path} className={linkClass}>
            {t('reading.apart.takeTheirs')}
          </a>
        )
      }
    >
      <p>{t(live ? 'reading.apart.text' : 'reading.apart.byHand')}</p>
      <p className="mt-2 text-muted text-sm">{t('reading.apart.there')}</p>
      <p className="font-semibold">{words.recommendation[recommendation] ?? t('reading.apart.nothing')}</p>
      {reasoned.has(recommendation) && (
        <ul className="list-disc ps-5">
          {reasons.map(({ requirement, reason, todo }) => (
            <li key={requirement} className="wrap-break-word">
              <strong>{words.requirement[requirement] ?? requirement}:</strong> {words.reason[reason] ?? reason}
              {todo && `. ${todo}`}
            </li>
          ))}
        </ul>
      )}
    </Callout>
  )
}

/** What is chosen cannot be kept as it is: a sentence that is too long. It stays in its field. */
export function SaidUnfit({ reason }: { reason: string }) {
  const t = useT()
  return (
    <Callout tone="danger" role="alert" title={t('reading.unfit.title')}>
      {sayFieldError(t, reason)}
    </Callout>
  )
}
