/** What queries answer with, for those who may not look into the analyses. */
export type * from '../analysis/result'
