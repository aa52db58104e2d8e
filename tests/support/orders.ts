/** Reads the code for rows that are read without a complete order: two of them may come the other way round elsewhere. */

type Model = {
  /** Sets of columns that tell one row of an association from all others. */
  keys: string[][]
  columns: string[]
  /** Fields that bring along rows of another model, and whether they bring several. */
  beside: Map<string, { model: string; several: boolean }>
  /** For each model it belongs to, the columns that say to which row. */
  parents: Map<string, string[]>
}
export type Models = Map<string, Model>

const words = (text: string) => text.split(',').map((word) => word.trim())
const inOrg = (columns: string[]) => columns.filter((column) => column !== 'orgId')

export function modelsOf(schema: string): Models {
  const blocks = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  return new Map(
    blocks.map(([, name = '', body = '']) => {
      const single = [...body.matchAll(/^\s+(\w+)\s.*@(?:id|unique)\b/gm)].map((field) => [field[1] ?? ''])
      const several = [...body.matchAll(/@@(?:id|unique)\(\[([^\]]+)\]/g)].map((key) => inOrg(words(key[1] ?? '')))
      const columns = [...body.matchAll(/^\s+([a-z]\w*)\s/gm)].map((field) => field[1] ?? '')
      const fields = [...body.matchAll(/^\s+(\w+)\s+([A-Z]\w+)(\[\])?/gm)].map(
        ([, field = '', model = '', several]) => [field, { model, several: several !== undefined }] as const,
      )
      const up = [...body.matchAll(/^\s+\w+\s+(\w+)\??\s+@relation\([^)]*fields: \[([^\]]+)\]/gm)]
      const parents = new Map(up.map((field) => [field[1] ?? '', inOrg(words(field[2] ?? ''))]))
      return [name, { keys: [...single, ...several], columns, beside: new Map(fields), parents }]
    }),
  )
}

/** Where the bracket that opens at `from` is closed. */
function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if ('([{'.includes(text[at] ?? '')) depth++
    if (')]}'.includes(text[at] ?? '') && --depth === 0) return at
  }
  return text.length
}

/** Splits at the commas that stand in no bracket. */
function parts(text: string): string[] {
  const found: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at] ?? ','
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if ((sign === ',' && depth === 0) || at === text.length) {
      found.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return found.filter((part) => part !== '')
}

const NAME = /^\w+$/

/** What is written as an object, or what the constant of that name in front of it was. */
function literal(text: string, source: string, before: number): string {
  const plain = text.trim().replace(/ as const$/, '')
  if (!NAME.test(plain)) return plain
  const said = [...source.slice(0, before).matchAll(new RegExp(`const ${plain}(?:: [^=\\n]+)? = (?=[{[])`, 'g'))].at(-1)
  if (!said) return plain
  const from = said.index + said[0].length
  return source.slice(from, closing(source, from) + 1)
}

/** The entries of an object as written, those it is spread from included. */
function entriesOf(text: string, source: string, before: number): Map<string, string> {
  const object = literal(text, source, before)
  if (!object.startsWith('{')) return new Map()
  return new Map(
    parts(object.slice(1, -1)).flatMap((part): [string, string][] => {
      if (part.startsWith('...')) return [...entriesOf(part.slice(3), source, before)]
      const key = /^(\w+)\s*:/.exec(part)
      return key ? [[key[1] ?? '', part.slice(key[0].length).trim()]] : [[part, part]]
    }),
  )
}

const whole = (model: Model, known: string[]) =>
  model.keys.some((key) => key.length > 0 && key.every((column) => known.includes(column)))

type Read = { model: string; args: string; settled: string[]; want: 'one' | 'first' | 'all' }

/** What a read leaves open, and what the lists it brings along do. */
function openIn(read: Read, models: Models, source: string, before: number): string[] {
  const model = models.get(read.model)
  if (!model) return []
  const args = entriesOf(read.args, source, before)
  const where = entriesOf(args.get('where') ?? '', source, before)
  const equal = [...where].filter(([, value]) => !value.startsWith('{')).map(([column]) => column)
  const order = literal(args.get('orderBy') ?? '', source, before)
  const ordered = (order.startsWith('[') ? parts(order.slice(1, -1)) : [order]).flatMap((part) => [
    ...entriesOf(part, source, before).keys(),
  ])
  const known = [...read.settled, ...equal, ...ordered]
  const enough = read.want === 'one' || whole(model, known)
  const mine = enough ? [] : [`${read.model} by ${ordered.join(', ') || 'nothing'}`]
  const along = ['include', 'select'].flatMap((way) => [...entriesOf(args.get(way) ?? '', source, before)])
  const below = along.flatMap(([relation, value]) => {
    const child = model.beside.get(relation)
    if (!child) return []
    const settled = models.get(child.model)?.parents.get(read.model) ?? []
    return openIn(
      { model: child.model, args: value, settled, want: child.several ? 'all' : 'one' },
      models,
      source,
      before,
    )
  })
  return [...mine, ...below]
}

