import type { ReactNode } from 'react'
import { cn } from './cn'
import { Disclosure, Help } from './disclosure'
import { Icon } from './icon'
import { Progress } from './progress'

export type RequirementState = 'met' | 'partly' | 'pending' | 'missing'

export type Requirement = {
  id: string
  title: ReactNode
  state: RequirementState
  /** The state in a word (“Met”, “Still missing”). */
  stateText: string
  /** “19.5 of 24 hours count”. */
  amountText?: string
  have?: number
  need?: number
  /** What is pending, what does not count and why. */
  notes?: { id: string; text: ReactNode; tone?: 'pending' | 'out' }[]
  /** What stands behind it, entry by entry. */
  more?: ReactNode
  help?: { summary: string; text: ReactNode; source?: ReactNode }
}

const STATE = {
  met: { icon: 'circle-check', look: 'text-success', bar: 'success' },
  partly: { icon: 'circle-dot', look: 'text-accent', bar: 'accent' },
  pending: { icon: 'hourglass', look: 'text-warning', bar: 'warning' },
  missing: { icon: 'circle', look: 'text-muted', bar: 'accent' },
} as const

export type RequirementPanelProps = {
  title: string
  /** One line on top: “3 of 5 requirements met”. */
  summary?: ReactNode
  requirements: Requirement[]
  footer?: ReactNode
}

/** What is demanded, what counts so far, what does not and why. Beside the form on desks, a disclosure on a phone. */
export function RequirementPanel({ title, summary, requirements, footer }: RequirementPanelProps) {
  return (
    <section aria-label={title} className="panel rounded-xl border border-line bg-surface shadow-card">
      <div className="px-5 pt-4 pb-3">
        <h2 className="heading text-xl">{title}</h2>
        {summary && <p className="figures mt-0.5 text-muted">{summary}</p>}
      </div>
      <ul className="divide-y divide-line border-line border-t">
        {requirements.map((requirement) => (
          <RequirementRow key={requirement.id} requirement={requirement} />
        ))}
      </ul>
      {footer && <div className="border-line border-t bg-sunken/60 px-5 py-3">{footer}</div>}
    </section>
  )
}

function RequirementRow({ requirement }: { requirement: Requirement }) {
  const { title, state, stateText, amountText, have, need, notes = [], more, help } = requirement
  const look = STATE[state]
  return (
    <li className="px-5 py-3.5">
      <div className="flex items-start justify-between gap-3">
        <p className="font-semibold">{title}</p>
        <p className={cn('flex shrink-0 items-center gap-1.5 pt-px text-sm', look.look)}>
          <Icon name={look.icon} className="size-4" />
          {stateText}
        </p>
      </div>
      {have !== undefined && need !== undefined && need > 0 ? (
        <Progress
          className="mt-2"
          value={have}
          max={need}
          label={typeof title === 'string' ? title : stateText}
          valueText={amountText}
          tone={look.bar}
        />
      ) : (
        amountText && <p className="figures text-muted text-sm">{amountText}</p>
      )}
      {notes.length > 0 && (
        <ul className="mt-2 grid gap-1 text-sm">
          {notes.map((note) => (
            <li key={note.id} className="flex gap-2">
              <Icon
                name={note.tone === 'out' ? 'circle-minus' : 'hourglass'}
                className={cn('mt-[0.3em] size-3.5', note.tone === 'out' ? 'text-danger' : 'text-warning')}
              />
              <span>{note.text}</span>
            </li>
          ))}
        </ul>
      )}
      {more}
      {help && (
        <div className="mt-1 -mb-2 text-sm">
          <Help summary={help.summary} source={help.source}>
            {help.text}
          </Help>
        </div>
      )}
    </li>
  )
}

/** Folded away above the form on a phone, open beside it on wider screens: one copy, by CSS alone. */
export function FoldedOnPhone({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <Disclosure look="panel" summary={summary} className="folded-on-phone">
      {children}
    </Disclosure>
  )
}
