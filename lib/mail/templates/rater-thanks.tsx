import { Words } from '../parts'
import type { Template } from '../template'

export const raterThanks: Template<'rater-thanks'> = {
  words: (values, pen) => ({ applicant: values.applicant, org: pen.brand.name }),
  body: ({ say }) => (
    <>
      <Words>{say('why')}</Words>
    </>
  ),
  preview: { values: { applicant: 'Rosa Delgado' } },
}