const lineAt = (source: string, at: number) => source.slice(0, at).split('\n').length

/** Reads through Prisma that could answer otherwise elsewhere: `line: model by columns`. */
export function openReads(source: string, models: Models): string[] {
  return [...source.matchAll(/\.(\w+)\.(find(?:Many|First|Unique)(?:OrThrow)?|update|create)\(/g)].flatMap((call) => {
    const [, name = '', method = ''] = call
    const from = call.index + call[0].length - 1
    const model = (name[0] ?? '').toUpperCase() + name.slice(1)
    const args = source
      .slice(from + 1, closing(source, from))
      .trim()
      .replace(/,$/, '')
    const want = method === 'findMany' ? 'all' : method.startsWith('findFirst') ? 'first' : 'one'
    const read: Read = { model, args, settled: [], want }
    return openIn(read, models, source, call.index).map((what) => `${lineAt(source, call.index)}: ${what}`)
  })
}

/** The expressions of the `order by` that ends at `from`, without their directions. */
function ordering(text: string, from: number): string[] {
  let [depth, at] = [0, from]
  for (; at < text.length; at++) {
    const rest = text.slice(at)
    if (depth === 0 && /^(\)|`|\s(limit|for|offset)\s)/.test(rest)) break
    if ('({'.includes(text[at] ?? '')) depth++
    if (')}'.includes(text[at] ?? '')) depth--
  }
  const plain = (part: string) => part.replace(/\s+(asc|desc|nulls (first|last)|\$\{way\})\b|\s+\$\{way\}/g, '').trim()
  return parts(text.slice(from, at)).map(plain)
}

/** Columns that tell rows apart in every table that has them; and `nth`, the place in a list. */
function uniqueEverywhere(models: Models): Set<string> {
  const all = [...models.values()]
  const single = (model: Model) => model.keys.filter((key) => key.length === 1).flat()
  const several = new Set(all.flatMap((model) => model.columns.filter((column) => !single(model).includes(column))))
  return new Set([...all.flatMap(single).filter((column) => !several.has(column)), 'nth'])
}

/** Statements and aggregates whose order leaves open which of two rows comes first: `line: the order`. */
export function openOrders(source: string, models: Models): string[] {
  const alone = uniqueEverywhere(models)
  const ends = (columns: string[]) => alone.has(/(?:^|\.)"(\w+)"$/.exec(columns.at(-1) ?? '')?.[1] ?? '')
  const orders = [...source.matchAll(/\border by\s/g)].flatMap((found) => {
    const columns = ordering(source, found.index + found[0].length)
    const ready = /^\$\{(order)\}$/.exec(columns.join())?.[1]
    const made = ready
      ? new RegExp(`const ${ready} =([\\s\\S]*?)\\n(?=\\s*(?:const|return|let)\\b)`).exec(source)?.[1]
      : ''
    const built = [...(made ?? '').matchAll(/sql`([^`]*)`/g)].map((part) => ordering(`${part[1]}\``, 0))
    if (built.length > 0 ? built.every(ends) : ends(columns)) return []
    // Of what was gathered into one row each, whatever it was gathered by tells the rows apart.
    const groups = /\bgroup by ([^()`]+?)\s*$/.exec(source.slice(0, found.index))?.[1]
    if (groups && words(groups).every((group) => columns.includes(group))) return []
    // What an aggregate is ordered by whole is told apart by nothing else.
    const gathered = /\w+_agg\((?:distinct )?([^()]+?)\s*$/.exec(source.slice(0, found.index))?.[1]
    if (gathered && gathered.replace(/::\w+$/, '') === columns.join()) return []
    return [`${lineAt(source, found.index)}: order by ${columns.join(', ').replace(/\s+/g, ' ')}`]
  })
  const gathers = [...source.matchAll(/\b(?:jsonb?|array|string)_agg(?=\()/g)].flatMap((found) => {
    const from = found.index + found[0].length
    const inside = source.slice(from, closing(source, from))
    return /\border by\s/.test(inside) ? [] : [`${lineAt(source, found.index)}: ${found[0]} without order`]
  })
  return [...orders, ...gathers]
}
