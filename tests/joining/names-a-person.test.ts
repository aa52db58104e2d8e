import { expect, it } from 'vitest'
import { NAMES_A_PERSON } from '@/lib/joining/schema'
import { withCtx } from '../support/actors'
import { personColumns } from '../support/joining'

it('every column of the database that names a person is decided on: moved, or stays for a reason', () =>
  withCtx(async (ctx) => {
    const there = (await personColumns(ctx)).map(({ table, column }) => `${table}.${column}`)
    expect(there.length).toBeGreaterThan(60)
    expect(there.filter((name) => !(name in NAMES_A_PERSON))).toEqual([])
    expect(Object.keys(NAMES_A_PERSON).filter((name) => !there.includes(name))).toEqual([])
  }))
