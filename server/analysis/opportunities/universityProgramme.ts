import { programmeOf } from './programme'

const UNIVERSITIES: ReadonlySet<string> = new Set(['university', 'grande-ecole'])

/** UNIVERSITY_PROGRAMME: universities and schools with links in one city, not yet in one act, teach there together. */
export const universityProgramme = programmeOf('UNIVERSITY_PROGRAMME', 'universityProgramme', UNIVERSITIES)
