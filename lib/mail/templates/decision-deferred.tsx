import { Quote, Steps, Words } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const decisionDeferred: Template<'decision-deferred'> = {
  words: (values, pen) => ({ ...aboutWords(values, pen), org: pen.brand.name, contact: pen.brand.contact ?? '' }),
  body: ({ values, pen, say, act }) => ({
    feedback: (
      <Quote pen={pen} title={say('feedback')}>
        {values.feedback}
      </Quote>
    ),
    reasons: values.reasons.length > 0 && (
      <>
        <Words>
          <strong>{say('todo')}</strong>
        </Words>
        <Steps
          items={values.reasons.map(({ requirement, reason, todo }, at) => ({
            id: String(at),
            text: (
              <>
                <strong>{pen.label('rules.requirement', requirement || 'none')}: </strong>
                {[pen.label('rules.defer', reason), todo].filter(Boolean).join('. ')}
              </>
            ),
          }))}
        />
      </>
    ),
    meaning: say('meaning'),
    talk: say('talk'),
    button: act(values.url),
  }),
  must: ['feedback', 'reasons'],
  preview: {
    values: {
      ...sampleAbout,
      reasons: [
        { requirement: 'references', reason: 'too-little-said', todo: 'Name a rater who has seen you with infants' },
        { requirement: '', reason: 'other', todo: 'Tell us which team you work in now' },
      ],
      feedback:
        'Two of your references describe your work with parents, none with infants.\n\nPlease name a rater who has seen you with a baby in your arms.',
    },
  },
}
