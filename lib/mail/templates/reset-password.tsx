import { Act } from '../parts'
import type { Template } from '../template'

export const resetPassword: Template<'reset-password'> = {
  words: (values) => ({ count: values.minutes }),
  body: ({ secret, pen, say }) => ({
    button: (
      <Act pen={pen} href={secret.url}>
        {say('button')}
      </Act>
    ),
    expires: say('expires'),
    notyou: say('notyou'),
  }),
  preview: { values: { minutes: 30 }, secret: { url: 'https://attune.example/reset/sample' } },
}
