import { Facts, Quiet, Quote } from '../parts'
import type { Template } from '../template'

export const giverMessage: Template<'giver-message'> = {
  words: ({ writer, answer }) => ({ writer, answer }),
  body: ({ values, pen, say, act }) => ({
    text: <Quote pen={pen}>{values.text}</Quote>,
    email: values.email && <Facts pen={pen} facts={[[say('email'), values.email]]} />,
    button: act(values.url),
    quiet: <Quiet>{say('quiet')}</Quiet>,
  }),
  must: ['text'],
  preview: {
    values: {
      writer: 'Rosa Delgado',
      text: 'I am a home visitor in Roanoke and look for a group on Thursdays.',
      email: '',
      answer: 'no',
      url: 'https://attune.example/virginia/giving/messages/42',
    },
  },
}
