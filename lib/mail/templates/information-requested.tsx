import { AnswerBy, Quote, Steps } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const informationRequested: Template<'information-requested'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    org: pen.brand.name,
    count: values.items.length,
    due: pen.day(values.dueOn),
  }),
  body: ({ values, pen, say, act }) => ({
    message: <Quote pen={pen}>{values.message}</Quote>,
    questions: (
      <Steps
        items={values.items.map(({ section, ask }, at) => ({
          id: String(at),
          text: <Asked section={pen.known('portfolio.section', section)} ask={ask} />,
        }))}
      />
    ),
    facts: <AnswerBy pen={pen} of={values} />,
    how: say('how'),
    button: act(values.url),
  }),
  must: ['message', 'questions'],
  preview: {
    values: {
      ...sampleAbout,
      message: 'Thank you for a careful portfolio.',
      dueOn: '2026-04-17',
      items: [
        { section: 'training', ask: 'Please add the certificate for the training of March 3.' },
        { section: 'work', ask: 'How many hours a week did you work at Bright Beginnings?' },
      ],
    },
  },
}

function Asked({ section, ask }: { section?: string; ask: string }) {
  return (
    <>
      {section && <strong>{section}: </strong>}
      {ask}
    </>
  )
}
