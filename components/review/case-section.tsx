import type { ReactNode } from 'react'
import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import { explain } from '@/lib/rules/explain'
import type { Finding } from '@/lib/rules/finding'
import { FindingStatus } from './finding-status'

type Props = {
  t: Translate
  id: string
  title: string
  findings: readonly Finding[]
  /** The way to what was said about it. */
  talk?: ReactNode
  children: ReactNode
}

/** One part of the case: what is asked and found at the left, the evidence for it at the right. */
export function CaseSection({ t, id, title, findings, talk, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6 border-line border-t pt-4">
      <h2 id={`${id}-title`} className="heading text-xl">
        {title}
      </h2>
      <div className="mt-3 grid items-start gap-x-8 gap-y-4 lg:grid-cols-[minmax(13rem,17rem)_minmax(0,1fr)]">
        <div className="grid gap-4">
          {findings.map((finding) => (
            <div key={finding.code}>
              <h3 className="font-semibold">{t.any(`rules.requirement.${finding.code}`)}</h3>
              <FindingStatus t={t} status={finding.status} />
              {explain(finding).map((sentence) => (
                <p key={`${sentence.key} ${JSON.stringify(sentence.values ?? '')}`} className="figures mt-0.5 text-sm">
                  {say(t, sentence)}
                </p>
              ))}
            </div>
          ))}
          {talk}
        </div>
        <div className="min-w-0">{children}</div>
      </div>
    </section>
  )
}
