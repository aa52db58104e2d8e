import type { Template } from '../template'

export const raterNoLongerNeeded: Template<'rater-no-longer-needed'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name }),
  body: ({ say }) => ({
    thanks: say('thanks'),
  }),
  preview: { values: { applicant: 'Rosa Delgado' } },
}
