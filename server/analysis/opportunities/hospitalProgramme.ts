import { programmeOf } from './programme'

const HOSPITALS: ReadonlySet<string> = new Set(['CHU', 'CHR', 'hospital'])

/** HOSPITAL_PROGRAMME: hospitals with links in one city, not yet in one act, cooperate there together. */
export const hospitalProgramme = programmeOf('HOSPITAL_PROGRAMME', 'hospitalProgramme', HOSPITALS)
