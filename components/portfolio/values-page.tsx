import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'
import type { ValuesView } from '@/lib/portfolio/queries/values'
import { ValueForm, ValuesList } from './values'

type Props = { t: Translate; view: ValuesView; save: FormAction; complete: FormAction; reopen: FormAction }

/** All seven values, or one of them to write about. */
export function ValuesPage({ t, view, save, complete, reopen }: Props) {
  const line = view.may.write && view.values.find(({ value }) => value === view.chosen)
  if (!line) return <ValuesList t={t} view={view} complete={complete} reopen={reopen} />
  return <ValueForm t={t} applicationId={view.head.id} path={view.head.path} line={line} save={save} />
}
