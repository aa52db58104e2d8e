'use server'
import { saveValueStatement } from '@/lib/portfolio/commands/save-value-statement'
import { ValueInput } from '@/lib/portfolio/schema/application'
import { action } from '@/lib/web/action'

export const saveValueStatementAction = action(ValueInput, saveValueStatement)
