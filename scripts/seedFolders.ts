import { resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

export const REFERENCE_FOLDER = resolve(ROOT, 'seeds/reference')
/** Fictitious: loaded only when asked for. */
export const SCENARIO_FOLDER = resolve(ROOT, 'seeds/scenario')
