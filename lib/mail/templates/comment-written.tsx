import { Quiet, Quote } from '../parts'
import { aboutWords, sampleAbout, type Template } from '../template'

export const commentWritten: Template<'comment-written'> = {
  words: (values, pen) => ({
    ...aboutWords(values, pen),
    author: values.author,
    section: pen.label('portfolio.section', values.section),
    choice: values.choiceUrl,
  }),
  body: ({ values, pen, act }) => ({
    text: <Quote pen={pen}>{values.text}</Quote>,
    button: act(values.url),
    noReply: <Quiet>{pen.t('mail.comment.noReply')}</Quiet>,
    choices: <Quiet>{pen.t('mail.comment.choice', { choice: values.choiceUrl })}</Quiet>,
  }),
  must: ['text', 'choices'],
  preview: {
    values: {
      ...sampleAbout,
      url: 'https://attune.example/virginia/applications/42/training#comments',
      choiceUrl: 'https://attune.example/virginia/letters#comment-mail',
      author: 'Elena Ruiz',
      section: 'training',
      text: 'The certificate of March 3 shows 6 hours.\nCould you check the 8 you typed?',
    },
  },
}
