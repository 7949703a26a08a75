import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/** The data set that is loaded where none is named; it uses that of France. */
export const CHINA_FOLDER = resolve(ROOT, 'seeds/china')
/** Fictitious: loaded only when asked for. */
export const SCENARIO_FOLDER = resolve(ROOT, 'seeds/scenario')
