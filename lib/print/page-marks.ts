/** Where the number of a page, and of all pages, goes in a text that is drawn later. */
export const PAGE = '%page%'
export const PAGES = '%pages%'
