import type { Template } from '../template'

/** To each of the two addresses: whether both entries are theirs. */
export const joiningAsked: Template<'joining-asked'> = {
  words: (values, pen) => ({ org: pen.brand.name, other: values.other, until: pen.day(values.until) }),
  body: ({ say, secret, act }) => ({
    what: say('what'),
    lasting: say('lasting'),
    button: act(secret.url),
    until: say('until'),
  }),
  must: ['lasting'],
  preview: {
    values: { other: 'r…@post.example', until: '2026-12-05' },
    secret: { url: 'https://attune.example/joining/x4K' },
  },
}

/** To both, once it is done. */
export const joiningDone: Template<'joining-done'> = {
  words: ({ staying, leaving }, pen) => ({ org: pen.brand.name, staying, leaving }),
  body: ({ values, say, act }) => ({
    what: say('what'),
    twice: say('twice'),
    button: act(values.url),
  }),
  preview: {
    values: { staying: 'r…@post.example', leaving: 'r…@work.example', url: 'https://attune.example/virginia' },
  },
}

const office = { staying: 'Rosa Delgado', leaving: 'Rosa M. Delgado', url: 'https://attune.example/virginia/office' }

/** To whoever of the office proposed it: one of the two said no. */
export const joiningDeclined: Template<'joining-declined'> = {
  words: ({ staying, leaving }, pen) => ({ org: pen.brand.name, staying, leaving }),
  body: ({ values, say, act }) => ({ next: say('next'), button: act(values.url) }),
  preview: { values: office },
}

/** To the same: both said yes, and something has to be settled first. */
export const joiningWaits: Template<'joining-waits'> = {
  words: ({ staying, leaving }, pen) => ({ org: pen.brand.name, staying, leaving }),
  body: ({ values, say, act }) => ({ next: say('next'), button: act(values.url) }),
  preview: { values: office },
}
