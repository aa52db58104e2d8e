import type { ReactNode } from 'react'
import { dayInZone } from '@/lib/core/plain-date'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/translator'
import type { ProofView } from '@/lib/proofs/queries/proofs'
import type { Tone } from '../ui/callout'
import { Panel } from '../ui/panel'
import { StatusTag } from '../ui/tag'
import { TextLink } from '../ui/text-link'
import { SchoolSaid } from './school-said'

const TONE: Partial<Record<ProofView['state'], Tone>> = {
  accepted: 'success',
  received: 'info',
  refused: 'danger',
  expired: 'warning',
  late: 'warning',
}

export function proofTitle(t: Translate, { kind, about }: Pick<ProofView, 'kind' | 'about'>): string {
  return about === '' ? t('proofs.one', { kind }) : t('proofs.oneOf', { kind, about })
}

type Props = { t: Translate; org: { slug: string; zone: string }; proof: ProofView; own: boolean; children?: ReactNode }

/** One proof: what it is, where it stands, and below it what can be done. */
export function ProofCard({ t, org, proof, own, children }: Props) {
  const { id, state, words, dueOn, receivedAt, receivedHow, late, reminders, document, outcomeNote } = proof
  const day = (moment: Date) => formatDay(t.locale, dayInZone(moment, org.zone))
  const open = receivedAt === null && state !== 'stopped'
  const facts = [
    t('proofs.askedOn', { date: day(proof.askedAt) }),
    ...(open ? [t('proofs.due', { date: formatDay(t.locale, dueOn) })] : []),
    ...(reminders > 0 && open && !own ? [t('proofs.reminders', { count: reminders })] : []),
    ...(receivedAt
      ? [
          own
            ? t('proofs.cameOn', { date: day(receivedAt) })
            : t('proofs.receivedOn', { date: day(receivedAt), how: receivedHow ?? 'office' }),
        ]
      : []),
    ...(late ? [t('proofs.wasLate')] : []),
  ]
  return (
    <Panel id={`proof-${id}`} title={proofTitle(t, proof)}>
      <div className="grid gap-3">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <StatusTag tone={TONE[state]}>{t(`proofs.state.${state}`)}</StatusTag>
          <span className="figures text-muted">{facts.join(' · ')}</span>
        </p>
        {proof.official && open && !proof.school && <p className="font-semibold">{t('proofs.officialOnly')}</p>}
        <SchoolSaid t={t} zone={org.zone} proof={proof} own={own} />
        {words && <p className="whitespace-pre-line">{words}</p>}
        {document && (
          <p>
            <TextLink href={`/${org.slug}/files/${document.id}`} plain target="_blank" rel="noopener">
              {document.name}
            </TextLink>
          </p>
        )}
        {outcomeNote && <p className="whitespace-pre-line border-line border-s-4 ps-4">{outcomeNote}</p>}
        {children}
      </div>
    </Panel>
  )
}
