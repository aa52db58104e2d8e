'use server'
import { checkPortfolio } from '@/lib/transfer/commands/check-portfolio'
import { dropPortfolio } from '@/lib/transfer/commands/drop-portfolio'
import { importPortfolio } from '@/lib/transfer/commands/import-portfolio'
import { CheckPortfolioInput, PortfolioImportRef } from '@/lib/transfer/schema/portfolio'
import { action } from '@/lib/web/action'

export const checkPortfolioAction = action(CheckPortfolioInput, checkPortfolio)
export const importPortfolioAction = action(PortfolioImportRef, importPortfolio)
export const dropPortfolioAction = action(PortfolioImportRef, dropPortfolio)
