import { Facts, WhatToDo } from '../parts'
import type { Template } from '../template'

export const documentRefused: Template<'document-refused'> = {
  words: (values, pen) => ({ document: values.document, org: pen.brand.name }),
  body: ({ values, pen, say }) => (
    <>
      <Facts pen={pen} facts={[[say('document'), values.document]]} />
      <WhatToDo pen={pen} say={say} href={values.url} part="what" />
    </>
  ),
  preview: {
    values: { document: 'certificate.pdf', url: 'https://attune.example/virginia/applications/42/documents' },
  },
}
