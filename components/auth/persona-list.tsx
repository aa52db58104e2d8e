import { ActionButton } from '@/components/forms/action-button'
import { Avatar } from '@/components/ui/avatar'
import type { FormAction } from '@/lib/core/action-result'
import type { Translate } from '@/lib/i18n/translator'

type Persona = { key: string; givenName: string; familyName: string; org: string | null; roles: readonly string[] }
type Props = {
  t: Translate
  personas: readonly Persona[]
  associations: { slug: string; shortName: string; accent: string }[]
  action: FormAction
}

/** The demo's people under their associations, each with a button that signs in as them. */
export function PersonaList({ t, personas, associations, action }: Props) {
  const groups = [
    ...associations.map((org) => ({ slug: org.slug as string | null, name: org.shortName, accent: org.accent })),
    { slug: null, name: t('personas.alliance'), accent: 'slate' },
  ]
  return groups
    .map((group) => ({ ...group, people: personas.filter(({ org }) => org === group.slug) }))
    .filter(({ people }) => people.length > 0)
    .map((group) => (
      <section key={group.name} data-accent={group.accent} aria-labelledby={`org-${group.slug ?? 'alliance'}`}>
        <h2 id={`org-${group.slug ?? 'alliance'}`} className="heading text-2xl">
          {group.name}
        </h2>
        <ul className="mt-4 grid gap-3 md:grid-cols-2">
          {group.people.map((persona) => (
            <li key={persona.key} className="flex items-start gap-4 rounded-xl border border-line bg-surface p-4">
              <Avatar name={`${persona.givenName} ${persona.familyName}`} />
              <div className="grid grow gap-2">
                <p>
                  <span className="block font-semibold">{`${persona.givenName} ${persona.familyName}`}</span>
                  <span className="block text-muted text-sm">
                    {persona.roles.map((role) => t.any(`common.role.${role}`)).join(', ')}
                  </span>
                </p>
                <p className="text-sm">{t.any(`personas.${persona.key}`)}</p>
                <ActionButton
                  id={`as-${persona.key}`}
                  action={action}
                  input={{ key: persona.key, return: persona.org ? `/${persona.org}` : '/alliance' }}
                  size="small"
                >
                  {t('personas.open', { name: persona.givenName })}
                </ActionButton>
              </div>
            </li>
          ))}
        </ul>
      </section>
    ))
}
