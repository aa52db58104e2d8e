import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { Icon, type IconName } from './icon'

export type TaskState =
  | 'notStarted'
  | 'inProgress'
  | 'completed'
  | 'problem'
  | 'cannotStart'
  | 'updateNeeded'
  | 'waiting'

export type Task = {
  id: string
  title: ReactNode
  /** One short sentence, no links. */
  hint?: ReactNode
  /** Something new there, in a word or two. */
  mark?: ReactNode
  state: TaskState
  /** The state in words, from the catalogue. */
  stateText: string
  /** Left out when it cannot be started. */
  href?: string
}

export type TaskGroup = { id: string; title: string; tasks: Task[] }

const STATE: Record<TaskState, { icon: IconName; look: string }> = {
  notStarted: { icon: 'circle', look: 'text-accent' },
  inProgress: { icon: 'circle-dot', look: 'text-accent' },
  completed: { icon: 'check', look: 'text-ink' },
  problem: { icon: 'octagon-alert', look: 'text-danger font-semibold' },
  updateNeeded: { icon: 'triangle-alert', look: 'text-warning font-semibold' },
  waiting: { icon: 'hourglass', look: 'text-muted' },
  cannotStart: { icon: 'lock', look: 'text-muted' },
}

/** The GOV.UK task list: the whole row leads there, the state is words with a mark, only trouble is red. */
export function TaskList({ groups, level = 2 }: { groups: TaskGroup[]; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="grid gap-8">
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`${group.id}-title`}>
          <Heading id={`${group.id}-title`} className="heading mb-3 text-xl">
            {group.title}
          </Heading>
          <ul className="panel divide-y divide-line overflow-clip rounded-xl border border-line bg-surface shadow-card">
            {group.tasks.map((task) => (
              <TaskRow key={task.id} task={task} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function TaskRow({ task }: { task: Task }) {
  const { icon, look } = STATE[task.state]
  const statusId = `${task.id}-status`
  const hintId = `${task.id}-hint`
  return (
    <li
      className={cn(
        'relative flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3.5',
        task.href && 'transition-colors hover:bg-accent-soft',
      )}
    >
      <div className="min-w-0 grow basis-56">
        {task.href ? (
          <Link
            href={task.href}
            prefetch={false}
            aria-describedby={task.hint ? `${hintId} ${statusId}` : statusId}
            className="font-semibold text-accent underline decoration-1 underline-offset-[0.2em] after:absolute after:inset-0 hover:decoration-2"
          >
            {task.title}
          </Link>
        ) : (
          <span className="font-semibold text-muted">{task.title}</span>
        )}
        {task.mark && (
          <span className="ms-2.5 inline-block whitespace-nowrap rounded-full bg-accent px-2 align-[0.1em] font-semibold text-on-accent text-xs">
            {task.mark}
          </span>
        )}
        {task.hint && (
          <p id={hintId} className="text-muted text-sm">
            {task.hint}
          </p>
        )}
      </div>
      <p id={statusId} className={cn('flex items-center gap-1.5', look)}>
        <Icon name={icon} className="size-4" />
        {task.stateText}
      </p>
    </li>
  )
}
