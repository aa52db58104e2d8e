import type { Template } from '../template'

export const raterThanks: Template<'rater-thanks'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name }),
  body: ({ say }) => ({
    why: say('why'),
  }),
  preview: { values: { applicant: 'Rosa Delgado' } },
}
