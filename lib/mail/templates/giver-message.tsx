import { Act, Facts, Quiet, Quote } from '../parts'
import type { Template } from '../template'

export const giverMessage: Template<'giver-message'> = {
  words: ({ writer, answer }) => ({ writer, answer }),
  body: ({ values, pen, say }) => (
    <>
      <Quote pen={pen}>{values.text}</Quote>
      {values.email && <Facts pen={pen} facts={[[say('email'), values.email]]} />}
      <Act pen={pen} href={values.url}>
        {say('button')}
      </Act>
      <Quiet>{say('quiet')}</Quiet>
    </>
  ),
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
