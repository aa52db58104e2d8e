import { parentPort, workerData } from 'node:worker_threads'
import { drawPortfolio } from './draw-portfolio'
import type { PortfolioFacts } from './portfolio'

/** Runs in a thread of its own: draws the one portfolio it was given and ends. */
parentPort?.postMessage(await drawPortfolio(workerData as PortfolioFacts))
