import { Act, Words } from '../parts'
import type { Template } from '../template'

export const resetPassword: Template<'reset-password'> = {
  words: (values) => ({ count: values.minutes }),
  body: ({ secret, pen, say }) => (
    <>
      <Act pen={pen} href={secret.url}>
        {say('button')}
      </Act>
      <Words>{say('expires')}</Words>
      <Words>{say('notyou')}</Words>
    </>
  ),
  preview: { values: { minutes: 30 }, secret: { url: 'https://attune.example/reset/sample' } },
}
