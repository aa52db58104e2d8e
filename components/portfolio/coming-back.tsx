import type { Translate } from '@/lib/i18n/translator'
import type { ComeBackTask } from '@/lib/portfolio/queries/deferral'
import { Icon, type IconName } from '../ui/icon'
import { TextLink } from '../ui/text-link'

const LOOK: Record<ComeBackTask['state'], IconName> = { done: 'circle-check', open: 'circle-dot', yours: 'info' }

type Props = { t: Translate; path: string; tasks: ComeBackTask[] }

/** What is to be done before coming back; a line ticks itself off once the rules find it met. */
export function ComingBack({ t, path, tasks }: Props) {
  if (tasks.length === 0) return null
  const done = tasks.filter(({ state }) => state === 'done').length
  return (
    <section aria-labelledby="coming-back" className="mt-4">
      <h2 id="coming-back" className="font-semibold">
        {t('portfolio.comingBack.title')}
      </h2>
      <p className="text-muted">{t('portfolio.comingBack.counted', { done, total: tasks.length })}</p>
      <ul className="mt-2 grid gap-3">
        {tasks.map(({ id, requirement, reason, todo, section, state }) => (
          <li key={id} className="flex gap-2">
            <Icon name={LOOK[state]} className="mt-1 size-4" />
            <div className="min-w-0">
              <p>
                <strong>{t.any(`rules.requirement.${requirement || 'none'}`)}</strong>{' '}
                <span className="text-muted">({t(`portfolio.comingBack.${state}`)})</span>
              </p>
              <p>{t.any(`rules.defer.${reason}`)}</p>
              {todo && <p className="whitespace-pre-line">{todo}</p>}
              {section && state !== 'done' && (
                <TextLink href={`${path}/${section}`}>
                  {t('portfolio.home.request.open', { section: t(`portfolio.section.${section}`) })}
                </TextLink>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
