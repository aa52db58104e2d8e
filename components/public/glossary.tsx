import type { Translate } from '@/lib/i18n/translator'

const WORDS = [
  'association',
  'alliance',
  'endorsement',
  'track',
  'category',
  'edition',
  'portfolio',
  'domain',
  'rsc',
  'giver',
  'vetted',
  'ers',
  'emerging',
  'dei',
  'rater',
  'waiver',
  'adviser',
  'coordinator',
  'verified',
  'exam',
  'deferred',
  'register',
] as const

/** The field's words by the alphabet of the reader's language; each can be linked to. */
export function Glossary({ t }: { t: Translate }) {
  const words = WORDS.map((word) => ({ word, name: t(`glossary.${word}`), means: t(`glossary.${word}.means`) }))
  return (
    <dl className="grid gap-6">
      {words
        .toSorted((a, b) => a.name.localeCompare(b.name, t.locale))
        .map(({ word, name, means }) => (
          <div key={word} id={word} className="scroll-mt-6">
            <dt className="heading text-lg">{name}</dt>
            <dd className="mt-1">{means}</dd>
          </div>
        ))}
    </dl>
  )
}
