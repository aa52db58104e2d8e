import { Facts } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

/** A draft nobody has worked on for long comes to rest soon. */
export const draftIdle: Template<'draft-idle'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    org: pen.brand.name,
    since: pen.day(values.since),
    until: pen.day(values.until),
  }),
  body: ({ values, pen, say, act }) => ({
    facts: <Facts pen={pen} facts={[[pen.t('mail.fact.reference'), values.reference]]} />,
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: { ...sampleAbout, since: '2025-02-11', until: '2026-03-14' } },
}

/** It rests, with everything in it. */
export const draftResting: Template<'draft-resting'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name }),
  body: ({ values, say, act }) => ({
    next: say('next'),
    button: act(values.url),
  }),
  preview: { values: sampleAbout },
}
