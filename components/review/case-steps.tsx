import { say } from '@/lib/i18n/say'
import type { Translate } from '@/lib/i18n/translator'
import type { Step } from '@/lib/review/queries/case-steps'
import { TaskList } from '../ui/task-list'

type Props = { t: Translate; base: string; steps: readonly Step[] }

/** The office's own list for one case: what is done, what waits, what is next, what is locked and why. */
export function CaseSteps({ t, base, steps }: Props) {
  if (steps.length === 0) return null
  const tasks = steps.map(({ id, state, hint, to }) => ({
    id: `step-${id}`,
    title: t(`casework.step.${id}`),
    hint: hint ? say(t, hint) : undefined,
    state,
    stateText: t(`casework.step.state.${state}`),
    href: to === null ? undefined : to.startsWith('#') ? to : `${base}/${to}`,
  }))
  return <TaskList groups={[{ id: 'steps', title: t('casework.step.title'), tasks }]} />
}
