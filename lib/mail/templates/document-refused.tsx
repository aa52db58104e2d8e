import { Facts } from '../parts'
import type { Template } from '../template'

export const documentRefused: Template<'document-refused'> = {
  words: (values, pen) => ({ document: values.document, org: pen.brand.name }),
  body: ({ values, pen, say, act }) => ({
    facts: <Facts pen={pen} facts={[[say('document'), values.document]]} />,
    what: say('what'),
    button: act(values.url),
  }),
  preview: {
    values: { document: 'certificate.pdf', url: 'https://attune.example/virginia/applications/42/documents' },
  },
}
