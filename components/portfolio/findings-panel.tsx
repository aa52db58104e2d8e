import type { Message } from '@/lib/core/message'
import { say } from '@/lib/i18n/say'
import { sourceText } from '@/lib/i18n/source-text'
import type { Translate } from '@/lib/i18n/translator'
import { explain } from '@/lib/rules/explain'
import { type Finding, isSettled } from '@/lib/rules/finding'
import { FoldedOnPhone, type Requirement, RequirementPanel } from '../ui/requirement-panel'

function stateOf({ status, counted, pending }: Finding): Requirement['state'] {
  if (status === 'met' || status === 'not-required') return 'met'
  if (status === 'pending') return 'pending'
  return counted > 0 || pending > 0 ? 'partly' : 'missing'
}

function toneOf({ key }: Message): 'pending' | 'out' | undefined {
  if (key.startsWith('rules.explain.pending')) return 'pending'
  return key.startsWith('rules.explain.over') ? 'out' : undefined
}

/** One finding in sums: which entry does not count, and why, stands at the entry itself in the list beside. */
export function summed(t: Translate, finding: Finding): Requirement {
  const messages = explain(finding)
  const title = t(`rules.requirement.${finding.code}`)
  const bar = finding.unit !== null && finding.required !== null && finding.status !== 'not-required'
  // Where one entry is enough and is there, the others need no excuse.
  const enough = finding.unit === null && finding.status === 'met'
  const tagged = enough ? [] : messages.filter((message) => toneOf(message) !== undefined)
  const plain = messages.filter((message) => toneOf(message) === undefined)
  return {
    id: finding.code,
    title: finding.code.startsWith('ers.') ? `${title} (ERS)` : title,
    state: stateOf(finding),
    stateText: t(`rules.status.${finding.status}`),
    amountText: plain.map((message) => say(t, message)).join(' '),
    have: bar ? finding.counted : undefined,
    need: bar ? (finding.required ?? undefined) : undefined,
    notes: tagged.map((message) => ({ id: message.key, text: say(t, message), tone: toneOf(message) })),
    help: {
      summary: t('ledger.panel.source'),
      text: sourceText(t.locale, finding.source.text),
      source: t('ledger.panel.refs', { refs: finding.source.refs.join(', ') }),
    },
  }
}

type Props = {
  t: Translate
  findings: readonly Finding[]
  /** Of many requirements: folded up, how many are met; otherwise the first one in a sentence. */
  overview?: boolean
}

/** Beside a log: what its requirements find in it as of today; on a phone one line that opens. */
export function FindingsPanel({ t, findings, overview }: Props) {
  const [first] = findings
  if (!first) return null
  const met = findings.filter(isSettled).length
  const summary = t('ledger.panel.summary', { met, all: findings.length })
  const [sentence] = overview ? [] : explain(first)
  return (
    <FoldedOnPhone summary={t('ledger.panel.short', { text: sentence ? say(t, sentence) : summary })}>
      <RequirementPanel
        title={t('ledger.panel.title')}
        summary={summary}
        requirements={findings.map((finding) => summed(t, finding))}
      />
    </FoldedOnPhone>
  )
}
