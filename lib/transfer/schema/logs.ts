/** The logs of a ledger that travel as spreadsheets. */
export const LOGS = ['training', 'work', 'rsc'] as const
export type Log = (typeof LOGS)[number]

export function isLog(value: unknown): value is Log {
  return LOGS.some((log) => log === value)
}

/** The page of an application on which a log stands. */
export const PAGE_OF = { training: 'training', work: 'work', rsc: 'supervision' } as const satisfies Record<Log, string>

/** Words a cell is looked up in, by what they name. */
export type WordList = 'tracks' | 'domains' | 'workKinds' | 'formats' | 'modes' | 'concerns' | 'yesNo'
export type CellKind = 'text' | 'day' | 'hours' | 'number' | 'list' | 'choice' | 'tick'

export type Column = {
  readonly field: string
  readonly kind: CellKind
  readonly words?: WordList
  /** An entry cannot do without it. */
  readonly required?: boolean
  /** Written when a log is downloaded, never read: only the giver can say it. */
  readonly outOnly?: boolean
}

const competencies: Column = { field: 'competencies', kind: 'list', words: 'domains' }
const about: Column = { field: 'about', kind: 'list', words: 'tracks', required: true }

/** Column by column what a spreadsheet of a log holds, in the order it is written. Fields are those of the log's form. */
export const COLUMNS: Readonly<Record<Log, readonly Column[]>> = {
  training: [
    { field: 'title', kind: 'text', required: true },
    { field: 'provider', kind: 'text', required: true },
    { field: 'completedOn', kind: 'day', required: true },
    { field: 'hours', kind: 'hours', required: true },
    { field: 'deiHours', kind: 'hours' },
    { field: 'rscProvisionHours', kind: 'hours' },
    about,
    competencies,
  ],
  work: [
    { field: 'role', kind: 'text', required: true },
    { field: 'employer', kind: 'text', required: true },
    { field: 'from', kind: 'day', required: true },
    { field: 'to', kind: 'day' },
    { field: 'current', kind: 'tick' },
    { field: 'weeklyHours', kind: 'hours' },
    { field: 'kind', kind: 'choice', words: 'workKinds', required: true },
    { field: 'paid', kind: 'choice', words: 'yesNo', required: true },
    { field: 'supervised', kind: 'tick' },
    { field: 'specialisedTraining', kind: 'tick' },
    { field: 'supervisorEndorsed', kind: 'tick' },
    { field: 'serves', kind: 'list', words: 'tracks', required: true },
    { field: 'families', kind: 'number' },
    competencies,
    { field: 'description', kind: 'text' },
  ],
  rsc: [
    { field: 'giverName', kind: 'text', required: true },
    { field: 'giverEmail', kind: 'text' },
    { field: 'from', kind: 'day', required: true },
    { field: 'to', kind: 'day' },
    { field: 'hours', kind: 'hours', required: true },
    { field: 'format', kind: 'choice', words: 'formats', required: true },
    { field: 'mode', kind: 'choice', words: 'modes' },
    about,
    { field: 'concerns', kind: 'choice', words: 'concerns', required: true },
    competencies,
    { field: 'state', kind: 'text', outOnly: true },
  ],
}

/** The columns of a log that an import reads. */
export function columnsIn(log: Log): readonly Column[] {
  return COLUMNS[log].filter((column) => !column.outOnly)
}

/** Larger than any log a person keeps; the file of ten thousand trainings is about two megabytes. */
export const MOST_BYTES = 10 * 1024 * 1024
export const MOST_MEGABYTES = MOST_BYTES / 1024 / 1024
export const MOST_ROWS = 20_000
export const MOST_COLUMNS = 200
/** An import that nobody goes on with is given up after so many days. */
export const FORGOTTEN_DAYS = 14
export const ACCEPTED = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain'
